import Domain
import Testing

@Suite("A unit's reporting year") struct ReportingYearTests {
  @Test("has twelve reports, one at the end of each month")
  func twelve() {
    let codes = reportingPeriods(of: 2025).map(\.code)
    #expect(
      codes == [
        "2025-01", "2025-02", "2025-Q1", "2025-04", "2025-05", "2025-H1", "2025-07", "2025-08", "2025-Q3", "2025-10",
        "2025-11", "2025",
      ])
  }

  @Test(
    "a report is due on the first working day after the cut-off",
    arguments: [
      // 14/6/2025 is a Saturday: due on Monday the 16th.
      (Period.half(1, 2025), ReportingWindow.decree, "2025-06-16"),
      (.month(5, 2025), .decree, "2025-05-15"),
      // 14/12/2025 is a Sunday: due the next day.
      (.year(2025), .decree, "2025-12-15"),
      (.quarter(1, 2025), .calendar, "2025-04-01"),
      // 14/2/2026 is the Saturday before Tết: due on Monday the 23rd.
      (.month(2, 2026), .decree, "2026-02-23"),
    ])
  func due(period: Period, window: ReportingWindow, day: String) {
    #expect(reportDueDay(of: period, window: window).iso == day)
  }
}
