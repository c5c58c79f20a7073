import Domain
import Testing

@testable import Emulation

/// Four criteria as a movement of a department has them.
func criteriaOf2024(
  weights: [String] = ["40", "30", "20", "10"], decimals: Int = 2
) throws -> CriteriaSet {
  let formulas: [ScoringFormula] = [.percentOfPlan, .onTimeShare, .qualityConfirmed, .judged]
  let codes = ["PLAN", "TIME", "QUALITY", "UNITY"]
  return CriteriaSet(
    try zip(codes, zip(weights, formulas)).map { code, rest in
      Criterion(code, "Tiêu chí \(code)", weight: try amount(rest.0), rest.1)
    },
    adjustments: [
      Adjustment("NEW", "Sáng kiến", .bonus, pointsPerCase: try amount("2"), atMost: try amount("5")),
      Adjustment("MODEL", "Điển hình", .bonus, pointsPerCase: try amount("3"), atMost: try amount("3")),
      Adjustment("LATE", "Báo cáo chậm", .deduction, pointsPerCase: try amount("0.5"), atMost: try amount("4")),
    ], bonusAtMost: try amount("6"), deductionAtMost: try amount("3"), decimals: decimals)
}

@Suite("What makes criteria unusable") struct CriteriaTests {
  @Test("a sound set has no problem")
  func sound() throws { #expect(try criteriaOf2024().problems.isEmpty) }

  @Test(
    "weights add up to 100 exactly, or the sum is told",
    arguments: [
      (["40", "30", "20", "9.9999"], "99.9999"), (["40", "30", "20", "10.0001"], "100.0001"),
      (["25", "25", "25", "24"], "99"),
    ] as [([String], String)])
  func weights(weights: [String], sum: String) throws {
    #expect(try criteriaOf2024(weights: weights, decimals: 4).problems == [.weightsNot100(sum: amount(sum))])
  }

  @Test("a weight has no more decimals than its points")
  func precise() throws {
    let set = try criteriaOf2024(weights: ["40.125", "29.875", "20", "10"])
    #expect(
      try set.problems == [
        .weightTooPrecise(code: "PLAN", amount("40.125")), .weightTooPrecise(code: "TIME", amount("29.875")),
      ])
    #expect(try criteriaOf2024(weights: ["40.125", "29.875", "20", "10"], decimals: 3).problems.isEmpty)
  }

  @Test("each other fault is named")
  func faults() throws {
    #expect(CriteriaSet([]).problems == [.empty])
    let hundred = try amount("100")
    let twice = CriteriaSet([
      Criterion("A", "Một", weight: hundred, .judged), Criterion("A", " ", weight: .zero, .judged),
    ])
    #expect(
      twice.problems == [.duplicateCode("A"), .untitled(code: "A"), .weightNotPositive(code: "A", .zero)])
    let one = [Criterion("A", "Một", weight: hundred, .judged)]
    let bounds = CriteriaSet(
      one, adjustments: [Adjustment("B", "Hai", .bonus, pointsPerCase: try amount("2"), atMost: try amount("1"))],
      bonusAtMost: try amount("-1"), decimals: 5)
    #expect(bounds.problems == [.boundWrong(code: "B"), .boundNegative(try amount("-1")), .decimalsWrong(5)])
    let huge = CriteriaSet(
      ["A", "B"].map { Criterion($0, $0, weight: Amount(tenThousandths: .max), .judged) }, decimals: 4)
    #expect(huge.problems == [.overflow])
  }
}
