import Domain
import Foundation
import Testing

@Suite("Period") struct PeriodTests {
  @Test(
    "a code is read and written back the same",
    arguments: [
      "2025-01", "2025-12", "2025-Q1", "2025-Q4", "2025-H1", "2025-H2", "2025-9M", "2025", "2021..2025",
      "2025-11M", "2024-DX", "2024-VX", "2025-HT", "2025-VM", "2025-VD",
    ])
  func codes(code: String) throws {
    let period = try #require(Period(code: code))
    #expect(period.code == code)
    #expect(try JSONDecoder().decode([Period].self, from: JSONEncoder().encode([period])) == [period])
  }

  @Test(
    "a code that is none is refused",
    arguments: [
      "", "25", "2025-13", "2025-00", "2025-1", "2025-Q5", "2025-Q0", "2025-Q", "2025-H3", "2025-6M", "2025-",
      "2025-01-01",
      "2025..2021", "2025..2025", "2021...2025", "2021..", "2025-XX", "2025-DX1", "năm 2025", "2025-q1", " 2025",
    ])
  func badCodes(code: String) {
    #expect(Period(code: code) == nil)
  }

  @Test(
    "cùng kỳ is the same period a year earlier",
    arguments: [
      ("2025-01", "2024-01"), ("2025-Q3", "2024-Q3"), ("2025-H1", "2024-H1"), ("2025-9M", "2024-9M"), ("2025", "2024"),
      ("2021..2025", "2020..2024"), ("2025-11M", "2024-11M"), ("2024-DX", "2023-DX"),
    ])
  func samePeriod(code: String, same: String) throws {
    #expect(try #require(Period(code: code)).samePeriodLastYear.code == same)
  }

  @Test(
    "the period of the same kind just before",
    arguments: [
      ("2025-01", "2024-12"), ("2025-07", "2025-06"), ("2025-Q1", "2024-Q4"), ("2025-H2", "2025-H1"),
      ("2025-H1", "2024-H2"), ("2025-9M", "2024-9M"), ("2025", "2024"), ("2021..2025", "2016..2020"),
      ("2025-11M", "2024-11M"), ("2024-VM", "2023-VM"),
    ])
  func previous(code: String, previous: String) throws {
    #expect(try #require(Period(code: code)).previous.code == previous)
  }

  @Test(
    "calendar days",
    arguments: [
      ("2024-02", "2024-02-01", "2024-02-29"), ("2025-9M", "2025-01-01", "2025-09-30"),
      ("2025-11M", "2025-01-01", "2025-11-30"), ("2024-DX", "2023-11-01", "2024-06-30"),
      ("2024-VM", "2024-06-01", "2024-11-30"),
    ])
  func days(code: String, first: String, last: String) throws {
    let period = try #require(Period(code: code))
    #expect(period.firstDay.iso == first)
    #expect(period.lastDay.iso == last)
  }

  @Test("a season knows its name and year; Đông Xuân begins in the year before")
  func seasons() {
    #expect(Period.season(.winterSpring, 2024).season == .winterSpring)
    #expect(Period.year(2024).season == nil)
    #expect(CropSeason.allCases.filter(\.beginsTheYearBefore) == [.winterSpring])
    #expect(Set(CropSeason.allCases.map(\.name)).count == CropSeason.allCases.count)
    #expect(Period.season(.winterSpring, 2024).reportingYear == .year(2024))
  }

  @Test("one year after another is one year, not a span")
  func spans() {
    #expect(Period.years(2025, 2025) == .year(2025))
    #expect(Period.years(2025, 2021) == .years(2021, 2025))
  }
}
