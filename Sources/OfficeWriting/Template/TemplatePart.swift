import OfficePackage

/// A part of a template in bytes, with its paragraphs and the letters in them.
///
/// Only what is replaced changes: everything else, known or not, goes back byte for byte.
struct TemplatePart {
  /// One `w:t` with its tags, and what it says.
  struct Piece {
    var bytes: Range<Int>
    var scalars: [Unicode.Scalar]
  }

  struct Paragraph {
    var bytes: Range<Int>
    var pieces: [Piece] = []
    /// Has paragraphs inside, those of a text box.
    var isNested = false

    var scalars: [Unicode.Scalar] { pieces.flatMap(\.scalars) }
    var text: String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }

    /// Whether nothing but blanks stands beside `range`.
    func isAll(_ range: Range<Int>) -> Bool {
      scalars.enumerated().allSatisfy { range.contains($0.offset) || $0.element.properties.isWhitespace }
    }
  }

  typealias Edit = (bytes: Range<Int>, text: String)

  let bytes: [UInt8]
  private(set) var paragraphs: [Paragraph] = []
  /// Where a section's properties begin, with the width of its text in twentieths of a point.
  private var sections: [(at: Int, width: Int)] = []

  /// Nil where it is no XML of WordprocessingML in UTF-8.
  init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil, isWellFormed(bytes) else { return nil }
    self.bytes = bytes
    var open: [Paragraph] = []
    var words: Int?
    for tag in XMLTags(bytes) {
      switch (tag.name, tag.kind) {
      case ("w:p", .start):
        if !open.isEmpty { open[open.count - 1].isNested = true }
        open.append(Paragraph(bytes: tag.bytes.lowerBound..<tag.bytes.upperBound))
      case ("w:p", .end):
        guard var paragraph = open.popLast() else { return nil }
        paragraph.bytes = paragraph.bytes.lowerBound..<tag.bytes.upperBound
        paragraphs.append(paragraph)
      case ("w:t", .start): words = tag.bytes.lowerBound
      case ("w:t", .end):
        guard let start = words, !open.isEmpty else { continue }
        var content = start
        while bytes[content] != UInt8(ascii: ">") { content += 1 }
        open[open.count - 1].pieces.append(
          Piece(
            bytes: start..<tag.bytes.upperBound, scalars: decoded(bytes[(content + 1)..<tag.bytes.lowerBound])))
        words = nil
      case ("w:sectPr", .start): sections.append((tag.bytes.lowerBound, OfficialPage.textWidth))
      case ("w:pgSz", _):
        if let width = tag.measure("w:w"), !sections.isEmpty { sections[sections.count - 1].width = width }
      case ("w:pgMar", _):
        if !sections.isEmpty {
          sections[sections.count - 1].width -= (tag.measure("w:left") ?? 0) + (tag.measure("w:right") ?? 0)
        }
      default: break
      }
    }
  }

  /// Of the section in which what ends at `offset` stands.
  func textWidth(after offset: Int) -> Int {
    max(4000, sections.first { $0.at >= offset }?.width ?? OfficialPage.textWidth)
  }

  /// A paragraph gives way to `xml`; one that ends a section stays, without its letters.
  func replace(_ paragraph: Paragraph, with xml: String) -> [Edit] {
    guard sections.contains(where: { paragraph.bytes.contains($0.at) }) else {
      // A cell or text box has to end with a paragraph.
      return [(paragraph.bytes, xml.isEmpty ? "<w:p/>" : xml)]
    }
    let start = paragraph.bytes.lowerBound
    return [(start..<start, xml)] + paragraph.pieces.map { ($0.bytes, "") }
  }

  /// Words take the place of letters; they stand in the run in which these began.
  func replace(_ values: [(range: Range<Int>, words: String)], in paragraph: Paragraph) -> [Edit] {
    guard !values.isEmpty else { return [] }
    var edits: [Edit] = []
    var offset = 0
    for piece in paragraph.pieces {
      let reach = offset..<(offset + piece.scalars.count)
      defer { offset = reach.upperBound }
      guard values.contains(where: { $0.range.overlaps(reach) }) else { continue }
      var text = String.UnicodeScalarView()
      for (index, scalar) in zip(reach, piece.scalars) {
        guard let value = values.first(where: { $0.range.contains(index) }) else {
          text.append(scalar)
          continue
        }
        if value.range.lowerBound == index { text.append(contentsOf: value.words.unicodeScalars) }
      }
      let lines = String(text).split(separator: "\n", omittingEmptySubsequences: false).map {
        XMLElement("w:t", ["xml:space": "preserve"], text: String($0)).xml
      }
      edits.append((piece.bytes, lines.joined(separator: "<w:br/>")))
    }
    return edits
  }

  func applying(_ edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    for edit in edits.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
      result += bytes[at..<edit.bytes.lowerBound]
      result += Array(edit.text.utf8)
      at = edit.bytes.upperBound
    }
    return result + bytes[at...]
  }
}

private func isWellFormed(_ bytes: [UInt8]) -> Bool {
  do {
    var reader = try XMLReader(bytes)
    while try reader.next() != nil {}
    return true
  } catch {
    return false
  }
}

/// Text of an element with its entities resolved.
private func decoded(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  var result: [Unicode.Scalar] = []
  var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "&", let end = rest.firstIndex(of: ";") else {
      result.append(scalar)
      continue
    }
    let name = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    switch name {
    case "amp": result.append("&")
    case "lt": result.append("<")
    case "gt": result.append(">")
    case "quot": result.append("\"")
    case "apos": result.append("'")
    default:
      let code = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      if let code, let letter = Unicode.Scalar(code) { result.append(letter) }
    }
  }
  return result
}
