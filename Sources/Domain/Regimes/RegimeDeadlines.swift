/// The day on which one level's report of a period is due, and how it came about.
public struct LevelDeadline: Hashable, Sendable, Codable {
  public var from: ReportingLevel
  public var to: ReportingLevel
  /// Nil where the regime fixes no day.
  public var day: Day?
  /// The day by the rule, where a rest day moved it.
  public var movedFrom: Day?
  /// The holidays of a year the deadline falls in are known.
  public var isCalendarLoaded: Bool
}

extension ReportRegime {
  /// When each level's report of a period is due, lowest level first; empty where the regime does not ask for the period.
  public func deadlines(
    of period: Period, calendar: WorkingCalendar = .vietnam, shift: DeadlineShift = .forward
  ) -> [LevelDeadline] {
    guard let schedule = schedule(for: period) else { return [] }
    return schedule.steps.map { step in
      let ruled = step.deadline?.day(for: period, window: schedule.window, calendar: calendar)
      let day = ruled.map { shift.apply(to: $0, in: calendar) }
      return LevelDeadline(
        from: step.from, to: step.to, day: day, movedFrom: day == ruled ? nil : ruled,
        isCalendarLoaded: day.map { calendar.isLoaded($0.year) } ?? true)
    }
  }
}
