import Domain
import Testing

@Suite("Distance from the target") struct DistanceFromTargetTests {
  @Test(
    "value − target in the target's unit, zero inside a range",
    arguments: [
      ("64.8", "65", nil, "-0.2"), ("65", "65", nil, "0"), ("12", "10", nil, "2"), ("15.4", "15.5", "16", "-0.1"),
      ("15.5", "15.5", "16", "0"), ("16", "15.5", "16", "0"), ("16.3", "15.5", "16", "0.3"),
    ] as [(String, String, String?, String)])
  func distance(value: String, low: String, high: String?, expected: String) throws {
    let target = TargetValue(high == nil ? .equal : .range, try amount(low), to: try high.map(amount), .percent)
    #expect(try distanceFromTarget(actual: quantity(value, "%"), target: target) == amount(expected))
  }

  @Test("units are converted, and unlike units refused")
  func units() throws {
    let target = TargetValue(.atLeast, try amount("30.5"), MeasureUnit("nghìn tấn"))
    #expect(try distanceFromTarget(actual: quantity("30000", "tấn"), target: target) == amount("-0.5"))
    #expect(throws: NoPercentage.unitsDiffer(.hectare, MeasureUnit("nghìn tấn"))) {
      try distanceFromTarget(actual: quantity("1", "ha"), target: target)
    }
    #expect(throws: NoPercentage.noValue) { try distanceFromTarget(actual: nil, target: target) }
    #expect(throws: NoPercentage.noTarget) { try distanceFromTarget(actual: quantity("1", "ha"), target: nil) }
  }
}
