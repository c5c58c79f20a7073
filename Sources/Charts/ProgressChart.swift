public import Domain
import VietnameseText

/// A measure's way through the year against what should be reached, with the plan and the outlook.
public struct ProgressChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    /// The last month of the period, 1 to 12.
    public var month: Int
    public var value: Amount
    public var isEstimate: Bool

    public init(month: Int, value: Amount, isEstimate: Bool = false) {
      self.month = month
      self.value = value
      self.isEstimate = isEstimate
    }
  }

  public var title: String
  public var unit: MeasureUnit
  public var target: TargetValue?
  public var points: [Point]
  /// What should be reached by the end of months.
  public var expected: [Int: Amount]
  public var outlook: Outlook?
  /// A flow's values begin at zero.
  public var fromZero: Bool
  public var decimals: Int?

  public init(
    title: String, unit: MeasureUnit, target: TargetValue?, points: [Point], expected: [Int: Amount] = [:],
    outlook: Outlook? = nil, fromZero: Bool = true, decimals: Int? = nil
  ) {
    self.title = title
    self.unit = unit
    self.target = target
    self.points = points.sorted { $0.month < $1.month }
    self.expected = expected
    self.outlook = outlook
    self.fromZero = fromZero
    self.decimals = decimals
  }

  public func draw(id: String, words: ChartWords = .vietnamese, width: Double = 640, height: Double = 300) -> Chart {
    let bottom = height - 34
    let known = points.map(\.value.double) + expected.values.map(\.double) + (target?.ends.map(\.double) ?? [])
    let range = outlook.map { [$0.lower.double, $0.upper.double] } ?? []
    let scale = ValueScale(known + range, fromZero: fromZero, bottom: bottom, top: 58)
    let left = scale.widestMark + 14
    let right = width - 26
    func x(_ month: Int) -> Double {
      left + (right - left) * (Double(month) - (fromZero ? 0 : 1)) / (fromZero ? 12 : 11)
    }

    var parts = scale.grid(left: left, right: right)
    for month in 1...12 {
      parts.append(label("\(words.shortMonth)\(month)", x(month), bottom + 16, .middle, size: 11, fill: Ink.soft))
    }
    parts += targetMarks(scale, left, right, words)
    let path = expected.sorted { $0.key < $1.key }.map { (x: x($0.key), y: scale.y($0.value.double)) }
    let start = fromZero && !expected.isEmpty ? [(x: x(0), y: scale.y(0))] : []
    if path.count + start.count > 1 { parts.append(polyline(start + path, Ink.soft, width: 1.5, dash: "2 3")) }
    let line = points.map { (x: x($0.month), y: scale.y($0.value.double)) }
    let origin = fromZero && !line.isEmpty ? [(x: x(0), y: scale.y(0))] : []
    if line.count + origin.count > 1 { parts.append(polyline(origin + line, Ink.accent, width: 2.5)) }
    for (point, at) in zip(points, line) {
      parts.append(marker(at.x, at.y, isEstimate: point.isEstimate))
    }
    if let last = points.last, let at = line.last {
      let text = number(last.value)
      let isRoomLeft = at.x - labelWidth(text) > left + 4
      parts.append(label(text, at.x - (isRoomLeft ? 6 : -8), at.y - 8, isRoomLeft ? .end : .start, isBold: true))
    }
    if let outlook { parts += outlookMarks(outlook, scale, x(12)) }
    parts += legend(words, left: left)
    return drawn(
      id: id, title: title, description: description(words), width: width, height: height, table: table(words), parts)
  }

  private func number(_ amount: Amount) -> String { formatNumber(amount, decimals: decimals) }

  private func marker(_ x: Double, _ y: Double, isEstimate: Bool) -> SVGElement {
    SVGElement(
      "circle",
      [
        "cx": place(x), "cy": place(y), "r": "4", "fill": isEstimate ? Ink.paper : Ink.accent, "stroke": Ink.accent,
        "stroke-width": "2",
      ])
  }

  private func targetMarks(_ scale: ValueScale, _ left: Double, _ right: Double, _ words: ChartWords) -> [SVGElement] {
    guard let target else { return [] }
    let ends = target.ends.map { scale.y($0.double) }
    var marks = ends.map { stroke(left, $0, right, $0, Ink.text, width: 1.5, dash: "8 4") }
    if ends.count > 1, let low = ends.max(), let high = ends.min() {
      marks.insert(rectangle(left, high, right - left, low - high, fill: Ink.pale), at: 0)
    }
    let text = "\(words.plan): \(target.ends.map(number).joined(separator: " – ")) \(unit.symbol)"
    let highest = ends.min() ?? 0
    let isRoomAbove = highest > scale.top + 14
    marks.append(label(text, left + 6, isRoomAbove ? highest - 5 : highest + 15, isBold: true))
    return marks
  }

  private func outlookMarks(_ outlook: Outlook, _ scale: ValueScale, _ x: Double) -> [SVGElement] {
    let (low, high, at) = (scale.y(outlook.lower.double), scale.y(outlook.upper.double), scale.y(outlook.value.double))
    let diamond = "M\(place(x)) \(place(at - 5))l5 5l-5 5l-5 -5z"
    return [
      stroke(x, low, x, high, Ink.text, width: 1.5), stroke(x - 7, low, x + 7, low, Ink.text, width: 1.5),
      stroke(x - 7, high, x + 7, high, Ink.text, width: 1.5),
      SVGElement("path", ["d": diamond, "fill": Ink.paper, "stroke": Ink.text, "stroke-width": "1.5"]),
      label(number(outlook.value.rounded(places: decimals ?? 0)), x - 11, at + 4, .end, isBold: true),
    ]
  }

  private func legend(_ words: ChartWords, left: Double) -> [SVGElement] {
    var x = left
    var parts = [label("\(title) (\(unit.symbol))", left, 16, size: 14, isBold: true)]
    func add(_ text: String, _ mark: (Double) -> [SVGElement]) {
      parts += mark(x)
      parts.append(label(text, x + 28, 38, size: 11, fill: Ink.soft))
      x += 28 + labelWidth(text, size: 11) + 18
    }
    add(words.actual) { [stroke($0, 34, $0 + 22, 34, Ink.accent, width: 2.5), marker($0 + 11, 34, isEstimate: false)] }
    if points.contains(where: \.isEstimate) {
      add(words.estimate) {
        [stroke($0, 34, $0 + 22, 34, Ink.accent, width: 2.5), marker($0 + 11, 34, isEstimate: true)]
      }
    }
    if !expected.isEmpty { add(words.expected) { [stroke($0, 34, $0 + 22, 34, Ink.soft, width: 1.5, dash: "2 3")] } }
    if outlook != nil {
      add(words.outlook) {
        [
          SVGElement(
            "path",
            [
              "d": "M\(place($0 + 11)) 28l6 6l-6 6l-6 -6z", "fill": Ink.paper, "stroke": Ink.text,
              "stroke-width": "1.5",
            ])
        ]
      }
    }
    return parts
  }

  private func description(_ words: ChartWords) -> String {
    var sentences: [String] = []
    if let last = points.last {
      let kind = last.isEstimate ? words.estimate : words.actual
      sentences.append("\(kind), \(words.month.lowercased()) \(last.month): \(number(last.value)) \(unit.symbol).")
    }
    if let target {
      sentences.append("\(words.plan): \(target.ends.map(number).joined(separator: " – ")) \(unit.symbol).")
    }
    if let outlook {
      sentences.append(
        "\(words.outlook): \(number(outlook.value)) (\(number(outlook.lower)) – \(number(outlook.upper))) \(unit.symbol)."
      )
    }
    return sentences.isEmpty ? words.unknown : sentences.joined(separator: " ")
  }

  private func table(_ words: ChartWords) -> ChartTable {
    let months = Set(points.map(\.month)).union(expected.keys).sorted()
    return ChartTable(
      heads: [words.month, "\(words.actual) (\(unit.symbol))", words.expected],
      rows: months.map { month in
        let point = points.last { $0.month == month }
        let value = point.map { number($0.value) + ($0.isEstimate ? " (\(words.estimate.lowercased()))" : "") }
        return ["\(month)", value ?? words.unknown, expected[month].map(number) ?? words.unknown]
      })
  }
}
