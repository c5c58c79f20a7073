/// How much of the year's work should be done by the end of a month, and how that is known. Source: docs/formulas.md, 7.
public struct Trajectory: Hashable, Sendable, Codable {
  public enum Basis: Hashable, Sendable, Codable {
    /// The median of these years' shares.
    case pastYears([Int])
    /// The plan's own spread over months or quarters.
    case milestones
    /// Working days gone of all working days: it supposes that work comes evenly.
    case workingDays
  }

  /// 0 at the beginning, 1 at the year's end.
  public var share: Double
  public var basis: Basis

  public init(share: Double, basis: Basis) {
    self.share = share
    self.basis = basis
  }

  /// Fewer past years than this say nothing about a season. Our choice.
  public static let fewestYears = 2
}

/// The share of a year's target that is expected by the end of `period`: past years, else the plan's milestones, else working days.
///
/// `milestones` are what the plan asks by the end of months, counted from the year's beginning.
public func trajectory(
  to period: Period, of year: Period, pastYears: [YearCourse] = [], milestones: [Int: Amount] = [:],
  window: ReportingWindow = .decree, calendar: WorkingCalendar = .vietnam
) -> Trajectory {
  let month = period.lastMonth
  let known = pastYears.filter { $0.year < year.lastYear }.compactMap { course in
    course.share(by: month).map { (year: course.year, share: $0) }
  }
  if known.count >= Trajectory.fewestYears, let share = median(known.map(\.share)) {
    return Trajectory(share: share, basis: .pastYears(known.map(\.year).sorted()))
  }
  if let whole = milestones[12] ?? milestones.max(by: { $0.key < $1.key })?.value, whole > .zero,
    let reached = milestones.filter({ $0.key <= month }).max(by: { $0.key < $1.key })?.value
  {
    return Trajectory(share: min(reached.double / whole.double, 1), basis: .milestones)
  }
  let dates = window.dates(of: year)
  let all = calendar.countWorkingDays(from: dates.from, to: dates.to)
  let gone = calendar.countWorkingDays(from: dates.from, to: window.dates(of: period).to)
  return Trajectory(share: all > 0 ? min(Double(gone) / Double(all), 1) : 0, basis: .workingDays)
}
