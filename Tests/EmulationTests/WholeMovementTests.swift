import Domain
import Testing

@testable import Emulation

/// The movement of 2024 from its announcement to the published decision: forty people for thirty commendations.
@Suite("A movement as a whole") struct WholeMovementTests {
  private let award = Award.directorCommendation

  /// Better by number, and in threes alike; every fourth works directly.
  private func candidate(_ number: Int, under criteria: CriteriaVersion) throws -> RankedCandidate {
    let recipient = person(Int64(number))
    let on = try day("2024-12-02")
    let record = CandidateRecord(
      recipient, ratings: [.init(2024, .good, sources: [.task(1)])],
      movements: number == 40 ? [] : [.init(1, year: 2024, isRecommended: true, sources: [.task(1)])], disciplines: [])
    let rule = try #require(TitleRule.shipped(for: award.code))
    let eligibility = eligibility(of: record, for: rule, year: 2024, achievements: ["TT-\(number)"], on: on)
    let inputs = ScoreInputs([
      "PLAN": .results([try ComputeScoreTests.result("\(9000 - 100 * (number / 3))", of: "9000")]),
      "TIME": try ComputeScoreTests.tasks(inTime: 9, late: 1),
      "QUALITY": .quality(confirmed: 8, of: 8, sources: [.task(2)]),
      "UNITY": .judged(try amount("9"), reason: "Tập thể bình bầu", sources: [.task(3)]),
    ])
    var course = try ScoreCourse(
      own: computeScore(of: recipient, from: inputs, by: criteria, givenBy: recipient.id, on: on))
    try course.review(.council, [], by: criteria, givenBy: 1, on: on)
    return RankedCandidate(eligibility, course.latest, isDirectWorker: number.isMultiple(of: 4))
  }

  private func vote(on recipient: Recipient, _ inFavour: Int, in meeting: CouncilMeeting) throws -> VoteOutcome {
    var ballot = try SecretBallot(
      on: QuotaPlace(recipient, award.code), .shipped(for: award.code), in: meeting)
    try ballot.enter(.init(inFavour: inFavour, against: 9 - inFavour), voters: meeting.present)
    try ballot.close()
    return try ballot.outcome()
  }

  @Test("people are ranked, voted for one by one, and only so many as the quota allows are decided")
  func whole() throws {
    var movement = try movementOf2024().walked(to: .council)
    let criteria = try #require(movement.criteria)
    let quota = try #require(movement.quotas.quota(for: award.code, .person))
    let ranking = try rank((1...40).map { try candidate($0, under: criteria) }, under: quota)

    #expect(ranking.lines.count == 39)
    #expect(ranking.setAside.map(\.recipient) == [person(40)])
    // 27, 28 and 29 are alike, 28 works directly; so are 30, 31 and 32 with 32: the line falls before the other two.
    #expect(ranking.lines.map(\.candidate.recipient.id)[26..<32] == [28, 27, 29, 32, 30, 31])
    #expect(ranking.lines.filter { $0.standing == .within }.count == 30)
    #expect(!ranking.isTiedOnTheLine)

    let meeting = try CouncilMeeting(
      Council(members: Array(1...10), chairID: 1), on: day("2024-12-06"), present: Set(1...9))
    for line in ranking.lines where line.standing == .within {
      let recipient = line.candidate.recipient
      // 7 of 10 is short of four fifths.
      let outcome = try vote(on: recipient, recipient == person(5) ? 7 : 8, in: meeting)
      #expect(outcome.isCarried == (recipient != person(5)))
      if outcome.isCarried { try movement.take(outcome) }
    }
    #expect(movement.quotas.taken(of: quota) == 29)

    // The place that is free goes to the tied pair on a second list: now they stand on the line.
    let rest = try rank(
      [30, 31].map { try candidate($0, under: criteria) }, under: quota, taken: movement.quotas.taken(of: quota))
    #expect(rest.isTiedOnTheLine && rest.placesLeft == 1)
    try movement.take(vote(on: person(30), 9, in: meeting))
    let tooMany = try vote(on: person(31), 9, in: meeting)
    #expect(throws: MovementError.quota(.beyondLimit(quota, taken: 30))) { try movement.take(tooMany) }

    movement = try movement.walked(to: .published)
    #expect(movement.faults.isEmpty)
    #expect(try stored(movement) == movement)
    #expect(!movement.quotas.places.contains { $0.recipient == person(5) || $0.recipient == person(40) })
  }
}
