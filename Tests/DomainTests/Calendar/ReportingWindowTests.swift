import Domain
import Foundation
import Testing

@Suite("Reporting window") struct ReportingWindowTests {
  @Test(
    "the decree counts from the 15th to the 14th",
    arguments: [
      ("2025", "2024-12-15", "2025-12-14"), ("2025-H1", "2024-12-15", "2025-06-14"),
      ("2025-H2", "2025-06-15", "2025-12-14"), ("2025-Q1", "2024-12-15", "2025-03-14"),
      ("2025-Q2", "2025-03-15", "2025-06-14"), ("2025-9M", "2024-12-15", "2025-09-14"),
      ("2025-01", "2024-12-15", "2025-01-14"), ("2025-03", "2025-02-15", "2025-03-14"),
      ("2021..2025", "2020-12-15", "2025-12-14"), ("2025-11M", "2024-12-15", "2025-11-14"),
      ("2024-DX", "2023-10-15", "2024-06-14"),
    ])
  func decree(code: String, from: String, to: String) throws {
    let dates = ReportingWindow.decree.dates(of: try #require(Period(code: code)))
    #expect(dates.from.iso == from)
    #expect(dates.to.iso == to)
  }

  @Test(
    "the calendar counts whole months",
    arguments: [
      ("2025", "2025-01-01", "2025-12-31"), ("2025-H1", "2025-01-01", "2025-06-30"),
      ("2025-Q2", "2025-04-01", "2025-06-30"), ("2024-02", "2024-02-01", "2024-02-29"),
    ])
  func calendar(code: String, from: String, to: String) throws {
    let dates = ReportingWindow.calendar.dates(of: try #require(Period(code: code)))
    #expect(dates.from.iso == from)
    #expect(dates.to.iso == to)
  }

  @Test("windows of following periods leave no day out and count none twice", arguments: ReportingWindow.allCases)
  func joined(window: ReportingWindow) throws {
    for code in ["2025-01", "2025-Q1", "2025-H1", "2025"] {
      let period = try #require(Period(code: code))
      #expect(window.dates(of: period.previous).to.adding(days: 1) == window.dates(of: period).from)
    }
  }

  @Test(
    "another day of the month, and dates of its own",
    arguments: [
      ("day:20", "2025-01", "2024-12-21", "2025-01-20"), ("day:20", "2025-H1", "2024-12-21", "2025-06-20"),
      ("day:14", "2025", "2024-12-15", "2025-12-14"), ("2023-11-05..2024-06-10", "2024-DX", "2023-11-05", "2024-06-10"),
    ])
  func own(code: String, period: String, from: String, to: String) throws {
    let window = try #require(ReportingWindow(rawValue: code))
    let dates = window.dates(of: try #require(Period(code: period)))
    #expect(dates.from.iso == from)
    #expect(dates.to.iso == to)
  }

  @Test(
    "a window is stored as a stable word and read back",
    arguments: ["decree", "calendar", "day:1", "day:27", "2023-11-05..2024-06-10"])
  func codes(code: String) throws {
    let window = try #require(ReportingWindow(rawValue: code))
    #expect(window.rawValue == code)
    #expect(try JSONDecoder().decode([ReportingWindow].self, from: JSONEncoder().encode([window])) == [window])
    #expect(String(decoding: try JSONEncoder().encode([window]), as: UTF8.self) == "[\"\(code)\"]")
  }

  @Test(
    "what is no window is refused",
    arguments: [
      "", "Decree", "day:0", "day:28", "day:", "2024-06-10..2023-11-05", "2024-06-10", "2024-06-10...2024-06-11",
    ])
  func refused(code: String) {
    #expect(ReportingWindow(rawValue: code) == nil)
  }
}
