@testable import Checks
import Domain
import Testing

@Suite("A percentage reckoned again") struct PercentArithmeticTests {
  static let cases: [(part: String, unit: String, whole: String, stated: String, decimals: Int, PercentVerdict)] = [
    ("6500", "ha", "9000", "72", 0, .follows), ("6500", "ha", "9000", "72.2", 1, .follows),
    ("15585", "ha", "15000", "103.9", 1, .follows), ("18880", "triệu đồng", "235261", "8", 1, .follows),
    ("10", "HTX", "15", "66.7", 1, .follows), ("10", "HTX", "15", "66.6", 1, .roundedOddly),
    ("10", "HTX", "15", "66.8", 1, .differs), ("10", "HTX", "15", "67", 0, .follows),
    ("6500", "ha", "9000", "78.2", 1, .differs), ("6500", "ha", "9000", "7.22", 2, .digitSlipped),
    ("30221", "tấn", "300000", "100.7", 1, .digitSlipped), ("0", "ha", "9000", "0", 0, .follows),
    ("0", "ha", "9000", "5", 0, .differs), ("1479", "ha", "1100", "134.49", 2, .follows),
  ]

  @Test("against its two figures", arguments: cases)
  func verdict(
    part: String, unit: String, whole: String, stated: String, decimals: Int, verdict: PercentVerdict
  ) {
    let unit = MeasureUnit(unit)
    let arithmetic = PercentArithmetic(
      part: PrintedValue(amount(part), decimals: 0, unit: unit),
      whole: PrintedValue(amount(whole), decimals: 0, unit: unit).exact, stated: amount(stated),
      statedDecimals: decimals)
    #expect(arithmetic.verdict == verdict)
  }

  @Test("in different units of one dimension")
  func units() {
    let arithmetic = PercentArithmetic(
      part: PrintedValue(amount("2.5"), decimals: 1, unit: MeasureUnit("triệu cây")),
      whole: PrintedValue(amount("2223"), decimals: 0, unit: MeasureUnit("nghìn cây")).exact, stated: amount("112.5"),
      statedDecimals: 1)
    #expect(arithmetic.verdict == .follows)
    #expect(arithmetic.text == "2,5 triệu cây ÷ 2.223 nghìn cây × 100 = 112,461")
  }

  @Test("of a zero plan there is none")
  func zeroPlan() {
    let arithmetic = PercentArithmetic(
      part: PrintedValue(amount("5"), decimals: 0, unit: .hectare),
      whole: PrintedValue(.zero, decimals: 0, unit: .hectare).exact, stated: amount("100"), statedDecimals: 0)
    #expect(arithmetic.computed == nil)
    #expect(arithmetic.verdict == .follows)
  }
}
