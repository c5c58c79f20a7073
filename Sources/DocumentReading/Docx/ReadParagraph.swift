import OfficePackage

extension ContentReader {
  /// The paragraph just started, up to its end.
  mutating func readParagraph(into items: inout [DocxItem]) throws(XMLError) {
    paragraphs += 1
    var paragraph = try readParagraph()
    if !paragraph.legacyRuns.isEmpty { converted.formUnion(paragraph.convertLegacyRuns()) }
    length += paragraph.scalars.count
    if !isOverLimit, length <= ReadingLimits.textLength { items.append(.paragraph(paragraph)) }
  }

  private mutating func readParagraph() throws(XMLError) -> DocxParagraph {
    let depth = xml.depth
    var paragraph = DocxParagraph()
    var run = RunState()
    while let event = try xml.next() {
      if event == .end {
        if xml.depth < depth { break }
        if elements.element(xml) == .run { end(&run, &paragraph) }
        continue
      }
      guard event == .start else { continue }
      try read(elements.element(xml), into: &paragraph, &run)
    }
    return paragraph
  }

  private mutating func read(
    _ element: WordElement, into paragraph: inout DocxParagraph, _ run: inout RunState
  ) throws(XMLError) {
    switch element {
    case .run: run.begin(paragraph)
    case .text, .mathText: try readWords(into: &paragraph, isShown: !run.isHidden && !run.isInstruction)
    case .tab: run.append("\t", to: &paragraph)
    case .lineBreak: run.append("\n", to: &paragraph)
    case .softHyphen: run.append("\u{AD}", to: &paragraph)
    case .noBreakHyphen: run.append("-", to: &paragraph)
    case .symbol:
      let font = try xml.attribute("font")
      if let sign = findSign(try xml.attribute("char"), font: font) { run.append(sign, to: &paragraph) }
    case .paragraphProperties: paragraph.properties = try readParagraphProperties()
    case .runProperties: try readRunProperties(&run)
    case .fieldCharacter: run.readField(try xml.attribute("fldCharType"))
    case .footnoteReference, .endnoteReference:
      guard let id = xml.intAttribute("id") else { return }
      let kind: NoteReference.Kind = element == .footnoteReference ? .footnote : .endnote
      paragraph.noteReferences.append(NoteReference(kind: kind, id: id, position: paragraph.scalars.count))
      run.hasCustomMark = try xml.attribute("customMarkFollows").map { $0 != "0" && $0 != "false" } ?? false
    case .textBox: paragraph.textBoxes += try readItems(insideOf: xml.depth)
    case .object: objects += 1
    case .leftOut, .deletedMark: try skipElement()
    default: break
    }
  }

  private func end(_ run: inout RunState, _ paragraph: inout DocxParagraph) {
    let written = run.start..<paragraph.scalars.count
    if run.isCapitals {
      for at in written { paragraph.scalars[at] = VietnameseLetters.uppercased(paragraph.scalars[at]) }
    }
    if !written.isEmpty {
      let name = run.font ?? styles.fontName(run: run.styleID, paragraph: paragraph.properties.styleID)
      if let font = name.flatMap(LegacyFont.init(name:)) ?? fallbackFont {
        paragraph.legacyRuns.append((written, font))
      }
    }
    run.end(&paragraph)
  }

  private mutating func readWords(into paragraph: inout DocxParagraph, isShown: Bool) throws(XMLError) {
    let depth = xml.depth
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { return }
      if event == .text, isShown { try xml.appendText(to: &paragraph.scalars) }
    }
  }

  mutating func readParagraphProperties() throws(XMLError) -> ParagraphProperties {
    let depth = xml.depth
    var properties = ParagraphProperties()
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { break }
      guard event == .start else { continue }
      switch elements.element(xml) {
      case .style: properties.styleID = try xml.attribute("val")
      case .numberingID: properties.numberingID = xml.intAttribute("val")
      case .level: properties.level = xml.intAttribute("val")
      case .outlineLevel: properties.outlineLevel = xml.intAttribute("val")
      case .deletedMark: properties.endIsDeleted = true
      case .leftOut: try skipElement()
      default: break
      }
    }
    return properties
  }

  /// The font that the element just started names for Latin letters.
  func fontName() throws(XMLError) -> String? {
    if let name = try xml.attribute("ascii") { return name }
    return try xml.attribute("hAnsi")
  }

  private mutating func readRunProperties(_ run: inout RunState) throws(XMLError) {
    let depth = xml.depth
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { return }
      guard event == .start else { continue }
      switch elements.element(xml) {
      case .hidden: run.isHidden = xml.isOn()
      case .capitals: run.isCapitals = xml.isOn()
      case .verticalAlign: run.isSuperscript = try xml.attribute("val") == "superscript"
      case .fonts: run.font = try fontName() ?? run.font
      case .runStyle: run.styleID = try xml.attribute("val")
      case .position: run.isSuperscript = run.isSuperscript || (xml.intAttribute("val") ?? 0) > 0
      case .leftOut: try skipElement()
      default: break
      }
    }
  }
}

/// How the words of the run being read are to be taken.
private struct RunState {
  var isHidden = false
  /// Its small letters look like capitals.
  var isCapitals = false
  var isSuperscript = false
  var hasCustomMark = false
  var font: String?
  var styleID: String?
  private(set) var start = 0
  /// For each field that is open whether its instruction is being read, not its result.
  private var fields: [Bool] = []

  var isInstruction: Bool { fields.contains(true) }

  mutating func begin(_ paragraph: DocxParagraph) {
    (isHidden, isCapitals, isSuperscript, hasCustomMark, font, styleID) = (false, false, false, false, nil, nil)
    start = paragraph.scalars.count
  }

  mutating func end(_ paragraph: inout DocxParagraph) {
    let written = start..<paragraph.scalars.count
    if hasCustomMark, !written.isEmpty, let last = paragraph.noteReferences.indices.last {
      paragraph.noteReferences[last].customMark = written
    } else if isSuperscript, !written.isEmpty {
      paragraph.superscripts.append(written)
    }
    (isHidden, isSuperscript, hasCustomMark) = (false, false, false)
    start = paragraph.scalars.count
  }

  mutating func append(_ scalar: Unicode.Scalar, to paragraph: inout DocxParagraph) {
    if !isHidden, !isInstruction { paragraph.scalars.append(scalar) }
  }

  mutating func readField(_ type: String?) {
    switch type {
    case "begin": fields.append(true)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}
