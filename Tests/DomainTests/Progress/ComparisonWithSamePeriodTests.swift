import Domain
import Testing

@Suite("Comparison with the same period") struct ComparisonWithSamePeriodTests {
  @Test(
    "amounts: last year is 100, and the change is the rest",
    arguments: [
      ("6500", "6000", "108.3", "8.3"), ("2030", "2606", "77.9", "-22.1"), ("5", "5", "100", "0"),
      ("0", "5", "0", "-100"), ("10.005", "10", "100.1", "0.1"),
    ])
  func index(value: String, base: String, index: String, change: String) throws {
    let comparison = try compareWithSamePeriod(
      PeriodValue(quantity(value, "ha"), .decree), lastYear: PeriodValue(quantity(base, "ha"), .decree))
    #expect(try comparison == .index(amount(index)))
    #expect(try comparison.change == amount(change))
  }

  @Test(
    "percentages: the difference in points", arguments: [("64.8", "64.3", "0.5"), ("9", "12", "-3"), ("60", "0", "60")])
  func points(value: String, base: String, points: String) throws {
    let comparison = try compareWithSamePeriod(
      PeriodValue(quantity(value, "%"), .decree), lastYear: PeriodValue(quantity(base, "%"), .decree))
    #expect(try comparison == .points(amount(points)))
    #expect(try comparison.change == amount(points))
  }

  @Test("no figure says why")
  func causes() throws {
    let value = PeriodValue(try quantity("5", "ha"), .decree)
    #expect(throws: NoPercentage.noValue) { try compareWithSamePeriod(nil, lastYear: value) }
    #expect(throws: NoPercentage.noBase) { try compareWithSamePeriod(value, lastYear: nil) }
    #expect(throws: NoPercentage.baseNotPositive(.zero)) {
      try compareWithSamePeriod(value, lastYear: PeriodValue(quantity("0", "ha"), .decree))
    }
    #expect(throws: NoPercentage.windowsDiffer(.decree, .calendar)) {
      try compareWithSamePeriod(value, lastYear: PeriodValue(quantity("4", "ha"), .calendar))
    }
    #expect(throws: NoPercentage.unitsDiffer(.hectare, .tonne)) {
      try compareWithSamePeriod(value, lastYear: PeriodValue(quantity("4", "tấn"), .decree))
    }
  }
}
