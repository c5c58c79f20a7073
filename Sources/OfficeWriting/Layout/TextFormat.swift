/// Letters and paragraph of a style. Sizes and distances in points.
struct TextFormat: Hashable, Sendable {
  enum Alignment: String, Hashable, Sendable {
    case left, right
    case centre = "center"
    case justified = "both"
  }

  var size: Int
  var isBold: Bool
  var isItalic: Bool
  var alignment: Alignment
  /// First line 1,27 cm in (II.6).
  var isIndented: Bool
  var before: Int
  var after: Int
  /// In lines of the font.
  var line: Double
  /// In points, instead of `line`.
  var exactLine: Int?
  var keepsWithNext: Bool

  init(
    _ size: Int, bold: Bool = false, italic: Bool = false, _ alignment: Alignment, isIndented: Bool = false,
    before: Int = 0, after: Int = 0, line: Double = 1, exactLine: Int? = nil, keepsWithNext: Bool = false
  ) {
    self.size = size
    self.isBold = bold
    self.isItalic = italic
    self.alignment = alignment
    self.isIndented = isIndented
    self.before = before
    self.after = after
    self.line = line
    self.exactLine = exactLine
    self.keepsWithNext = keepsWithNext
  }

  /// 1,27 cm in twentieths of a point.
  static let firstLine = 720

  /// `w:pPr` of the style, in the schema's order.
  func paragraphProperties(outlineLevel: Int?) -> XMLElement {
    var children: [XMLElement] = []
    if keepsWithNext { children.append(XMLElement("w:keepNext")) }
    children.append(
      XMLElement(
        "w:spacing",
        [
          "w:before": "\(before * 20)", "w:after": "\(after * 20)",
          "w:line": "\(exactLine.map { $0 * 20 } ?? Int((line * 240).rounded()))",
          "w:lineRule": exactLine == nil ? "auto" : "exact",
        ]))
    if isIndented { children.append(XMLElement("w:ind", ["w:firstLine": "\(TextFormat.firstLine)"])) }
    children.append(XMLElement("w:jc", ["w:val": alignment.rawValue]))
    if let outlineLevel { children.append(XMLElement("w:outlineLvl", ["w:val": "\(outlineLevel)"])) }
    return XMLElement("w:pPr", [:], children)
  }

  /// `w:rPr` of the style, in the schema's order.
  var runProperties: XMLElement {
    var children: [XMLElement] = []
    if isBold { children += [XMLElement("w:b"), XMLElement("w:bCs")] }
    if isItalic { children += [XMLElement("w:i"), XMLElement("w:iCs")] }
    children += [
      XMLElement("w:sz", ["w:val": "\(size * 2)"]), XMLElement("w:szCs", ["w:val": "\(size * 2)"]),
    ]
    return XMLElement("w:rPr", [:], children)
  }
}
