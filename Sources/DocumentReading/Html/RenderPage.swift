/// Makes paragraphs and tables of a web page's elements, as a Word document has them.
struct PageRenderer {
  let furniture: PageFurniture
  var items: [DocxItem] = []
  /// Lines of menus and lists of links passed over.
  var leftOut = 0
  var pictures = 0
  /// Footnotes by their numbers, and the numbers that marks refer to.
  var footnotes: [Int: [DocxItem]] = [:]
  var references: Set<Int> = []
  /// Paragraphs and cells made.
  var made = 0

  private var paragraph = DocxParagraph()
  /// What a list puts before its next item.
  private var label: String?
  /// Blanks stand before the next word.
  private var pendingBlank = false
  private var isPreformatted = false
  /// Links back to the text are no words of a footnote.
  private var isFootnote = false

  private var tree: HTMLTree { furniture.tree }

  init(_ furniture: PageFurniture) { self.furniture = furniture }

  mutating func renderChildren(of index: Int) {
    for child in tree.nodes[index].children { render(child) }
  }

  private mutating func render(_ index: Int) {
    let node = tree.nodes[index]
    if node.name.isEmpty { return append(tree.scalars[node.text]) }
    guard !furniture.isUnseen(node) else { return }
    let left = furniture.countFurniture(index)
    if left > 0 {
      leftOut += left
      return endParagraph()
    }
    if let number = node.attributes["id"].flatMap(footnoteNumber), blockNames.contains(node.name) {
      return renderFootnote(index, number)
    }
    switch node.name {
    case "a": renderLink(index)
    case "br":
      paragraph.scalars.append("\n")
      pendingBlank = false
    case "img": pictures += 1
    case "sup": renderSuperscript(index)
    case "table": renderTable(index)
    case "ul", "ol": renderList(index)
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endParagraph()
      paragraph.properties.outlineLevel = node.name.last?.wholeNumberValue.map { $0 - 1 }
      renderChildren(of: index)
      endParagraph()
    case "pre": renderPreformatted(index)
    default:
      let isBlock = blockNames.contains(node.name)
      if isBlock { endParagraph() }
      renderChildren(of: index)
      if isBlock { endParagraph() }
    }
  }

  private mutating func renderSuperscript(_ index: Int) {
    flushBlank()
    let start = paragraph.scalars.count
    renderChildren(of: index)
    if paragraph.scalars.count > start { paragraph.superscripts.append(start..<paragraph.scalars.count) }
  }

  /// A link; one to a footnote is its mark, brackets left out.
  private mutating func renderLink(_ index: Int) {
    let target = tree.nodes[index].attributes["href"].flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
    if isFootnote, let target, target.hasSuffix("anc") || target.contains("ref") { return }
    guard let number = target.flatMap(footnoteNumber) else { return renderChildren(of: index) }
    pendingBlank = false
    let start = paragraph.scalars.count
    renderChildren(of: index)
    let mark = paragraph.scalars[start...].filter { $0 != "[" && $0 != "]" && !$0.isBlank }
    paragraph.superscripts.removeAll { $0.lowerBound >= start }
    paragraph.scalars.replaceSubrange(start..., with: mark)
    guard !mark.isEmpty, mark.count <= 4, references.insert(number).inserted else { return }
    let place = start..<paragraph.scalars.count
    paragraph.noteReferences.append(
      NoteReference(kind: .footnote, id: number, position: start, customMark: place))
  }

  /// The text of a footnote, its own mark left out.
  private mutating func renderFootnote(_ index: Int, _ number: Int) {
    endParagraph()
    var inner = PageRenderer(furniture)
    inner.made = made
    inner.isFootnote = true
    inner.renderChildren(of: index)
    inner.endParagraph()
    (leftOut, pictures, made) = (leftOut + inner.leftOut, pictures + inner.pictures, inner.made)
    if case .paragraph(var first)? = inner.items.first {
      let mark = Array("[\(number)]".unicodeScalars)
      if first.scalars.starts(with: mark) { first.scalars.removeFirst(mark.count) }
      first.superscripts = []
      first.noteReferences = []
      inner.items[0] = .paragraph(first)
    }
    if footnotes[number] == nil { footnotes[number] = inner.items } else { items += inner.items }
  }

  private mutating func renderPreformatted(_ index: Int) {
    endParagraph()
    let before = isPreformatted
    isPreformatted = true
    renderChildren(of: index)
    isPreformatted = before
    endParagraph()
  }

  private mutating func renderList(_ index: Int) {
    endParagraph()
    let node = tree.nodes[index]
    var number = node.attributes["start"].flatMap(Int.init) ?? 1
    for child in node.children {
      if tree.nodes[child].name == "li" {
        number = tree.nodes[child].attributes["value"].flatMap(Int.init) ?? number
        label = node.name == "ul" ? "- " : itemLabel(number, node.attributes["type"])
        number = number < 1_000_000 ? number + 1 : number
      }
      render(child)
      endParagraph()
      label = nil
    }
  }

  /// Adds words, runs of blanks as one.
  private mutating func append(_ words: ArraySlice<Unicode.Scalar>) {
    for scalar in words {
      if scalar.isBlank, scalar != "\u{A0}" {
        if isPreformatted, scalar.isLineBreak {
          paragraph.scalars.append("\n")
          pendingBlank = false
        } else {
          pendingBlank = true
        }
        continue
      }
      flushBlank()
      paragraph.scalars.append(scalar)
    }
  }

  private mutating func flushBlank() {
    if pendingBlank, let last = paragraph.scalars.last, !last.isLineBreak { paragraph.scalars.append(" ") }
    pendingBlank = false
  }

  mutating func endParagraph() {
    pendingBlank = false
    defer {
      paragraph = DocxParagraph()
    }
    guard paragraph.scalars.contains(where: { !$0.isBlank }) else { return }
    made += 1
    if let label {
      self.label = nil
      addLabel(label)
    }
    items.append(.paragraph(paragraph))
  }

  /// Puts a list's label before the paragraph, unless its words begin with a label of their own.
  private mutating func addLabel(_ label: String) {
    guard let line = splitLines(paragraph.scalars).first else { return }
    let head = readHead(line, paragraph.scalars)
    guard !head.hasBullet, head.label == nil else { return }
    let signs = Array(label.unicodeScalars)
    paragraph.scalars.insert(contentsOf: signs, at: 0)
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + signs.count..<range.upperBound + signs.count }
    paragraph.superscripts = paragraph.superscripts.map(moved)
    for index in paragraph.noteReferences.indices {
      paragraph.noteReferences[index].position += signs.count
      paragraph.noteReferences[index].customMark = paragraph.noteReferences[index].customMark.map(moved)
    }
  }

  private func itemLabel(_ number: Int, _ type: String?) -> String {
    switch type {
    case "a": formatNumber(number, "lowerLetter") + ") "
    case "A": formatNumber(number, "upperLetter") + ". "
    case "i": formatNumber(number, "lowerRoman") + ". "
    case "I": formatNumber(number, "upperRoman") + ". "
    default: "\(number). "
    }
  }
}

/// The footnote that an address or an id names as LibreOffice ("sdfootnote1sym"), Word ("_ftn1") and others ("fn1") write them; nil for the
/// way back ("_ftnref1").
private func footnoteNumber(_ name: String) -> Int? {
  for prefix in ["sdfootnote", "sdendnote", "_ftn", "_edn", "ftn", "edn", "footnote", "fn"] where name.hasPrefix(prefix)
  {
    let rest = name.dropFirst(prefix.count).drop { $0 == "-" || $0 == ":" }
    let digits = rest.prefix { $0.isNumber }
    guard digits.count <= 4, digits.count == rest.count || rest.dropFirst(digits.count) == "sym" else { return nil }
    return Int(digits)
  }
  return nil
}

private let blockNames: Set<String> = [
  "#root", "html", "body", "p", "div", "li", "dl", "dt", "dd", "blockquote", "section", "article", "main", "center",
  "address", "figure", "figcaption", "header", "footer", "form", "fieldset", "hr", "caption", "details", "summary",
  "tr",
  "td", "th", "tbody", "thead", "tfoot",
]
