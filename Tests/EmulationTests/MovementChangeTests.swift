import Domain
import Testing

@testable import Emulation

@Suite("What changes in a movement on its way") struct MovementChangeTests {
  private let reason = "Điều chỉnh theo kết luận giao ban"
  private let decision = DocumentBasis("55/QĐ-SNN")

  @Test("criteria changed mid-way need a reason and come in as a new version; the old one stays")
  func criteria() throws {
    var movement = try movementOf2024().walked(to: .following)
    let newer = try criteriaOf2024(weights: ["50", "20", "20", "10"])
    let on = try day("2024-05-01")
    #expect(throws: MovementError.reasonMissing) { try movement.change(criteria: newer, on: on, by: 2) }
    #expect(throws: MovementError.nothingChanged) {
      try movement.change(criteria: criteriaOf2024(), on: on, by: 2, reason: reason)
    }
    #expect(throws: MovementError.criteriaUnsound([.weightsNot100(sum: try amount("90"))])) {
      try movement.change(
        criteria: criteriaOf2024(weights: ["40", "20", "20", "10"]), on: on, by: 2, reason: reason)
    }
    try movement.change(criteria: newer, on: on, by: 2, reason: reason)
    #expect(movement.criteriaVersions.map(\.number) == [1, 2])
    #expect(try movement.criteria(version: 1)?.set == criteriaOf2024())
    #expect(movement.criteria(version: 2) == movement.criteria && movement.criteria(version: 3) == nil)
    #expect(movement.events.last?.kind == .criteria(version: 2) && movement.events.last?.reason == reason)
    #expect(movement.state == .following)
  }

  @Test("a draft's criteria are simply replaced")
  func draft() throws {
    var movement = try movementOf2024()
    try movement.change(
      criteria: criteriaOf2024(weights: ["25", "25", "25", "25"]), on: day("2024-01-03"), by: 1)
    #expect(movement.criteriaVersions.map(\.number) == [1] && movement.events.isEmpty)
  }

  @Test(
    "once the council sits, neither content nor criteria change",
    arguments: [.council, .decided, .published] as [MovementState])
  func closed(state: MovementState) throws {
    var movement = try movementOf2024().walked(to: state)
    let on = try day("2024-12-31")
    #expect(throws: MovementError.notOpenToChange(state)) {
      try movement.change(
        criteria: criteriaOf2024(weights: ["50", "20", "20", "10"]), on: on, by: 2, reason: reason)
    }
    var content = movement.content
    content.scope = "Toàn tỉnh"
    #expect(throws: MovementError.notOpenToChange(state)) {
      try movement.change(content: content, on: on, by: 2, reason: reason, document: decision)
    }
  }

  @Test("content changed after announcing needs reason and document, keeps the old, and may leave no gap")
  func content() throws {
    var movement = try movementOf2024().walked(to: .announced)
    let before = movement.content
    let on = try day("2024-03-01")
    var content = before
    content.objects = ""
    #expect(throws: MovementError.wouldLeaveGaps([.objects])) {
      try movement.change(content: content, on: on, by: 2, reason: reason, document: decision)
    }
    content.objects = "Tập thể"
    #expect(throws: MovementError.reasonMissing) {
      try movement.change(content: content, on: on, by: 2, document: decision)
    }
    #expect(throws: MovementError.documentMissing) {
      try movement.change(content: content, on: on, by: 2, reason: reason)
    }
    try movement.change(content: content, on: on, by: 2, reason: reason, document: decision)
    #expect(movement.content == content)
    #expect(movement.events.last?.kind == .content(before: before))
  }

  @Test("places are taken while the council sits; a quota is then not lowered below them")
  func quotas() throws {
    var movement = try movementOf2024().walked(to: .finalReview)
    let early = try vote(for: person(1))
    #expect(throws: MovementError.notOpenToChange(.finalReview)) { try movement.take(early) }
    movement = try movement.walked(to: .council)
    let lost = try vote(for: person(1), inFavour: 3)
    #expect(throws: MovementError.notCarried(lost.vote)) { try movement.take(lost) }
    for id in 1...5 { try movement.take(vote(for: person(Int64(id)))) }
    let quota = try #require(movement.quotas.quota(for: Award.directorCommendation.code, .person))
    let on = try day("2024-12-06")
    #expect(throws: MovementError.quota(.belowVoted(quota, asked: 4, voted: 5))) {
      try movement.change(quota: "GK-CN", to: 4, on: on, by: 1, reason: reason, document: decision)
    }
    #expect(throws: MovementError.unknownQuota("XX")) {
      try movement.change(quota: "XX", to: 4, on: on, by: 1, reason: reason, document: decision)
    }
    #expect(throws: MovementError.nothingChanged) {
      try movement.change(quota: "GK-CN", to: 30, on: on, by: 1, reason: reason, document: decision)
    }
    #expect(throws: MovementError.reasonMissing) {
      try movement.change(quota: "GK-CN", to: 40, on: on, by: 1, reason: "", document: decision)
    }
    #expect(throws: MovementError.documentMissing) {
      try movement.change(quota: "GK-CN", to: 40, on: on, by: 1, reason: reason, document: DocumentBasis(""))
    }
    let events = movement.events.count
    try movement.change(quota: "GK-CN", to: 5, on: on, by: 1, reason: reason, document: decision)
    #expect(movement.events.count == events + 1)
    #expect(movement.events.last?.kind == .quota(code: "GK-CN", from: 30, to: 5))
    let full = try #require(movement.quotas.quota(for: Award.directorCommendation.code, .person))
    let sixth = try vote(for: person(6))
    #expect(throws: MovementError.quota(.beyondLimit(full, taken: 5))) { try movement.take(sixth) }
    try movement.giveBack(QuotaPlace(person(2), Award.directorCommendation.code))
    try movement.take(sixth)
    #expect(movement.quotas.places.map(\.recipient.id) == [1, 3, 4, 5, 6])
    movement = try movement.walked(to: .decided)
    #expect(throws: MovementError.notOpenToChange(.decided)) {
      try movement.change(
        quota: "GK-CN", to: 40, on: day("2024-12-31"), by: 1, reason: reason, document: decision)
    }
    #expect(throws: MovementError.notOpenToChange(.decided)) { try movement.giveBack(sixth.place) }
  }

  private func vote(for recipient: Recipient, inFavour: Int = 4) throws -> VoteOutcome {
    let meeting = try CouncilMeeting(
      Council(members: [1, 2, 3, 4], chairID: 1), on: day("2024-12-05"), present: [1, 2, 3, 4])
    let award = Award.directorCommendation.code
    var ballot = try SecretBallot(on: QuotaPlace(recipient, award), .shipped(for: award), in: meeting)
    try ballot.enter(.init(inFavour: inFavour, against: 4 - inFavour), voters: [1, 2, 3, 4])
    try ballot.close()
    return try ballot.outcome()
  }

  @Test("a draft's quotas are set anew; once it is announced each is changed by a document")
  func draftQuotas() throws {
    var movement = try movementOf2024()
    let few = Array(try quotasOf2024().prefix(2))
    try movement.change(quotas: few)
    #expect(movement.quotas.quotas == few)
    #expect(throws: MovementError.quota(.duplicateCode("BK-TT"))) { try movement.change(quotas: [few[0], few[0]]) }
    movement = try movement.walked(to: .announced)
    #expect(throws: MovementError.notOpenToChange(.announced)) { try movement.change(quotas: few) }
  }

  @Test("a record that cannot have been is told")
  func faults() throws {
    let sound = try movementOf2024().walked(to: .published)
    #expect(sound.faults.isEmpty)
    let jumped = Movement(
      id: 1, code: "PT-2024-001", sound.content, quotas: sound.quotas, criteriaVersions: sound.criteriaVersions,
      events: [
        MovementEvent(.state(.announced), on: try day("2024-02-01"), by: 1),
        MovementEvent(.state(.council), on: try day("2024-01-15"), by: 1),
      ])
    #expect(
      jumped.faults == [
        .dayBeforeLastEvent(try day("2024-01-15"), last: try day("2024-02-01")),
        .stepNotAllowed(from: .announced, to: .council),
      ])
  }
}
