public import Domain
import VietnameseText

/// A line the size of a word, for a cell of a table: the course of a measure, with its last point.
public struct Sparkline: Hashable, Sendable {
  public var title: String
  /// Nil where nothing is known: the line has a gap there.
  public var values: [Amount?]
  public var target: Amount?
  public var fromZero: Bool

  public init(title: String, values: [Amount?], target: Amount? = nil, fromZero: Bool = true) {
    self.title = title
    self.values = values
    self.target = target
    self.fromZero = fromZero
  }

  public func draw(id: String, names: [String] = [], width: Double = 120, height: Double = 28) -> Chart {
    let known = values.compactMap { $0?.double } + (target.map { [$0.double] } ?? [])
    let least = fromZero ? min(0, known.min() ?? 0) : known.min() ?? 0
    let most = max(known.max() ?? 1, least + 1e-9)
    func y(_ value: Double) -> Double { height - 4 - (value - least) / (most - least) * (height - 8) }
    let step = values.count > 1 ? (width - 10) / Double(values.count - 1) : 0
    func x(_ index: Int) -> Double { 4 + step * Double(index) }

    var parts: [SVGElement] = []
    if let target { parts.append(stroke(0, y(target.double), width, y(target.double), Ink.soft, dash: "3 2")) }
    for run in runs {
      let points = run.map { (x: x($0.index), y: y($0.value.double)) }
      if points.count > 1 {
        parts.append(polyline(points, Ink.accent, width: 1.8))
      } else if let point = points.first {
        parts.append(dot(point.x, point.y, 1.6))
      }
    }
    if let last = runs.last?.last { parts.append(dot(x(last.index), y(last.value.double), 3)) }
    return drawn(
      id: id, title: title, description: values.map(text).joined(separator: ", "), width: width, height: height,
      table: ChartTable(
        heads: ["", title],
        rows: values.enumerated().map { [$0 < names.count ? names[$0] : "\($0 + 1)", text($1)] }), parts)
  }

  private func text(_ amount: Amount?) -> String { amount.map { formatNumber($0) } ?? "—" }

  /// Values that follow each other without a gap.
  private var runs: [[(index: Int, value: Amount)]] {
    var runs: [[(index: Int, value: Amount)]] = []
    var isOpen = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isOpen = false
        continue
      }
      if isOpen { runs[runs.count - 1].append((index, value)) } else { runs.append([(index, value)]) }
      isOpen = true
    }
    return runs
  }

  private func dot(_ x: Double, _ y: Double, _ radius: Double) -> SVGElement {
    SVGElement("circle", ["cx": place(x), "cy": place(y), "r": place(radius), "fill": Ink.accent])
  }
}
