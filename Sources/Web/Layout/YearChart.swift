import Domain

/// A year's figures by the periods that units report, with the plan and last year's: `{{> Layout/year-chart}}`.
///
/// Amounts that grow through the year are bars from zero; what stands on a day, and shares, are points on a scale of their
/// own, since their changes are small. Widths are in percent of the picture, heights in pixels of `height`.
struct YearChart: TemplateValue {
  struct Column: TemplateValue {
    var x: String
    var width: String
    var middle: String
    var y: String
    var height: String
    /// "estimate" or "actual"
    var style: String
    var value: String
    var valueY: String
  }

  struct Name: TemplateValue {
    var middle: String
    var name: String
    var isSecond: Bool
  }

  struct Dash: TemplateValue {
    var from: String
    var to: String
    var y: String
  }

  struct Level: TemplateValue {
    var y: String
    var label: String
  }

  var bars: [Column]
  var points: [Column]
  var lastYear: [Dash]
  var names: [Name]
  /// Nil where nothing is asked.
  var plan: Level?
  /// Said instead of the picture; the table of figures stands beside it.
  var label: String

  static let height = 150.0
  static let top = 26.0

  /// Nil where fewer than two periods have been reported.
  init?(_ standing: MeasureStanding, lastYear: [Figure], _ language: Language) {
    let target = standing.target
    guard standing.history.count > 1 else { return nil }
    let periods = yearAxis(of: target.period.lastYear, reported: standing.history.map(\.period))
    let now = YearChart.values(standing.history, in: target.unit)
    let before = YearChart.values(lastYear, in: target.unit)
    let scale = YearChart.Scale(
      Array(now.values.map(\.value)) + before.values.map(\.value) + (target.isMonitored ? [] : [target.value.double]),
      fromZero: standing.indicator?.isCumulative ?? true)
    let slot = 100.0 / Double(periods.count)
    let decimals = standing.history.decimalsNeeded(in: target.unit)
    var columns: [Column] = []
    self.lastYear = []
    names = []
    for (index, period) in periods.enumerated() {
      let left = Double(index) * slot
      let middle = YearChart.percent(left + slot / 2)
      names.append(Name(middle: middle, name: language.shortPeriod(period), isSecond: index % 2 == 1))
      if let value = before[period.samePeriodLastYear]?.value {
        self.lastYear.append(
          Dash(
            from: YearChart.percent(left + slot * 0.12), to: YearChart.percent(left + slot * 0.88),
            y: YearChart.pixels(scale.y(value))))
      }
      guard let (value, figure) = now[period] else { continue }
      let y = scale.y(value)
      // The value stands above last year's dash where that would cross it.
      let dash = before[period.samePeriodLastYear].map { scale.y($0.value) } ?? y
      let clear = (y - 22...y).contains(dash) ? dash : y
      columns.append(
        Column(
          x: YearChart.percent(left + slot * 0.22), width: YearChart.percent(slot * 0.56), middle: middle,
          y: YearChart.pixels(y), height: YearChart.pixels(YearChart.top + YearChart.height - y),
          style: figure.kind == .estimate ? "estimate" : "actual",
          value: language.value(figure, in: target.unit, decimals: decimals),
          valueY: YearChart.pixels(clear - 6)))
    }
    bars = scale.fromZero ? columns : []
    points = scale.fromZero ? [] : columns
    plan =
      target.isMonitored
      ? nil
      : Level(
        y: YearChart.pixels(scale.y(target.value.double)),
        label: language.say("chart.plan", ["asked": language.asked(target)]))
    label = language.say("chart.label", ["name": target.name, "year": String(target.period.lastYear)])
  }

  private static func values(_ figures: [Figure], in unit: MeasureUnit) -> [Period: (value: Double, figure: Figure)] {
    var values: [Period: (value: Double, figure: Figure)] = [:]
    for figure in figures {
      guard let amount = figure.amount(in: unit) else { continue }
      values[figure.period] = (amount.double, figure)
    }
    return values
  }

  private struct Scale {
    var low: Double
    var high: Double
    var fromZero: Bool

    init(_ values: [Double], fromZero: Bool) {
      self.fromZero = fromZero
      let (least, most) = (values.min() ?? 0, values.max() ?? 1)
      let margin = max((most - least) * 0.15, abs(most) * 0.002)
      low = fromZero ? min(least, 0) : least - margin
      high = most + (fromZero ? 0 : margin)
    }

    func y(_ value: Double) -> Double {
      let share = high > low ? (value - low) / (high - low) : 0.5
      return YearChart.top + (1 - share) * YearChart.height
    }
  }

  private static func percent(_ number: Double) -> String { "\((number * 100).rounded() / 100)%" }
  private static func pixels(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}
