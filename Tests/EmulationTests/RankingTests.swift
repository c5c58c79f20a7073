import Domain
import Testing

@testable import Emulation

@Suite("The ranked list under a quota") struct RankingTests {
  private func eligibility(_ recipient: Recipient, _ outcome: EligibilityLine.Outcome = .met) throws -> Eligibility {
    let line = EligibilityLine(
      condition: .recommendedInMovement, isHard: true, basis: RuleBasis(planOf2024, isConfirmed: true),
      outcome: outcome, facts: [.noMovement(year: 2024)])
    return Eligibility(
      recipient: recipient, award: Award.directorCommendation.code, year: 2024, day: try day("2024-12-01"),
      lines: [line])
  }

  private func candidate(
    _ recipient: Recipient, _ points: String?, headcount: Int? = nil, direct: Bool? = nil,
    outcome: EligibilityLine.Outcome = .met, version: Int = 1
  ) throws -> RankedCandidate {
    let set = CriteriaSet([Criterion("A", "Kết quả", weight: try amount("100"), .judged)], decimals: 4)
    let inputs = ScoreInputs(
      try points.map { ["A": .judged(try amount($0), reason: "", sources: [.task(recipient.id)])] } ?? [:])
    let score = try computeScore(
      of: recipient, from: inputs, by: CriteriaVersion(number: version, set), givenBy: 1, on: day("2024-12-01"))
    return RankedCandidate(
      try eligibility(recipient, outcome), score, headcount: headcount, isDirectWorker: direct)
  }

  private func quota(_ limit: Int, _ kind: RecipientKind = .collective, prefers: Bool = true) throws -> Quota {
    let preference: Quota.Preference = kind == .collective ? .smallCollectives : .directWorkers
    return try Quota(
      "GK", awards: [Award.directorCommendation.code], kind: kind, limit: limit, preference: prefers ? preference : nil,
      basis: planOf2024)
  }

  @Test("the highest total first, a small collective before a large one of the same total")
  func order() throws {
    let candidates = [
      try candidate(collective(1), "90", headcount: 40), try candidate(collective(2), "90", headcount: 6),
      try candidate(collective(3), "95", headcount: 80), try candidate(collective(4), "85", headcount: 3),
    ]
    let ranking = try rank(candidates, under: quota(3))
    #expect(ranking.lines.map(\.candidate.recipient.id) == [3, 2, 1, 4])
    #expect(ranking.lines.map(\.place) == [1, 2, 3, 4])
    #expect(ranking.lines.map(\.standing) == [.within, .within, .within, .below])
    #expect(ranking.lines.map(\.isPreferred) == [false, true, false, true])
    let first = try rank(candidates, under: quota(3), preference: PreferenceSetting(.first))
    #expect(first.lines.map(\.candidate.recipient.id) == [2, 4, 3, 1])
    #expect(try stored(ranking) == ranking)
  }

  @Test("without use of the preference equal totals are tied, and shown as tied across the line")
  func ties() throws {
    let candidates = [
      try candidate(collective(1), "90", headcount: 40), try candidate(collective(2), "90", headcount: 6),
      try candidate(collective(3), "95"), try candidate(collective(4), "85"),
    ]
    let ranking = try rank(candidates, under: quota(2), preference: PreferenceSetting(.none))
    #expect(ranking.lines.map(\.place) == [1, 2, 2, 4])
    #expect(ranking.lines.map(\.sharedBy) == [1, 2, 2, 1])
    #expect(ranking.lines.map(\.standing) == [.within, .onTheLine, .onTheLine, .below])
    #expect(ranking.isTiedOnTheLine)
    #expect(try !rank(candidates, under: quota(3), preference: PreferenceSetting(.none)).isTiedOnTheLine)
    #expect(try rank(candidates, under: quota(2)).lines.map(\.standing) == [.within, .within, .below, .below])
  }

  @Test("direct workers are preferred among persons; who is not recorded counts as not preferred and says so")
  func directWorkers() throws {
    let candidates = [
      try candidate(person(1), "90", direct: nil), try candidate(person(2), "90", direct: false),
      try candidate(person(3), "90", direct: true),
    ]
    let ranking = try rank(candidates, under: quota(2, .person))
    #expect(ranking.lines.map(\.candidate.recipient.id) == [3, 1, 2])
    #expect(ranking.lines.map(\.isPreferred) == [true, nil, false])
    #expect(ranking.lines.map(\.place) == [1, 2, 2])
    #expect(try rank(candidates, under: quota(2, .person, prefers: false)).lines.map(\.place) == [1, 1, 1])
  }

  @Test("a small collective has at most the people of the setting", arguments: [(10, true), (11, false)])
  func small(headcount: Int, isSmall: Bool) throws {
    let ranking = try rank([candidate(collective(1), "90", headcount: headcount)], under: quota(1))
    #expect(ranking.lines[0].isPreferred == isSmall)
    let wider = PreferenceSetting(.tieBreak, smallCollectiveAtMost: 11)
    #expect(
      try rank([candidate(collective(1), "9", headcount: 11)], under: quota(1), preference: wider).lines[0].isPreferred
        == true)
  }

  @Test("who is refused, undecided or unscored stands apart with the reason")
  func setAside() throws {
    let ranking = try rank(
      [
        candidate(collective(1), "90"), candidate(collective(2), "99", outcome: .notMet),
        candidate(collective(3), "98", outcome: .unknown), candidate(collective(4), nil),
      ], under: quota(20))
    #expect(ranking.lines.map(\.candidate.recipient.id) == [1])
    let refused = try eligibility(collective(2), .notMet).lines
    let undecided = try eligibility(collective(3), .unknown).lines
    #expect(ranking.setAside.map(\.reason) == [.refused(refused), .undecided(undecided), .unscored(["A"])])
  }

  @Test("places already taken move the line", arguments: [(0, 2), (1, 1), (2, 0), (5, 0)])
  func taken(taken: Int, within: Int) throws {
    let candidates = [try candidate(collective(1), "90"), try candidate(collective(2), "80")]
    let ranking = try rank(candidates, under: quota(2), taken: taken)
    #expect(ranking.lines.count { $0.standing == .within } == within)
    #expect(ranking.placesLeft == within)
  }

  @Test("what does not compare is not ranked")
  func refused() throws {
    let one = try candidate(collective(1), "90")
    #expect(throws: RankingError.duplicate(collective(1))) { try rank([one, one], under: quota(2)) }
    #expect(throws: RankingError.otherKind(person(1), quota: .collective)) {
      try rank([candidate(person(1), "90")], under: quota(2))
    }
    #expect(throws: RankingError.criteriaVersionsDiffer([1, 2])) {
      try rank([one, candidate(collective(2), "90", version: 2)], under: quota(2))
    }
    let mixed = RankedCandidate(try eligibility(collective(2)), one.score)
    #expect(throws: RankingError.scoreOfOther(collective(2), score: collective(1))) {
      try rank([mixed], under: quota(2))
    }
    var reviewed = try candidate(collective(2), "90")
    reviewed.score.stage = .council
    #expect(throws: RankingError.stagesDiffer([.own, .council])) { try rank([one, reviewed], under: quota(2)) }
    var other = one
    other.eligibility.award = Award.governmentFlag.code
    #expect(throws: RankingError.otherAward(collective(1), award: "CTDCP")) { try rank([other], under: quota(2)) }
  }

  @Test("five hundred candidates are ranked at once, the order does not depend on how they came")
  func many() throws {
    let candidates = try (1...500).map { try candidate(person(Int64($0)), "\($0 % 97)", direct: $0.isMultiple(of: 3)) }
    let quota = try quota(30, .person)
    let clock = ContinuousClock()
    var ranking: Ranking?
    let time = try clock.measure { ranking = try rank(candidates, under: quota) }
    #expect(time < .seconds(2))
    #expect(try rank(candidates.reversed(), under: quota) == ranking)
    let lines = try #require(ranking?.lines)
    #expect(lines.count == 500)
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.total >= $1.total && $0.place <= $1.place })
    #expect(lines.count { $0.standing == .within } <= 30)
  }
}
