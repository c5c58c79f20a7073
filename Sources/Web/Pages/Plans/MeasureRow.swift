import Domain
import Reporting

/// One measure of a task in the plan's table.
struct MeasureRow: TemplateValue {
  var name: String
  var unit: String
  /// The figure's story; nil where the measure is no indicator yet.
  var address: String?
  var plan: String
  var actual: String
  /// "T6, ước", with the whole name of the period and its days; nil where nothing has been reported.
  var period: String?
  var periodInFull: String?
  /// "72,2%", or "—"; nil where `distance` stands instead.
  var percent: String?
  /// "cao hơn 2,2 điểm %": of a target that is itself a percentage.
  var distance: String?
  /// Why there is no percentage.
  var reason: String?
  var bar: ProgressBar?
  var change: String
  var changeReason: String?
  var line: SmallLine?
  var assessment: StateMark
  /// Pace and outlook, where the measure has a page of its own.
  var ahead: MeasureOutlook?

  init(_ standing: MeasureStanding, _ language: Language) {
    let target = standing.target
    let figure = standing.figure
    name = [target.name, target.scope].compactMap(\.self).joined(separator: ", ")
    unit = target.unit.symbol
    address = target.indicatorID.map(Address.indicator)
    plan = language.asked(target)
    actual = figure.map { language.value($0, in: target.unit) } ?? "—"
    period = figure.map(language.shortPeriod)
    periodInFull = figure.map {
      let isCumulative = standing.indicator?.isCumulative ?? true
      return "\(language.period($0.period)), \(language.window($0, isCumulative: isCumulative))"
    }
    distance = language.distance(standing)
    percent = distance == nil ? language.percent(try? standing.percentOfPlan.get()) : nil
    if case .failure(let why) = standing.percentOfPlan, distance == nil { reason = why.sentence[language] }
    bar = MeasureRow.bar(standing, language)
    change = language.change(standing.comparison)
    if case .failure(let why) = standing.comparison { changeReason = why.sentence[language] }
    line = MeasureRow.line(standing, language)
    assessment = language.mark(standing.assessment)
  }

  static func bar(_ standing: MeasureStanding, _ language: Language) -> ProgressBar? {
    guard case .success(let percent) = standing.percentOfPlan, let figure = standing.figure else { return nil }
    let said = language.percent(percent)
    guard standing.indicator?.isCumulative ?? true else {
      return ProgressBar(percent: percent, label: language.say("measure.bar", ["percent": said]))
    }
    let expected = expectedShare(of: standing.target.period, by: figure.period, window: figure.window)
    return ProgressBar(
      percent: percent, expected: expected,
      label: language.say(
        "measure.barExpected",
        ["percent": said, "period": language.shortPeriod(figure.period), "expected": language.percent(expected)]))
  }

  /// The year's figures by the periods that units report; what was not reported is a gap.
  static func line(_ standing: MeasureStanding, _ language: Language) -> SmallLine? {
    guard standing.history.count > 1 else { return nil }
    let figures = Dictionary(standing.history.map { ($0.period, $0) }, uniquingKeysWith: { _, last in last })
    let periods = yearAxis(of: standing.target.period.lastYear, reported: standing.history.map(\.period))
    let said = periods.compactMap { period in
      figures[period].map { "\(language.shortPeriod(period)) \(language.value($0, in: standing.target.unit))" }
    }
    let last = periods.lastIndex { figures[$0] != nil } ?? 0
    return SmallLine(
      periods[...last].map { figures[$0]?.value.double } + Array(repeating: nil, count: periods.count - last - 1),
      label: language.say("measure.story", ["figures": said.joined(separator: "; ")]))
  }
}
