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
    #expect(try criteriaOf2024(weights: weights).problems == [.weightsNot100(sum: amount(sum))])
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
    let huge = CriteriaSet(["A", "B"].map { Criterion($0, $0, weight: Amount(tenThousandths: .max), .judged) })
    #expect(huge.problems == [.overflow])
  }
}

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

@Suite("Scores from stage to stage") struct ScoreCourseTests {
  private func course() throws -> ScoreCourse {
    try ScoreCourse(
      own: computeScore(
        of: collective(1), from: ComputeScoreTests.inputs(), by: CriteriaVersion(number: 1, criteriaOf2024()),
        givenBy: 5,
        on: day("2024-11-10")))
  }
  private func change(_ points: String, reason: String = "Thiếu biên bản") throws -> ScoreChange {
    ScoreChange("UNITY", try amount(points), reason: reason, sources: [.task(4)])
  }

  @Test("cluster and council change what they change; the rest, and the earlier sheets, stand")
  func stages() throws {
    var course = try course()
    let set = try criteriaOf2024()
    try course.review(.cluster, [change("8")], by: CriteriaVersion(number: 1, set), givenBy: 6, on: day("2024-11-15"))
    try course.review(
      .council, [], cases: ["NEW": [.task(8)]], by: CriteriaVersion(number: 1, set), givenBy: 7, on: day("2024-11-20"))
    #expect(try course.sheets.map(\.total) == [amount("81.67"), amount("80.17"), amount("82.17")])
    #expect(course.latest.lines.map(\.stage) == [.own, .own, .own, .cluster])
    #expect(course.latest.lines[3].workings == .judged(reason: "Thiếu biên bản"))
    #expect(try stored(course) == course)
  }

  @Test("no stage twice or backwards, no earlier day, no other version of the criteria")
  func order() throws {
    var course = try course()
    let set = try criteriaOf2024()
    #expect(throws: ScoreError.otherVersion(2, expected: 1)) {
      try course.review(.cluster, [], by: CriteriaVersion(number: 2, set), givenBy: 6, on: day("2024-11-15"))
    }
    let early = try day("2024-11-09")
    #expect(throws: ScoreError.dayBefore(early, last: try day("2024-11-10"))) {
      try course.review(.cluster, [], by: CriteriaVersion(number: 1, set), givenBy: 6, on: early)
    }
    try course.review(.council, [], by: CriteriaVersion(number: 1, set), givenBy: 7, on: day("2024-11-20"))
    for stage in [ScoreSheet.Stage.own, .cluster, .council] {
      #expect(throws: ScoreError.stageNotNext(stage, after: .council)) {
        try course.review(stage, [], by: CriteriaVersion(number: 1, set), givenBy: 6, on: day("2024-11-21"))
      }
    }
    #expect(course.sheets.count == 2)
  }

  @Test("what was recorded is a course only in its order, of one recipient and one version")
  func recorded() throws {
    var course = try course()
    try course.review(
      .cluster, [change("8")], by: CriteriaVersion(number: 1, criteriaOf2024()), givenBy: 6, on: day("2024-11-15"))
    let sheets = course.sheets
    #expect(try ScoreCourse(sheets) == course)
    #expect(throws: ScoreError.stageNotNext(.cluster, after: .own)) { try ScoreCourse([sheets[1]]) }
    #expect(throws: ScoreError.stageNotNext(.own, after: .own)) { try ScoreCourse([sheets[0], sheets[0]]) }
    var other = sheets
    other[1].criteriaVersion = 2
    #expect(throws: ScoreError.otherVersion(2, expected: 1)) { try ScoreCourse(other) }
    other = sheets
    other[1].recipient = collective(2)
    #expect(throws: ScoreError.otherRecipient(collective(2), expected: collective(1))) { try ScoreCourse(other) }
  }

  @Test("a change needs reason, evidence and points within the weight")
  func changes() throws {
    var course = try course()
    let set = try criteriaOf2024()
    let on = try day("2024-11-15")
    let cases: [(ScoreChange, ScoreError)] = [
      (try change("8", reason: "  "), .reasonMissing("UNITY")),
      (try change("11"), .pointsOutside(criterion: "UNITY", try amount("11"), weight: try amount("10"))),
      (ScoreChange("UNITY", try amount("8"), reason: "Có", sources: []), .noEvidence("UNITY")),
      (ScoreChange("X", try amount("8"), reason: "Có", sources: [.task(1)]), .unknownCriterion("X")),
    ]
    for (change, error) in cases {
      #expect(throws: error) {
        try course.review(.cluster, [change], by: CriteriaVersion(number: 1, set), givenBy: 6, on: on)
      }
    }
    #expect(course.sheets.count == 1)
  }
}
