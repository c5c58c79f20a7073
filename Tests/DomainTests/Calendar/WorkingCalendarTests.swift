import Domain
import Foundation
import Testing

@Suite("Working days") struct WorkingCalendarTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(
    "cut-offs on rest days: the report is due on the next working day, the cut-off itself never moves",
    arguments: [
      ("2025-06-14", 6, "2025-06-16"), ("2025-06-15", 7, "2025-06-16"), ("2025-09-14", 7, "2025-09-15"),
      ("2025-12-14", 7, "2025-12-15"), ("2026-03-14", 6, "2026-03-16"), ("2026-06-14", 7, "2026-06-15"),
      ("2027-03-14", 7, "2027-03-15"), ("2027-09-25", 6, "2027-09-27"), ("2027-12-25", 6, "2027-12-27"),
    ])
  func restDays(iso: String, weekday: Int, next: String) throws {
    let cutOff = try day(iso)
    #expect(cutOff.weekday == weekday)
    #expect(WorkingCalendar.vietnam.day(1, workingDaysAfter: cutOff).iso == next)
    #expect(DeadlineShift.forward.apply(to: cutOff, in: .vietnam).iso == next)
    #expect(DeadlineShift.strict.apply(to: cutOff, in: .vietnam) == cutOff)
  }

  @Test(
    "a holiday is no working day, a swapped Saturday is one",
    arguments: [
      ("2025-01-24", 1, "2025-02-03"), ("2025-04-25", 1, "2025-04-26"), ("2025-04-26", 1, "2025-04-28"),
      ("2025-04-29", 1, "2025-05-05"), ("2025-08-29", 1, "2025-09-03"), ("2025-12-31", 1, "2026-01-05"),
      ("2026-01-09", 1, "2026-01-10"), ("2026-02-13", 1, "2026-02-23"), ("2026-04-24", 1, "2026-04-28"),
      ("2026-08-28", 1, "2026-09-03"), ("2026-02-14", 2, "2026-02-24"), ("2026-08-21", 0, "2026-08-21"),
    ])
  func holidays(iso: String, count: Int, expected: String) throws {
    #expect(WorkingCalendar.vietnam.day(count, workingDaysAfter: try day(iso)).iso == expected)
  }

  @Test("days off of 2026 come in blocks of 4, 9, 3, 4 and 5")
  func blocks() throws {
    var blocks: [Int] = []
    var run = 0
    for ordinal in try day("2026-01-01").ordinal...day("2026-12-31").ordinal {
      if WorkingCalendar.vietnam.isWorkingDay(Day(ordinal: ordinal)) {
        if run > 2 { blocks.append(run) }
        run = 0
      } else {
        run += 1
      }
    }
    #expect(blocks == [4, 9, 3, 4, 5])
  }

  @Test(
    "eleven days are free by law in each shipped year, each with the document that says so", arguments: [2025, 2026])
  func shipped(year: Int) throws {
    let loaded = try #require(WorkingCalendar.vietnam.years.first { $0.year == year })
    #expect(loaded.problems.isEmpty)
    #expect(loaded.entries.count { $0.kind == .holiday } == 11)
    #expect(loaded.entries.allSatisfy { !$0.decidedBy.isEmpty })
    #expect(WorkingCalendar.vietnam.isLoaded(year))
  }

  @Test("a day that is only proposed stays a working day")
  func proposed() throws {
    #expect(WorkingCalendar.vietnam.isWorkingDay(try day("2026-11-24")))
    #expect(WorkingCalendar.vietnam.exception(on: try day("2026-11-24")) == nil)
  }

  @Test("in a year that is not loaded only Saturday and Sunday are free, and it is told")
  func notLoaded() throws {
    #expect(!WorkingCalendar.vietnam.isLoaded(2031))
    #expect(WorkingCalendar.vietnam.isWorkingDay(try day("2031-01-01")))
    #expect(WorkingCalendar.weekdaysOnly.countWorkingDays(from: try day("2031-01-01"), to: try day("2031-01-07")) == 5)
    #expect(WorkingCalendar.vietnam.countWorkingDays(from: try day("2026-02-09"), to: try day("2026-02-27")) == 10)
    #expect(WorkingCalendar.vietnam.countWorkingDays(from: try day("2026-02-27"), to: try day("2026-02-09")) == 0)
  }

  @Test("what cannot be as it is entered is told")
  func problems() throws {
    let (sunday, monday, other) = (try day("2026-03-15"), try day("2026-03-16"), try day("2025-03-17"))
    let year = WorkingYear(
      year: 2026,
      entries: [
        .init(sunday, .makeUpDayOff, "Nghỉ bù", decidedBy: "QĐ 1"),
        .init(monday, .swappedWorkingDay, "Làm bù", decidedBy: ""),
        .init(monday, .holiday, "Lễ", decidedBy: "QĐ 1"), .init(other, .holiday, "Lễ", decidedBy: "QĐ 1"),
      ])
    #expect(
      year.problems == [
        .dayOffOnRestDay(sunday), .noDecision(monday), .workingDayOnWorkingDay(monday), .dayTwice(monday),
        .dayOutsideYear(other), .swapsDoNotBalance(off: 0, worked: 1),
      ])
  }

  @Test("a loaded year replaces the shipped one, and a calendar is stored and read back")
  func replaced() throws {
    let year = WorkingYear(year: 2026, entries: [.init(try day("2026-11-24"), .holiday, "Lễ", decidedBy: "QĐ 2")])
    let calendar = WorkingCalendar(WorkingCalendar.vietnam.years + [year])
    #expect(!calendar.isWorkingDay(try day("2026-11-24")))
    #expect(calendar.isWorkingDay(try day("2026-02-16")))
    #expect(try JSONDecoder().decode(WorkingCalendar.self, from: JSONEncoder().encode(calendar)) == calendar)
  }
}
