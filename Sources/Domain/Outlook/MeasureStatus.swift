/// How a measure does against what should be reached by now. Never shown by its colour alone.
public enum StatusBand: String, Hashable, Sendable, Codable, CaseIterable {
  /// Đúng tiến độ.
  case green
  /// Hơi chậm.
  case yellow
  /// Chậm.
  case orange
  /// Rất chậm, or a milestone is missed, or a ceiling is broken.
  case red
  /// Chưa có số liệu.
  case grey
}

/// From which index on a band begins. Each indicator may have its own.
public struct StatusThresholds: Hashable, Sendable, Codable {
  public var green: Double
  public var yellow: Double
  public var orange: Double

  public init(green: Double = 1, yellow: Double = 0.9, orange: Double = 0.75) {
    self.green = green
    self.yellow = yellow
    self.orange = orange
  }

  public func band(of index: Double) -> StatusBand {
    // Half a ten-thousandth of tolerance, so that 0,9 as a quotient of exact amounts is not below 0,9.
    let index = index + 0.00005
    return index >= green ? .green : index >= yellow ? .yellow : index >= orange ? .orange : .red
  }
}

/// What a person says of a measure, beside the computed status and never instead of it.
public struct StatusJudgement: Hashable, Sendable, Codable {
  public var band: StatusBand
  public var reason: String
  public var personID: Int64
  public var day: Day

  public init(band: StatusBand, reason: String, personID: Int64, day: Day) {
    self.band = band
    self.reason = reason
    self.personID = personID
    self.day = day
  }
}

/// A measure's status with everything it was computed from. Source: docs/formulas.md, 7.
public struct MeasureStatus: Hashable, Sendable, Codable {
  public var band: StatusBand
  /// Reached ÷ expected; nil for ceilings and where nothing is expected yet.
  public var index: Double?
  public var expected: Amount?
  public var trajectory: Trajectory?
  /// What is still to be done in each month that is left; nil when the target is reached or the year is over.
  public var requiredPace: Amount?
  /// What has been done in each month so far.
  public var meanPace: Amount?
  /// Months whose milestone was not reached.
  public var missedMilestones: [Int]
}

/// What a measure's status is computed from, all in the target's unit and one window.
public struct MeasureCourse: Hashable, Sendable {
  public var target: TargetValue
  public var nature: Indicator.Nature
  /// The target's year.
  public var year: Period
  /// The newest period reported, and the values of the year by the last month of their period.
  public var period: Period
  public var values: [Int: Amount]
  public var pastYears: [YearCourse]
  /// What the plan asks by the end of months, counted from the year's beginning.
  public var milestones: [Int: Amount]

  public init(
    target: TargetValue, nature: Indicator.Nature, year: Period, period: Period, values: [Int: Amount],
    pastYears: [YearCourse] = [], milestones: [Int: Amount] = [:]
  ) {
    self.target = target
    self.nature = nature
    self.year = year
    self.period = period
    self.values = values
    self.pastYears = pastYears
    self.milestones = milestones
  }

  var month: Int { period.lastMonth }
  public var reached: Amount? { values[month] }
  var yearBefore: YearCourse? { pastYears.first { $0.year == year.lastYear - 1 } }
}

/// Computes a measure's status by the end of its newest period.
///
/// A flow is expected to follow its trajectory. A stock or ratio is expected on the way from last year's end to the target, by working
/// days, or the plan's newest milestone; without either the target itself is expected. A ceiling has no index: it is kept or broken.
public func measureStatus(
  _ course: MeasureCourse, thresholds: StatusThresholds = StatusThresholds(), window: ReportingWindow = .decree,
  calendar: WorkingCalendar = .vietnam
) -> MeasureStatus {
  var status = MeasureStatus(
    band: .grey, index: nil, expected: nil, trajectory: nil, requiredPace: nil, meanPace: nil, missedMilestones: [])
  guard let reached = course.reached else { return status }
  if course.target.comparator.isCeiling {
    let bound = course.target.value
    let isKept = course.target.comparator == .atMost ? reached <= bound : reached < bound
    status.band = isKept ? .green : .red
    return status
  }
  let path = trajectory(
    to: course.period, of: course.year, pastYears: course.nature == .flow ? course.pastYears : [],
    milestones: course.nature == .flow ? course.milestones : [:], window: window, calendar: calendar)
  status.trajectory = path
  status.expected = expected(course, path)
  status.missedMilestones = course.milestones.filter { month, asked in
    month <= course.month && course.values[month].map { $0 < asked } ?? false
  }.keys.sorted()
  setPace(&status, course, reached)
  guard let expected = status.expected, expected > .zero else {
    status.band = status.missedMilestones.isEmpty ? .green : .red
    return status
  }
  let index = reached.double / expected.double
  status.index = index
  status.band = status.missedMilestones.isEmpty ? thresholds.band(of: index) : .red
  return status
}

private func expected(_ course: MeasureCourse, _ path: Trajectory) -> Amount? {
  let target = course.target.value.double
  if course.nature == .flow { return Amount(nearest: target * path.share) }
  let due = course.milestones.filter { $0.key <= course.month }.max { $0.key < $1.key }
  if let due { return due.value }
  guard let base = course.yearBefore?.yearEnd?.double else { return course.target.value }
  return Amount(nearest: base + (target - base) * path.share)
}

/// Only for flows: what is done each month.
private func setPace(_ status: inout MeasureStatus, _ course: MeasureCourse, _ reached: Amount) {
  guard course.nature == .flow else { return }
  status.meanPace = Amount(nearest: reached.double / Double(course.month))
  let left = 12 - course.month
  guard left > 0, reached < course.target.value else { return }
  status.requiredPace = Amount(nearest: (course.target.value.double - reached.double) / Double(left))
}
