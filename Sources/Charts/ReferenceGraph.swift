import VietnameseText

/// A document between those it names, on the left, and those that name it, on the right.
public struct ReferenceGraph: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    /// "05/NQ-CP, 2024".
    public var name: String
    /// What it is about; empty where that is not known.
    public var subject: String
    /// "căn cứ", "thực hiện".
    public var relation: String
    /// Where it opens; nil where it is not in the register.
    public var address: String?

    public init(name: String, subject: String, relation: String, address: String? = nil) {
      self.name = name
      self.subject = subject
      self.relation = relation
      self.address = address
    }
  }

  /// Words of the drawing in the language of the page.
  public struct Words: Hashable, Sendable {
    public var title: String
    public var cited: String
    public var citing: String
    public var relation: String
    public var document: String
    public var subject: String

    public init(title: String, cited: String, citing: String, relation: String, document: String, subject: String) {
      self.title = title
      self.cited = cited
      self.citing = citing
      self.relation = relation
      self.document = document
      self.subject = subject
    }
  }

  public var name: String
  public var subject: String
  public var cited: [Node]
  public var citing: [Node]

  public init(name: String, subject: String, cited: [Node], citing: [Node]) {
    self.name = name
    self.subject = subject
    self.cited = cited
    self.citing = citing
  }

  public func draw(id: String, words: Words, width: Double = 1080) -> Chart {
    let rows = max(cited.count, citing.count, 1)
    let height = Self.top + Double(rows) * (Self.box + Self.gap) + 8
    let side = width * 0.33
    let centre = (x: side + width * 0.085, width: width * 0.17)
    let middle = Self.top + (height - Self.top - 8) / 2
    var parts: [SVGElement] = []
    if !cited.isEmpty { parts.append(label(words.cited, 0, 16, size: 13, isBold: true)) }
    if !citing.isEmpty { parts.append(label(words.citing, width, 16, .end, size: 13, isBold: true)) }
    for (index, node) in cited.enumerated() {
      let y = rowMiddle(index, of: cited.count, middle)
      parts.append(link(from: (centre.x, middle), to: (side, y)))
      parts.append(box(node, x: 0, y: y, width: side))
    }
    for (index, node) in citing.enumerated() {
      let y = rowMiddle(index, of: citing.count, middle)
      parts.append(link(from: (width - side, y), to: (centre.x + centre.width, middle)))
      parts.append(box(node, x: width - side, y: y, width: side))
    }
    parts += own(x: centre.x, y: middle, width: centre.width)
    let rowsOfTable =
      cited.map { [words.cited, $0.relation, $0.name, $0.subject] }
      + citing.map { [words.citing, $0.relation, $0.name, $0.subject] }
    return drawn(
      id: id, title: words.title, description: "\(words.cited): \(cited.count). \(words.citing): \(citing.count).",
      width: width, height: height,
      table: ChartTable(heads: ["", words.relation, words.document, words.subject], rows: rowsOfTable), parts)
  }

  private static let top = 28.0
  private static let box = 46.0
  private static let gap = 10.0

  /// Rows are spread around the middle.
  private func rowMiddle(_ index: Int, of count: Int, _ middle: Double) -> Double {
    middle + (Double(index) - Double(count - 1) / 2) * (Self.box + Self.gap)
  }

  private func link(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) -> SVGElement {
    let bend = (start.x + end.x) / 2
    return SVGElement(
      "path",
      [
        "d":
          "M\(place(start.x)) \(place(start.y))C\(place(bend)) \(place(start.y)) \(place(bend)) \(place(end.y)) \(place(end.x)) \(place(end.y))",
        "fill": "none", "stroke": Ink.soft,
      ])
  }

  private func box(_ node: Node, x: Double, y: Double, width: Double) -> SVGElement {
    let top = y - Self.box / 2
    let room = width - 20
    let relation = labelWidth(node.relation, size: 11) + 12
    let frame = SVGElement(
      "rect",
      [
        "x": place(x + 0.5), "y": place(top + 0.5), "width": place(width - 1), "height": place(Self.box - 1),
        "fill": node.address == nil ? Ink.paper : Ink.pale, "stroke": node.address == nil ? Ink.line : Ink.accent,
      ])
    let words = [
      label(fitted(node.name, room - relation, size: 13), x + 10, top + 19, size: 13, isBold: true),
      label(node.relation, x + width - 10, top + 19, .end, size: 11, fill: Ink.soft),
      label(fitted(node.subject, room, size: 12), x + 10, top + 36, size: 12, fill: Ink.soft),
    ]
    guard let address = node.address else { return SVGElement("g", [:], [frame] + words) }
    return SVGElement("a", ["href": address], [frame] + words)
  }

  private func own(x: Double, y: Double, width: Double) -> [SVGElement] {
    let lines = wrapped(subject, width - 20, lines: 3)
    let height = 40 + Double(lines.count) * 16
    let frame = SVGElement(
      "rect",
      [
        "x": place(x), "y": place(y - height / 2), "width": place(width), "height": place(height), "fill": Ink.paper,
        "stroke": Ink.accent, "stroke-width": "2",
      ])
    let top = y - height / 2
    return [frame, label(fitted(name, width - 20, size: 13), x + 10, top + 22, size: 13, isBold: true)]
      + lines.enumerated().map { label($1, x + 10, top + 42 + Double($0) * 16, fill: Ink.soft) }
  }
}
