public import Domain
import VietnameseText

/// Several targets under each other, each a bar of % of plan with the mark of where it should be by now.
public struct BulletChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var name: String
    /// "6.500/9.000 ha", as it is to be read beside the bar.
    public var caption: String
    /// Nil: unknown, or a target of which no percentage is taken.
    public var percent: Amount?
    /// Where it should be by now, in percent of plan.
    public var expected: Amount?
    public var isEstimate: Bool
    public var band: StatusBand

    public init(
      name: String, caption: String, percent: Amount?, expected: Amount? = nil, isEstimate: Bool = false,
      band: StatusBand = .grey
    ) {
      self.name = name
      self.caption = caption
      self.percent = percent
      self.expected = expected
      self.isEstimate = isEstimate
      self.band = band
    }
  }

  public var title: String
  public var bars: [Bar]

  public init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  private static let rowHeight = 34.0
  /// Bars end here; longer ones are cut with an arrow.
  private static let mostPercent = 150.0

  public func draw(id: String, words: ChartWords = .vietnamese, width: Double = 640) -> Chart {
    let height = 52 + Self.rowHeight * Double(bars.count) + 22
    let nameRoom = min(width * 0.36, (bars.map { labelWidth($0.name) }.max() ?? 0) * 1.08 + 26)
    let captionRoom = min(width * 0.26, (bars.map { labelWidth($0.caption, size: 11) }.max() ?? 0) + 10)
    let (left, right) = (nameRoom + 4, width - captionRoom - 64)
    let most = max(110, min(Self.mostPercent, bars.compactMap { $0.percent?.double }.max() ?? 100))
    func x(_ percent: Double) -> Double { left + (right - left) * min(max(percent, 0), most) / most }
    let bottom = height - 24
    var parts = [label(title, 0, 16, size: 14, isBold: true)]
    for percent in stride(from: 0.0, through: most, by: 25) {
      let isPlan = percent == 100
      parts.append(
        stroke(
          x(percent), 44, x(percent), bottom, isPlan ? Ink.text : Ink.line, width: isPlan ? 1.5 : 1,
          dash: isPlan ? "8 4" : nil))
      let isLabelled = percent.truncatingRemainder(dividingBy: 50) == 0
      if isLabelled {
        parts.append(label("\(Int(percent))%", x(percent), bottom + 16, .middle, size: 11, fill: Ink.soft))
      }
    }
    parts.append(label(words.plan, x(100), 38, .middle, size: 11, fill: Ink.soft))
    for (index, bar) in bars.enumerated() {
      let top = 48 + Self.rowHeight * Double(index)
      parts.append(bar.band.mark(7, top + 12.5))
      let lines = wrapped(bar.name, nameRoom - 22, lines: 2)
      for (line, text) in lines.enumerated() {
        let y = top + (lines.count == 1 ? 17 : 10.5 + 13 * Double(line))
        parts.append(label(text, 18, y, isBold: bar.band == .red))
      }
      parts += self.bar(bar, id, top, left, right, most, x, words)
      parts.append(label(fitted(bar.caption, captionRoom, size: 11), width, top + 17, .end, size: 11, fill: Ink.soft))
    }
    return drawn(
      id: id, title: title, description: description(words), width: width, height: height, table: table(words), parts)
  }

  private func bar(
    _ bar: Bar, _ id: String, _ top: Double, _ left: Double, _ right: Double, _ most: Double, _ x: (Double) -> Double,
    _ words: ChartWords
  ) -> [SVGElement] {
    guard let percent = bar.percent else { return [label(words.unknown, left + 4, top + 17, fill: Ink.soft)] }
    var parts = [
      rectangle(
        left, top + 5, x(percent.double) - left, 15, fill: bar.isEstimate ? Ink.hatch(id) : Ink.accent,
        stroke: Ink.accent)
    ]
    if percent.double > most {
      let end = place(right)
      parts.append(SVGElement("path", ["d": "M\(end) \(place(top + 3))l9 9.5l-9 9.5z", "fill": Ink.accent]))
    }
    if let expected = bar.expected {
      let at = x(expected.double)
      parts.append(stroke(at, top, at, top + 25, Ink.paper, width: 5))
      parts.append(stroke(at, top, at, top + 25, Ink.text, width: 2.5))
    }
    parts.append(label("\(formatNumber(percent, decimals: 1))%", right + 56, top + 17, .end, isBold: true))
    return parts
  }

  private func description(_ words: ChartWords) -> String {
    guard !bars.isEmpty else { return words.unknown }
    return bars.map { bar in
      "\(bar.name): \(bar.percent.map { "\(formatNumber($0, decimals: 1))%" } ?? words.unknown)"
    }.joined(separator: "; ") + "."
  }

  private func table(_ words: ChartWords) -> ChartTable {
    ChartTable(
      heads: [words.indicator, "", words.percentOfPlan, words.expected],
      rows: bars.map { bar in
        [
          bar.name, bar.caption, bar.percent.map { formatNumber($0, decimals: 1) } ?? words.unknown,
          bar.expected.map { formatNumber($0, decimals: 1) } ?? words.unknown,
        ]
      })
  }
}
