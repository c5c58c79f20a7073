/// By when a report is to be sent, counted from its period.
public enum DeadlineRule: Hashable, Sendable, Codable {
  /// So many working days after the last day of the data; never moved, since it is a working day.
  case workingDays(Int)
  /// A day of the period's last month, or of so many months after it; the month's last day where it has no such day.
  case dayOfMonth(Int, monthsLater: Int = 0)

  /// The day by the rule, before a rest day moves it.
  public func day(for period: Period, window: ReportingWindow, calendar: WorkingCalendar) -> Day {
    switch self {
    case .workingDays(let count):
      return calendar.day(count, workingDaysAfter: window.dates(of: period).to)
    case .dayOfMonth(let day, let monthsLater):
      let end = period.lastDay
      let last = Day.last(of: end.month + monthsLater, end.year)
      return Day(last.year, last.month, max(day, 1)) ?? last
    }
  }
}
