import Domain
import Testing

@testable import Emulation

@Suite("A score from results") struct ComputeScoreTests {
  static func proof(_ number: Int64) -> EvidenceSource { .task(number) }

  static func result(_ actual: String?, of target: String, _ unit: String = "ha", estimate: Bool = false) throws
    -> PlanResult
  {
    PlanResult(
      "LN.\(target)", actual: try actual.map { Quantity(try amount($0), MeasureUnit(unit)) },
      target: TargetValue(.equal, try amount(target), MeasureUnit(unit)), isEstimate: estimate,
      sources: [.figure(1)])
  }

  static func tasks(inTime: Int, late: Int) throws -> ScoreInput {
    let due = try day("2024-06-30")
    let after = try day("2024-07-02")
    return .tasks(
      (0..<(inTime + late)).map { index in
        let done = index < inTime ? due : after
        return TaskTimeliness(
          taskID: Int64(index), deadline: due, completion: .init(doneOn: done, acceptedBy: 9, on: after))
      }, on: try day("2024-11-30"))
  }

  static func inputs() throws -> ScoreInputs {
    ScoreInputs([
      "PLAN": .results([try result("9900", of: "9000"), try result("11", of: "15", "san_pham")]),
      "TIME": try tasks(inTime: 2, late: 1),
      "QUALITY": .quality(confirmed: 7, of: 8, sources: [proof(1)]),
      "UNITY": .judged(try amount("9.5"), reason: "Đoàn kết", sources: [proof(2)]),
    ])
  }

  private func score(_ inputs: ScoreInputs, decimals: Int = 2) throws -> ScoreSheet {
    try computeScore(
      of: collective(1), from: inputs, by: CriteriaVersion(number: 1, criteriaOf2024(decimals: decimals)), givenBy: 5,
      on: day("2024-11-30"))
  }

  @Test("each criterion by its formula, rounded once; the total is the exact sum")
  func formulas() throws {
    let sheet = try score(Self.inputs())
    // 40 · (100 + 73,3333) ÷ 200; 30 · 2 ÷ 3; 20 · 7 ÷ 8; 9,5.
    #expect(try sheet.lines.map(\.points) == [amount("34.67"), amount("20"), amount("17.5"), amount("9.5")])
    #expect(try sheet.total == amount("81.67"))
    #expect(try score(Self.inputs(), decimals: 4).total == amount("81.6667"))
    #expect(sheet.lines[1].workings == .share(part: 2, whole: 3))
    #expect(sheet.lines.allSatisfy { !$0.sources.isEmpty })
    #expect(try stored(sheet) == sheet)
  }

  @Test(
    "points are rounded half up",
    arguments: [(1, 3, "6.67"), (2, 3, "13.33"), (1, 8, "2.5"), (0, 5, "0"), (5, 5, "20"), (1, 32, "0.63")]
      as [(Int, Int, String)])
  func rounding(confirmed: Int, all: Int, points: String) throws {
    var inputs = try Self.inputs()
    inputs.criteria["QUALITY"] = .quality(confirmed: confirmed, of: all, sources: [Self.proof(1)])
    #expect(try score(inputs).lines[2].points == amount(points))
  }

  @Test("what is beyond the plan earns no more than the weight, what is below nothing no less than 0")
  func bounds() throws {
    var inputs = try Self.inputs()
    inputs.criteria["PLAN"] = .results([try Self.result("90000", of: "9000"), try Self.result("-3", of: "10")])
    #expect(try score(inputs).lines[0].points == amount("20"))
  }

  @Test("what is missing leaves no points and no total, and says what")
  func gaps() throws {
    var inputs = try Self.inputs()
    inputs.criteria["PLAN"] = .results([try Self.result(nil, of: "9000"), try Self.result("15", of: "15")])
    inputs.criteria["TIME"] = .tasks([], on: try day("2024-11-30"))
    inputs.criteria["QUALITY"] = .quality(confirmed: 0, of: 0, sources: [])
    inputs.criteria["UNITY"] = nil
    let sheet = try score(inputs)
    #expect(
      sheet.lines.map(\.gaps) == [
        [.noPercentage(indicator: "LN.9000", .noValue)], [.nothingDue], [.noProducts], [.noInput],
      ])
    #expect(sheet.total == nil && sheet.knownPoints == .zero)
  }

  @Test("a score that rests on an estimate says so")
  func estimate() throws {
    var inputs = try Self.inputs()
    #expect(try score(inputs).restsOnEstimate == false)
    inputs.criteria["PLAN"] = .results([try Self.result("8000", of: "9000", estimate: true)])
    #expect(try score(inputs).restsOnEstimate)
    inputs.criteria["PLAN"] = .results([
      try Self.result("8000", of: "9000", estimate: true), try Self.result("11", of: "15"),
    ])
    #expect(try score(inputs).restsOnEstimate)
  }

  @Test("bonus and deduction keep to the bound of the rule and to that of all together")
  func adjustments() throws {
    var inputs = try Self.inputs()
    inputs.cases = [
      "NEW": (1...4).map { Self.proof($0) }, "MODEL": [Self.proof(9)], "LATE": (1...7).map { Self.proof($0) },
    ]
    let sheet = try score(inputs)
    #expect(try sheet.adjustments.map(\.unbounded) == [amount("8"), amount("3"), amount("3.5")])
    #expect(try sheet.adjustments.map(\.points) == [amount("5"), amount("3"), amount("3.5")])
    #expect(try sheet.bonus == amount("6") && sheet.deduction == amount("3"))
    #expect(try sheet.total == amount("84.67"))
  }

  @Test("a total is never below 0")
  func floor() throws {
    let one = [Criterion("A", "Một", weight: try amount("100"), .judged)]
    let rule = Adjustment("B", "Trừ", .deduction, pointsPerCase: try amount("5"), atMost: try amount("50"))
    let set = CriteriaSet(one, adjustments: [rule], deductionAtMost: try amount("50"))
    let sheet = try computeScore(
      of: person(1),
      from: ScoreInputs(
        ["A": .judged(try amount("3"), reason: "", sources: [Self.proof(1)])], cases: ["B": [Self.proof(1)]]),
      by: CriteriaVersion(number: 1, set), givenBy: 1, on: day("2024-11-30"))
    #expect(sheet.total == .zero)
  }

  @Test("bad input is refused, each with what is wrong")
  func refused() throws {
    let proof = [Self.proof(1)]
    let cases: [(String, ScoreInput, ScoreError)] = [
      ("X", .judged(.zero, reason: "", sources: proof), .unknownCriterion("X")),
      (
        "UNITY", .judged(try amount("10.01"), reason: "", sources: proof),
        .pointsOutside(criterion: "UNITY", try amount("10.01"), weight: try amount("10"))
      ),
      (
        "UNITY", .judged(try amount("-1"), reason: "", sources: proof),
        .pointsOutside(criterion: "UNITY", try amount("-1"), weight: try amount("10"))
      ),
      ("UNITY", .judged(try amount("5"), reason: "", sources: []), .noEvidence("UNITY")),
      ("QUALITY", .quality(confirmed: 1, of: 2, sources: []), .noEvidence("QUALITY")),
      (
        "QUALITY", .quality(confirmed: 3, of: 2, sources: proof),
        .countsWrong(criterion: "QUALITY", confirmed: 3, of: 2)
      ),
      ("TIME", .quality(confirmed: 1, of: 2, sources: proof), .inputOfOtherFormula(criterion: "TIME", .onTimeShare)),
    ]
    for (code, input, error) in cases {
      var inputs = try Self.inputs()
      inputs.criteria[code] = input
      #expect(throws: error) { try score(inputs) }
    }
    var again = try Self.inputs()
    let task = TaskTimeliness(taskID: 8, deadline: try day("2024-06-30"))
    again.criteria["TIME"] = .tasks([task, task], on: try day("2024-11-30"))
    #expect(throws: ScoreError.evidenceTwice("TIME", .task(8))) { try score(again) }
    var unproven = try Self.inputs()
    var result = try Self.result("1", of: "2")
    result.sources = []
    unproven.criteria["PLAN"] = .results([result])
    #expect(throws: ScoreError.noEvidence("PLAN")) { try score(unproven) }
    var twice = try Self.inputs()
    twice.cases = ["NEW": [Self.proof(1), Self.proof(1)]]
    #expect(throws: ScoreError.evidenceTwice("NEW", Self.proof(1))) { try score(twice) }
    twice.cases = ["OTHER": proof]
    #expect(throws: ScoreError.unknownAdjustment("OTHER")) { try score(twice) }
    #expect(throws: ScoreError.criteriaUnsound([.weightsNot100(sum: try amount("101"))])) {
      try computeScore(
        of: person(1), from: Self.inputs(),
        by: CriteriaVersion(number: 1, criteriaOf2024(weights: ["41", "30", "20", "10"])),
        givenBy: 1, on: day("2024-11-30"))
    }
  }
}
