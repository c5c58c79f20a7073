import Domain
import Foundation
import Testing

@Suite("Rules a form's figures should keep") struct ValidationTests {
  private let catalogue = IndicatorCatalogue.standard

  private func faults(_ figures: FiguresToValidate, _ kinds: ValidationRule.Kind...) -> [ValidationFinding.Fault] {
    validate(figures, by: kinds.map { ValidationRule(code: "R", $0) }, catalogue: catalogue).map(\.fault)
  }

  @Test("a part is no more than its whole, whatever the units, and what is not there says nothing")
  func comparison() throws {
    let rule = ValidationRule.Kind.comparison(FigureSum("HTX.TOTKHA", "HTX.YEU"), .atMost, FigureSum("HTX.XEPLOAI"))
    var figures = FiguresToValidate(values: [
      "HTX.TOTKHA": try quantity("40", "HTX"), "HTX.YEU": try quantity("11", "hợp tác xã"),
      "HTX.XEPLOAI": try quantity("50", "HTX"),
    ])
    #expect(
      faults(figures, rule) == [
        .comparisonFails(left: try quantity("51", "HTX"), .atMost, right: try quantity("50", "HTX"))
      ])
    figures.values["HTX.YEU"] = try quantity("10", "HTX")
    #expect(faults(figures, rule).isEmpty)
    figures.values["HTX.YEU"] = nil
    #expect(faults(figures, rule).isEmpty)
  }

  @Test(
    "every relation",
    arguments: [
      (.equal, [2]), (.atMost, [1, 2]), (.lessThan, [1]), (.atLeast, [2, 3]), (.moreThan, [3]), (.notEqual, [1, 3]),
    ] as [(Relation, [Int])])
  func relations(relation: Relation, holding: [Int]) throws {
    for value in 1...3 {
      let figures = FiguresToValidate(values: ["NS.CT": try quantity("\(value)", "công trình")])
      let broken = faults(figures, .comparison(FigureSum("NS.CT"), relation, FigureSum(fixed: try Amount(2))))
      #expect(broken.isEmpty == holding.contains(value), "\(value) \(relation) 2")
    }
  }

  @Test("a share over 100 and a negative area are errors")
  func bounds() throws {
    let figures = FiguresToValidate(values: [
      "NS.HO.HVS.TYLE": try quantity("101", "%"), "TT.CAQ.DT": try quantity("-1", "ha"),
      "VDT.GIAINGAN.TYLE": try quantity("100", "%"), "KT.TANGTRUONG": try quantity("-2", "%"),
    ])
    let found = validate(figures, by: ValidationRule.standard(for: catalogue), catalogue: catalogue)
    #expect(found.map(\.code).sorted() == ["NS.HO.HVS.TYLE", "TT.CAQ.DT"])
    #expect(found.allSatisfy { $0.rule.severity == .error })
  }

  /// Means, deviations and medians were computed independently.
  @Test(
    "in line with past years, by four measures",
    arguments: [
      (.minMax(deviations: 2), "84.1886", "115.8114"), (.zScore(3), "76.2829", "123.7171"),
      (.modifiedZ(3.5), "74.0549", "125.9451"),
    ] as [(HistoryMeasure, String, String)])
  func history(measure: HistoryMeasure, lower: String, upper: String) throws {
    let past = try ["90", "95", "100", "105", "110"].map(amount)
    let found = try #require(HistoryRange(measure, past: past))
    #expect(found.lower == (try amount(lower)))
    #expect(found.upper == (try amount(upper)))
    #expect(found.contains(past[2]) && !found.contains(.zero))
  }

  @Test("growth over last year against the growth of past years, for figures with a season")
  func seasonal() throws {
    let past = try ["100", "110", "118", "133", "140"].map(amount)
    let found = try #require(HistoryRange(.seasonalGrowth(3.5), past: past, lastYear: try amount("140")))
    #expect(found.contains(Amount(tenThousandths: 1_520_000)) && !found.contains(Amount(tenThousandths: 900_000)))
    #expect(HistoryRange(.seasonalGrowth(3.5), past: past, lastYear: nil) == nil)
  }

  @Test("too few past years, or years all alike, say nothing")
  func silent() throws {
    #expect(HistoryRange(.zScore(3), past: [try Amount(1), try Amount(2)]) == nil)
    #expect(HistoryRange(.zScore(3), past: [.zero, .zero, .zero]) == nil)
    #expect(HistoryRange(.modifiedZ(3.5), past: [.zero, .zero, try Amount(5)]) == nil)
  }

  @Test("a slip of digits, a fall of a cumulative figure and a foreign unit come from what the indicator is")
  func following() throws {
    let figures = FiguresToValidate(
      values: [
        "LN.TRONGMOI": try quantity("650", "ha"), "TT.CAQ.DT": try quantity("5", "%"),
        "LN.GO": try quantity("90", "m2"), "LN.HOI": try quantity("4000", "tấn"),
      ],
      previous: ["LN.TRONGMOI": try quantity("6000", "ha"), "LN.HOI": try quantity("3900", "tấn")],
      samePeriod: ["LN.TRONGMOI": try quantity("6000", "ha")])
    let found = validate(figures, by: ValidationRule.standard(for: catalogue), catalogue: catalogue)
    #expect(
      found.map(\.rule.code).sorted() == ["DVT.LN.GO", "DVT.TT.CAQ.DT", "GAP10.LN.TRONGMOI", "LUYKE.LN.TRONGMOI"])
  }

  @Test("the standard rules name only indicators of the standard catalogue, and are stored and read back")
  func standard() throws {
    let rules = ValidationRule.standard(for: catalogue)
    #expect(rules.flatMap { $0.problems(in: catalogue) } == [])
    #expect(rules.count(where: { if case .comparison = $0.kind { true } else { false } }) == 22)
    #expect(Set(rules.map(\.code)).count == rules.count)
    #expect(try JSONDecoder().decode([ValidationRule].self, from: JSONEncoder().encode(rules)) == rules)
    let odd = ValidationRule(code: "R", .comparison(FigureSum("NS.CT"), .atMost, FigureSum("TT.CAQ.DT")))
    #expect(odd.problems(in: catalogue) == [.unitsDiffer("TT.CAQ.DT", .hectare, MeasureUnit("công trình"))])
  }
}
