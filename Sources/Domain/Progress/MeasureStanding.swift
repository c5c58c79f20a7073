/// Where one measure of a plan stands: what is asked, what has been reached by a period, and how that compares.
public struct MeasureStanding: Sendable {
  public var target: Target
  public var indicator: Indicator?
  /// The figure of the period asked for, or the newest of the plan's year.
  public var figure: Figure?
  /// The figure before it in the same year.
  public var previous: Figure?
  /// The figure of the same period one year earlier.
  public var samePeriod: Figure?
  /// All figures of the plan's year, one a period, oldest first.
  public var history: [Figure]
  /// How the years before went, in the target's unit and the newest figure's window.
  public var pastYears: [YearCourse]
  public var percentOfPlan: Result<Amount, NoPercentage>
  public var comparison: Result<ComparisonWithSamePeriod, NoPercentage>
  public var assessment: TargetAssessment
}

/// Takes a measure's standing from the newest revisions of its indicator's figures.
///
/// `period` nil means: the newest there is in the target's year. Where a period has an actual and an estimate, the
/// actual counts. Figures of another scope than the target's are passed over.
public func measureStanding(
  target: Target, indicator: Indicator?, figures: [Figure], period: Period? = nil
) -> MeasureStanding {
  let own = figures.filter { $0.indicatorID == target.indicatorID && $0.scope == target.scope }
  let year = target.period.lastYear
  let history = onePerPeriod(own.filter { $0.period.lastYear == year })
  let figure = period.map { asked in history.last { $0.period == asked } } ?? history.last
  let end = (figure?.period ?? period)?.lastDay
  let previous = end.flatMap { end in history.last { $0.period.lastDay < end } }
  let samePeriod = (figure?.period ?? period).flatMap { now in
    onePerPeriod(own.filter { $0.period == now.samePeriodLastYear }).last
  }
  let value = figure.map { Quantity($0.value, $0.unit) }
  let isOver = figure.map { $0.period.lastDay >= target.period.lastDay } ?? false
  return MeasureStanding(
    target: target, indicator: indicator, figure: figure, previous: previous, samePeriod: samePeriod,
    history: history, pastYears: pastYears(of: target, own, window: figure?.window ?? .decree),
    percentOfPlan: Result { () throws(NoPercentage) in try Domain.percentOfPlan(actual: value, target: target.asked) },
    comparison: Result { () throws(NoPercentage) in
      try compareWithSamePeriod(periodValue(figure), lastYear: periodValue(samePeriod))
    },
    assessment: assess(
      actual: value, target: target.asked, nature: indicator?.nature ?? .flow,
      direction: indicator?.direction ?? .neutral, isOver: isOver))
}

private func pastYears(of target: Target, _ figures: [Figure], window: ReportingWindow) -> [YearCourse] {
  let past = figures.filter { $0.period.lastYear < target.period.lastYear && $0.window == window }
  return Dictionary(grouping: past, by: \.period.lastYear).sorted { $0.key < $1.key }.map { year, figures in
    YearCourse(year: year, periods: values(of: onePerPeriod(figures), in: target.unit))
  }
}

/// Those that can be counted in `unit`, with their periods.
func values(of figures: [Figure], in unit: MeasureUnit) -> [(period: Period, value: Amount)] {
  figures.compactMap { figure in
    (try? Quantity(figure.value, figure.unit).converted(to: unit)).map { (figure.period, $0.amount) }
  }
}

private func periodValue(_ figure: Figure?) -> PeriodValue? {
  figure.map { PeriodValue(Quantity($0.value, $0.unit), $0.window) }
}

/// The figure that counts for each period, by the period's end.
private func onePerPeriod(_ figures: [Figure]) -> [Figure] {
  var chosen: [Period: Figure] = [:]
  for figure in figures {
    if let other = chosen[figure.period], other.kind == .actual, figure.kind == .estimate { continue }
    chosen[figure.period] = figure
  }
  return chosen.values.sorted { ($0.period.lastDay, $0.period.firstDay) < ($1.period.lastDay, $1.period.firstDay) }
}
