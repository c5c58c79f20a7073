import Domain
import Testing

@testable import Emulation

@Suite("The council and its votes") struct CouncilTests {
  private static let place = QuotaPlace(person(50), Award.provincialFighter.code)

  private func council(_ count: Int = 20) throws -> Council {
    try Council(members: (1...count).map { Int64($0) }, chairID: 1)
  }

  private func meeting(present: Int, written: ClosedRange<Int64>? = nil, of count: Int = 20) throws -> CouncilMeeting {
    try CouncilMeeting(
      council(count), on: day("2024-12-06"), present: Set((1...present).map { Int64($0) }),
      askedInWriting: written.map { Set($0) } ?? [])
  }

  private func ballot(
    _ meeting: CouncilMeeting, base: VoteThreshold.Base = .allMembers, _ numerator: Int = 9, _ denominator: Int = 10
  ) throws -> SecretBallot {
    let threshold = VoteThreshold(
      try share(numerator, denominator), of: base, RuleBasis(planOf2024, isConfirmed: false))
    return try SecretBallot(on: Self.place, threshold, in: meeting)
  }

  @Test(
    "two thirds of the members make the quorum, exactly",
    arguments: [
      (14, 20, true, "14 ÷ 20 ≥ 2/3"), (13, 20, false, "13 ÷ 20 < 2/3"), (14, 21, true, "14 ÷ 21 ≥ 2/3"),
      (2, 3, true, "2 ÷ 3 ≥ 2/3"), (1, 1, true, "1 ÷ 1 ≥ 2/3"),
    ])
  func quorum(present: Int, members: Int, isReached: Bool, text: String) throws {
    let quorum = try meeting(present: present, of: members).quorum
    #expect(quorum.isReached == isReached && quorum.description == text)
  }

  @Test("without quorum there is no vote, and those asked in writing do not make it")
  func noQuorum() throws {
    let meeting = try meeting(present: 13, written: 14...20)
    let arithmetic = ShareArithmetic(part: 13, whole: 20, share: Council.lawfulQuorum)
    #expect(arithmetic.needed == 14)
    #expect(throws: CouncilError.noQuorum(arithmetic)) { try ballot(meeting) }
  }

  @Test(
    "the threshold of all members and that of those present differ",
    arguments: [
      (.allMembers, 18, true, "18 ÷ 20 ≥ 9/10"), (.allMembers, 17, false, "17 ÷ 20 < 9/10"),
      (.present, 17, true, "17 ÷ 18 ≥ 9/10"), (.present, 16, false, "16 ÷ 18 < 9/10"),
    ] as [(VoteThreshold.Base, Int, Bool, String)])
  func threshold(base: VoteThreshold.Base, inFavour: Int, isCarried: Bool, text: String) throws {
    var ballot = try ballot(meeting(present: 18), base: base)
    try ballot.enter(.init(inFavour: inFavour, against: 18 - inFavour), voters: (1...18).map { Int64($0) })
    try ballot.close()
    let outcome = try ballot.outcome()
    #expect(outcome.isCarried == isCarried && outcome.vote.description == text)
    #expect(outcome.quorum.description == "18 ÷ 20 ≥ 2/3" && outcome.voters == 18)
    #expect(try stored(outcome) == outcome)
  }

  @Test("votes of absent members in writing count where all members are the base, and only there")
  func written() throws {
    let meeting = try meeting(present: 16, written: 17...18)
    var all = try ballot(meeting)
    for member in 1...18 { try all.cast(.inFavour, by: Int64(member)) }
    try all.close()
    #expect(try all.outcome().isCarried)
    var present = try ballot(meeting, base: .present)
    #expect(throws: CouncilError.mayNotVote(17)) { try present.cast(.inFavour, by: 17) }
    #expect(throws: CouncilError.mayNotVote(18)) { try present.enter(.init(inFavour: 2), voters: [1, 18]) }
  }

  @Test("who is present and does not vote stays in the base")
  func abstained() throws {
    var ballot = try ballot(meeting(present: 18), base: .present)
    for member in 1...16 { try ballot.cast(.inFavour, by: Int64(member)) }
    try ballot.close()
    let outcome = try ballot.outcome()
    #expect(outcome.vote.description == "16 ÷ 18 < 9/10" && !outcome.isCarried && outcome.voters == 16)
  }

  @Test("a member votes once, an outsider and an absent member not at all; nothing is counted then")
  func once() throws {
    var ballot = try ballot(meeting(present: 18))
    try ballot.cast(.against, by: 3)
    #expect(throws: CouncilError.votedTwice(3)) { try ballot.cast(.inFavour, by: 3) }
    #expect(throws: CouncilError.notMember(99)) { try ballot.cast(.inFavour, by: 99) }
    #expect(throws: CouncilError.mayNotVote(20)) { try ballot.cast(.inFavour, by: 20) }
    #expect(ballot.tally.papers == 1 && ballot.voters == [3])
  }

  @Test("who voted is known, what they voted is not: two orders of voting leave the same ballot")
  func secret() throws {
    let meeting = try meeting(present: 18)
    var one = try ballot(meeting)
    try one.cast(.inFavour, by: 1)
    try one.cast(.against, by: 2)
    try one.cast(.invalid, by: 3)
    var other = try ballot(meeting)
    try other.cast(.against, by: 3)
    try other.cast(.invalid, by: 1)
    try other.cast(.inFavour, by: 2)
    #expect(one == other)
    #expect(one.tally.inFavour == 1 && one.tally.against == 1 && one.tally.invalid == 1)
  }

  @Test("counts of a vote on paper: never more papers than voters, and only once")
  func entered() throws {
    let voters = (1...18).map { Int64($0) }
    var ballot = try ballot(meeting(present: 18))
    #expect(throws: CouncilError.morePapersThanVoters(papers: 19, voters: 18)) {
      try ballot.enter(.init(inFavour: 18, invalid: 1), voters: voters)
    }
    #expect(throws: CouncilError.votedTwice(1)) { try ballot.enter(.init(inFavour: 2), voters: [1, 1]) }
    #expect(throws: CouncilError.countNegative(-1)) { try SecretBallot.Tally(inFavour: 3, against: -1) }
    #expect(ballot.voters.isEmpty)
    try ballot.enter(.init(inFavour: 16, against: 1), voters: voters)
    #expect(throws: CouncilError.alreadyCounted) { try ballot.enter(.init(inFavour: 18), voters: voters) }
    #expect(throws: CouncilError.votedTwice(1)) { try ballot.cast(.inFavour, by: 1) }
    #expect(ballot.tally.papers == 17)
  }

  @Test("there is no outcome before the ballot is closed, and no vote after")
  func closing() throws {
    var ballot = try ballot(meeting(present: 18))
    try ballot.cast(.inFavour, by: 1)
    try ballot.cast(.inFavour, by: 4)
    #expect(throws: CouncilError.ballotOpen) { try ballot.outcome() }
    try ballot.close()
    #expect(throws: CouncilError.ballotClosed) { try ballot.cast(.inFavour, by: 2) }
    #expect(throws: CouncilError.ballotClosed) { try ballot.enter(.init(inFavour: 1), voters: [2]) }
    #expect(throws: CouncilError.ballotClosed) { try ballot.close() }
    #expect(try stored(ballot) == ballot)
  }

  @Test("a council or meeting that cannot be is refused")
  func unsound() throws {
    #expect(throws: CouncilError.noMembers) { try Council(members: [], chairID: 1) }
    #expect(throws: CouncilError.memberTwice(2)) { try Council(members: [1, 2, 2], chairID: 1) }
    #expect(throws: CouncilError.notMember(9)) { try Council(members: [1, 2], chairID: 9) }
    let on = try day("2024-12-06")
    let council = try council(3)
    #expect(throws: CouncilError.notMember(4)) { try CouncilMeeting(council, on: on, present: [1, 4]) }
    #expect(throws: CouncilError.presentAndInWriting(2)) {
      try CouncilMeeting(council, on: on, present: [1, 2], askedInWriting: [2, 3])
    }
  }

  @Test("the shipped thresholds are higher from the province up, of all members, and not confirmed")
  func shipped() throws {
    for award in Award.shipped {
      let threshold = VoteThreshold.shipped(for: award.code)
      let isHigh = award == .provincialFighter || award == .nationalFighter
      #expect(try threshold.share == share(isHigh ? 9 : 4, isHigh ? 10 : 5))
      #expect(threshold.base == .allMembers && !threshold.basis.isConfirmed)
    }
  }
}
