import Domain
import Testing

@Suite("Where a period should be") struct ExpectedShareTests {
  @Test(
    "even over the days of the target's period, by the window of the figure",
    arguments: [
      (.year(2025), .half(1, 2025), .decree, 49.9), (.year(2025), .half(1, 2025), .calendar, 49.6),
      (.year(2025), .quarter(1, 2025), .decree, 24.7), (.year(2025), .year(2025), .decree, 100),
      (.years(2021, 2025), .year(2023), .calendar, 60), (.quarter(3, 2025), .month(7, 2025), .calendar, 33.7),
    ] as [(Period, Period, ReportingWindow, Double)])
  func even(target: Period, period: Period, window: ReportingWindow, share: Double) {
    #expect(expectedShare(of: target, by: period, window: window).double == share)
  }

  @Test("nothing before the target's period begins, all after it ends")
  func edges() {
    #expect(expectedShare(of: .year(2025), by: .year(2024), window: .decree) == .zero)
    #expect(expectedShare(of: .year(2025), by: .month(2, 2026), window: .decree).double == 100)
  }
}
