@testable import Checks
import Domain
import Testing

@Suite("The plan that a percentage implies") struct ImpliedPlanTests {
  static let cases: [(part: String, decimals: Int, unit: String, stated: String, Int, ImpliedPlan.Verdict)] = [
    ("6500", 0, "ha", "72", 0, .fits), ("48231.7", 1, "ha", "98.4", 1, .fits), ("13763", 0, "ha", "98.31", 2, .fits),
    ("153.23", 2, "nghìn tấn", "101.99", 2, .fits), ("2472", 0, "ha", "112.36", 2, .fits),
    ("2030", 0, "ha", "67.67", 2, .fits), ("1210", 0, "ha", "100", 0, .fits), ("2.5", 1, "triệu cây", "70.9", 1, .fits),
    ("12", 0, "HTX", "80", 0, .fits), ("26004", 0, "triệu đồng", "11.1", 1, .fits),
    ("10", 0, "HTX", "66.6", 1, .cutOff(plan: amount("15"))),
    ("10", 0, "HTX", "64.2", 1, .noWholePlan(nearest: amount("16"))),
    ("1479", 0, "ha", "134.49", 2, .nearRound(plan: amount("1100"))),
    ("613", 0, "ha", "102.1", 1, .nearRound(plan: amount("600"))), ("0", 0, "ha", "0", 0, .fits),
  ]

  @Test("is some plan, or none", arguments: cases)
  func verdict(
    part: String, decimals: Int, unit: String, stated: String, statedDecimals: Int, verdict: ImpliedPlan.Verdict
  ) {
    let plan = ImpliedPlan(
      part: PrintedValue(amount(part), decimals: decimals, unit: MeasureUnit(unit)), stated: amount(stated),
      statedDecimals: statedDecimals)
    #expect(plan.verdict == verdict)
  }
}
