import Domain
import Testing

@Suite("Day") struct DayTests {
  @Test(
    "there are days that do not exist",
    arguments: [(2025, 2, 29), (2023, 4, 31), (2025, 13, 1), (2025, 0, 1), (2025, 6, 0), (1900, 2, 29), (0, 1, 1)])
  func refused(year: Int, month: Int, day: Int) {
    #expect(Day(year, month, day) == nil)
  }

  @Test("a leap year has 29 February", arguments: [2024, 2000, 1600])
  func leapYears(year: Int) throws {
    #expect(Day.days(inMonth: 2, of: year) == 29)
    let last = try #require(Day(year, 2, 29))
    #expect(last.adding(days: 1) == Day(year, 3, 1))
  }

  @Test("counting days and back gives the same day, over four hundred years and more")
  func ordinalRoundTrip() throws {
    #expect(try #require(Day(1970, 1, 1)).ordinal == 0)
    #expect(try #require(Day(1969, 12, 31)).ordinal == -1)
    #expect(try #require(Day(2025, 1, 1)).ordinal == 20_089)
    var expected = try #require(Day(1599, 12, 31)).ordinal
    for year in 1600...2100 {
      for month in 1...12 {
        for number in 1...Day.days(inMonth: month, of: year) {
          let day = try #require(Day(year, month, number))
          expected += 1
          guard day.ordinal == expected, Day(ordinal: expected) == day else {
            Issue.record("\(day) counts as \(day.ordinal), not \(expected)")
            return
          }
        }
      }
    }
  }

  @Test(
    "weekday: 1 is Monday, 7 is Sunday",
    arguments: [
      ("2025-06-14", 6), ("2025-06-15", 7), ("2025-12-14", 7), ("2026-03-14", 6), ("2025-02-06", 4), ("1969-12-31", 3),
      ("2024-02-29", 4), ("1600-01-01", 6),
    ])
  func weekday(iso: String, weekday: Int) throws {
    #expect(try #require(Day(iso: iso)).weekday == weekday)
  }

  @Test(
    "ISO text that is no day is refused",
    arguments: ["2025-6-30", "2025-06-31", "2025/06/30", "", "2025-06", "30-06-2025"])
  func isoRefused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("the distance between days has a sign")
  func distance() throws {
    let (start, end) = (try #require(Day(2024, 12, 15)), try #require(Day(2025, 12, 14)))
    #expect(start.days(to: end) == 364)
    #expect(end.days(to: start) == -364)
    #expect(start < end)
  }

  @Test("the first and last day of a month, with months counted beyond the year")
  func monthEnds() {
    #expect(Day.first(of: 0, 2025).iso == "2024-12-01")
    #expect(Day.last(of: 2, 2024).iso == "2024-02-29")
    #expect(Day.last(of: 12, 2025).iso == "2025-12-31")
  }
}

@Suite("Partial day") struct PartialDayTests {
  @Test("as far as it is stated", arguments: ["2022", "2022-02", "2022-02-06"])
  func isoRoundTrip(iso: String) {
    #expect(PartialDay(iso: iso)?.iso == iso)
  }

  @Test("what a month can mean at the earliest and the latest")
  func bounds() {
    let month = PartialDay(year: 2022, month: 2)
    #expect(month.complete == nil)
    #expect(month.earliest == Day(2022, 2, 1))
    #expect(month.latest == Day(2022, 2, 28))
    #expect(PartialDay(year: 2022).earliest == Day(2022, 1, 1))
    #expect(PartialDay(year: 2022).latest == Day(2022, 12, 31))
  }

  @Test("a day without a month is no day")
  func dayNeedsMonth() {
    #expect(PartialDay(year: 2022, month: nil, day: 6) == PartialDay(year: 2022))
  }
}
