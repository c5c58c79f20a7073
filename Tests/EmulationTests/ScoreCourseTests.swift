import Domain
import Testing

@testable import Emulation

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
