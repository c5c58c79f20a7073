extension MeasureStanding {
  /// What its status and outlook are computed from; nil where nothing was reported, or the target is not of one year.
  public var course: MeasureCourse? {
    guard let asked = target.asked, target.period.kind == .year, let figure, figure.period.kind != .season
    else { return nil }
    let own = history.filter { $0.window == figure.window && $0.period.lastDay <= figure.period.lastDay }
    let year = YearCourse(year: target.period.lastYear, periods: values(of: own, in: target.unit))
    return MeasureCourse(
      target: asked, nature: indicator?.nature ?? .flow, year: target.period, period: figure.period,
      values: year.values, pastYears: pastYears)
  }

  /// Against what should be reached by the newest period; nil where nothing can be expected.
  public var status: MeasureStatus? {
    course.map { measureStatus($0, window: figure?.window ?? .decree) }
  }

  /// What the year is likely to end with; nil where that is known already, or nothing can be said.
  public var outlook: Outlook? {
    guard let course, course.period.lastMonth < 12 else { return nil }
    return try? Domain.outlook(
      reached: course.reached, month: course.period.lastMonth, nature: course.nature, year: course.year.lastYear,
      pastYears: course.pastYears)
  }
}
