/// One year's days off beyond Saturdays and Sundays, and the rest days that are worked, each with the document that decided it.
///
/// Lunar holidays and swapped days follow no formula: a year is loaded when the Prime Minister has fixed it.
public struct WorkingYear: Hashable, Sendable, Codable {
  public var year: Int
  public var entries: [Entry]

  public init(year: Int, entries: [Entry]) {
    self.year = year
    self.entries = entries
  }

  /// A day that is not what its weekday says.
  public struct Entry: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// Ngày lễ, tết.
      case holiday
      /// Nghỉ bù: a working day off for a holiday that fell on a rest day.
      case makeUpDayOff
      /// Nghỉ hoán đổi: a working day off that is worked on another day.
      case swappedDayOff
      /// Làm bù: a rest day that is worked.
      case swappedWorkingDay
      /// Named in a document whose legal effect is not certain: it changes nothing until it is confirmed.
      case proposed

      /// Whether the day is worked.
      public var isWorked: Bool? {
        switch self {
        case .holiday, .makeUpDayOff, .swappedDayOff: false
        case .swappedWorkingDay: true
        case .proposed: nil
        }
      }
    }

    public var day: Day
    public var kind: Kind
    public var name: String
    /// The document that decided it.
    public var decidedBy: String
    /// The day and the number of its document have been compared with the document itself.
    public var isConfirmed: Bool

    public init(_ day: Day, _ kind: Kind, _ name: String, decidedBy: String, isConfirmed: Bool = true) {
      self.day = day
      self.kind = kind
      self.name = name
      self.decidedBy = decidedBy
      self.isConfirmed = isConfirmed
    }
  }

  /// What cannot be as it is entered.
  public enum Problem: Error, Hashable, Sendable {
    case dayOutsideYear(Day)
    case dayTwice(Day)
    /// A day off that is a rest day anyway takes nothing off: a make-up day is missing or it is a slip.
    case dayOffOnRestDay(Day)
    /// A working day that is one anyway.
    case workingDayOnWorkingDay(Day)
    case noDecision(Day)
    /// Days swapped off and days worked instead differ in number.
    case swapsDoNotBalance(off: Int, worked: Int)
  }

  /// Checked before a year is taken into use; a holiday itself may fall on a rest day.
  public var problems: [Problem] {
    var found: [Problem] = []
    var seen: Set<Day> = []
    for entry in entries {
      if entry.day.year != year { found.append(.dayOutsideYear(entry.day)) }
      if !seen.insert(entry.day).inserted { found.append(.dayTwice(entry.day)) }
      if entry.decidedBy.isEmpty { found.append(.noDecision(entry.day)) }
      let isRestDay = entry.day.weekday > 5
      switch entry.kind {
      case .makeUpDayOff, .swappedDayOff: if isRestDay { found.append(.dayOffOnRestDay(entry.day)) }
      case .swappedWorkingDay: if !isRestDay { found.append(.workingDayOnWorkingDay(entry.day)) }
      case .holiday, .proposed: break
      }
    }
    let off = entries.count { $0.kind == .swappedDayOff }
    let worked = entries.count { $0.kind == .swappedWorkingDay }
    if off != worked { found.append(.swapsDoNotBalance(off: off, worked: worked)) }
    return found
  }
}
