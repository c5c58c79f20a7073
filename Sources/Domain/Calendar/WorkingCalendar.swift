/// Which days are worked: Monday to Friday, but for what the loaded years say otherwise.
///
/// In a year that is not loaded no holiday is known: `isLoaded` tells, and a page that shows a deadline says so.
public struct WorkingCalendar: Hashable, Sendable, Codable {
  public let years: [WorkingYear]
  private let exceptions: [Day: WorkingYear.Entry]

  /// A later year of the same number replaces an earlier one.
  public init(_ years: [WorkingYear]) {
    var byYear: [Int: WorkingYear] = [:]
    for year in years { byYear[year.year] = year }
    self.years = byYear.values.sorted { $0.year < $1.year }
    var exceptions: [Day: WorkingYear.Entry] = [:]
    for entry in self.years.flatMap(\.entries) where entry.kind.isWorked != nil { exceptions[entry.day] = entry }
    self.exceptions = exceptions
  }

  /// No year loaded: Saturdays and Sundays only.
  public static let weekdaysOnly = WorkingCalendar([])

  public func isLoaded(_ year: Int) -> Bool { years.contains { $0.year == year } }

  public func isWorkingDay(_ day: Day) -> Bool { exceptions[day]?.kind.isWorked ?? (day.weekday <= 5) }

  /// Why a day is not what its weekday says; nil for an ordinary day.
  public func exception(on day: Day) -> WorkingYear.Entry? { exceptions[day] }

  /// This day if it is worked, else the next one that is.
  public func workingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The working days after a day, the first one first. The day itself is not counted (Bộ luật Dân sự 2015, Article 147).
  public func workingDays(after day: Day) -> some Sequence<Day> {
    sequence(first: workingDay(onOrAfter: day.adding(days: 1))) { workingDay(onOrAfter: $0.adding(days: 1)) }
  }

  /// The `count`th working day after a day; the day itself where `count` is 0.
  public func day(_ count: Int, workingDaysAfter day: Day) -> Day {
    guard count > 0 else { return day }
    var last = day
    for next in workingDays(after: day).prefix(count) { last = next }
    return last
  }

  /// How many days are worked from `from` to `to`, both included.
  public func countWorkingDays(from: Day, to: Day) -> Int {
    guard from <= to else { return 0 }
    return (from.ordinal...to.ordinal).count { isWorkingDay(Day(ordinal: $0)) }
  }

  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode([WorkingYear].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(years)
  }
}

/// What becomes of a deadline that falls on a rest day. Nghị định 09/2019/NĐ-CP does not say; a department sets it.
public enum DeadlineShift: String, Hashable, Sendable, Codable, CaseIterable {
  /// To the end of the next working day, as Bộ luật Dân sự 2015, Article 148, has it for terms.
  case forward
  /// The day as written.
  case strict

  public func apply(to day: Day, in calendar: WorkingCalendar) -> Day {
    switch self {
    case .forward: calendar.workingDay(onOrAfter: day)
    case .strict: day
    }
  }
}
