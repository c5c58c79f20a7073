public import Domain
import VietnameseText

/// A year's months beside those of the year before: pairs of bars.
public struct MonthChart: Hashable, Sendable {
  public struct Pair: Hashable, Sendable {
    /// "T1", "Q2".
    public var name: String
    /// Nil where it is not known; never drawn as zero.
    public var value: Amount?
    public var isEstimate: Bool
    public var lastYear: Amount?

    public init(name: String, value: Amount?, isEstimate: Bool = false, lastYear: Amount?) {
      self.name = name
      self.value = value
      self.isEstimate = isEstimate
      self.lastYear = lastYear
    }
  }

  public var title: String
  public var unit: MeasureUnit
  public var pairs: [Pair]
  public var decimals: Int?

  public init(title: String, unit: MeasureUnit, pairs: [Pair], decimals: Int? = nil) {
    self.title = title
    self.unit = unit
    self.pairs = pairs
    self.decimals = decimals
  }

  public func draw(id: String, words: ChartWords = .vietnamese, width: Double = 640, height: Double = 280) -> Chart {
    let bottom = height - 30
    let values = pairs.flatMap { [$0.value?.double, $0.lastYear?.double].compactMap { $0 } }
    let scale = ValueScale(values, fromZero: true, bottom: bottom, top: 66)
    let left = scale.widestMark + 14
    let slot = (width - 12 - left) / Double(max(pairs.count, 1))
    let bar = min(slot * 0.38, 34)
    var parts = scale.grid(left: left, right: width - 12)
    for (index, pair) in pairs.enumerated() {
      let middle = left + slot * (Double(index) + 0.5)
      parts.append(label(pair.name, middle, bottom + 16, .middle, size: 11, fill: Ink.soft))
      if let before = pair.lastYear {
        parts.append(column(middle - bar - 1, bar, before.double, scale, fill: Ink.paper, stroke: Ink.soft))
      }
      guard let value = pair.value else {
        parts.append(label(words.unknown, middle + bar / 2 + 1, bottom - 4, .middle, fill: Ink.soft))
        continue
      }
      let fill = pair.isEstimate ? Ink.hatch(id) : Ink.accent
      parts.append(column(middle + 1, bar, value.double, scale, fill: fill, stroke: Ink.accent))
      parts += valueLabel(pair, value, middle, slot, bar, scale)
    }
    parts += legend(id, words, left)
    return drawn(
      id: id, title: title, description: description(words), width: width, height: height, table: table(words), parts)
  }

  private func number(_ amount: Amount) -> String { formatNumber(amount, decimals: decimals) }

  /// Over its own bar where it is no wider, else over both; left out where there is no room.
  private func valueLabel(
    _ pair: Pair, _ value: Amount, _ middle: Double, _ slot: Double, _ bar: Double, _ scale: ValueScale
  ) -> [SVGElement] {
    let text = number(value)
    let width = labelWidth(text, size: 11)
    guard width < slot - 2 else { return [] }
    let isNarrow = width <= bar + 6
    let above = isNarrow ? max(value.double, 0) : max(value.double, pair.lastYear?.double ?? value.double, 0)
    return [label(text, isNarrow ? middle + bar / 2 + 1 : middle, scale.y(above) - 5, .middle, size: 11)]
  }

  private func column(
    _ x: Double, _ width: Double, _ value: Double, _ scale: ValueScale, fill: String, stroke: String
  ) -> SVGElement {
    let (zero, end) = (scale.y(0), scale.y(value))
    return rectangle(x, min(zero, end), width, abs(zero - end), fill: fill, stroke: stroke)
  }

  private func legend(_ id: String, _ words: ChartWords, _ left: Double) -> [SVGElement] {
    var entries = [(words.lastYear, Ink.paper, Ink.soft), (words.actual, Ink.accent, Ink.accent)]
    if pairs.contains(where: { $0.isEstimate && $0.value != nil }) {
      entries.append((words.estimate, Ink.hatch(id), Ink.accent))
    }
    var parts = [label("\(title) (\(unit.symbol))", left, 16, size: 14, isBold: true)]
    var x = left
    for (text, fill, stroke) in entries {
      parts.append(rectangle(x, 28, 14, 11, fill: fill, stroke: stroke))
      parts.append(label(text, x + 20, 38, size: 11, fill: Ink.soft))
      x += 20 + labelWidth(text, size: 11) + 18
    }
    return parts
  }

  private func description(_ words: ChartWords) -> String {
    guard let last = pairs.last(where: { $0.value != nil }), let value = last.value else { return words.unknown }
    let before = last.lastYear.map { "; \(words.lastYear.lowercased()): \(number($0)) \(unit.symbol)" } ?? ""
    return "\(last.name): \(number(value)) \(unit.symbol)\(before)."
  }

  private func table(_ words: ChartWords) -> ChartTable {
    ChartTable(
      heads: [words.month, "\(words.actual) (\(unit.symbol))", words.lastYear],
      rows: pairs.map { pair in
        let value = pair.value.map { number($0) + (pair.isEstimate ? " (\(words.estimate.lowercased()))" : "") }
        return [pair.name, value ?? words.unknown, pair.lastYear.map(number) ?? words.unknown]
      })
  }
}
