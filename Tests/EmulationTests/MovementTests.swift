import Domain
import Testing

@testable import Emulation

/// The movement of 2024 in four themes, January to November.
func movementOf2024(first: String = "2024-01-01", last: String = "2024-11-30") throws -> Movement {
  let titles = [
    "Xây dựng nền nông nghiệp phát triển toàn diện", "Xây dựng nông thôn toàn diện, nông dân văn minh",
    "Phát triển hạ tầng nông nghiệp, nông thôn", "Phát triển các hình thức tổ chức sản xuất mới",
  ]
  let content = MovementContent(
    title: "Phong trào thi đua các chuyên đề năm 2024",
    bases: [DocumentBasis("241/KH-UBND", on: try day("2023-12-28"))], aims: ["Nâng cao chất lượng công việc"],
    scope: "Các phòng, đơn vị trực thuộc Sở", objects: "Tập thể, cán bộ, công chức, viên chức, người lao động",
    themes: titles.map { MovementTheme($0, targets: [.indicator(code: "LN.TRONGRUNG"), .task(id: 3)]) },
    measures: ["Các đơn vị xây dựng kế hoạch thi đua"],
    window: MovementWindow(try day(first), try day(last)), standingOfficeID: 12)
  var movement = Movement(id: 1, code: "PT-2024-001", content, quotas: try QuotaPlaces(quotasOf2024()))
  try movement.change(criteria: criteriaOf2024(), on: day("2024-01-02"), by: 1)
  return movement
}

private let announcement = DocumentBasis("01/PĐTĐ-SNN")

extension Movement {
  /// Walks on to a state by the usual days of 2024.
  func walked(to state: MovementState) throws -> Movement {
    var movement = self
    let way: [(MovementState, String)] = [
      (.announced, "2024-01-15"), (.following, "2024-02-01"), (.finalReview, "2024-11-30"), (.council, "2024-12-05"),
      (.decided, "2024-12-12"), (.published, "2024-12-20"),
    ]
    let start = way.firstIndex { $0.0 == movement.state }.map { $0 + 1 } ?? 0
    for (next, iso) in way[start...] where movement.state != state {
      try movement.step(to: next, on: day(iso), by: 1, document: announcement)
    }
    return movement
  }
}

@Suite("A movement's way") struct MovementTests {
  @Test("from draft to published, each step an event")
  func whole() throws {
    let movement = try movementOf2024().walked(to: .published)
    #expect(movement.state == .published && movement.state.isClosed)
    #expect(movement.events.count == 6)
    #expect(try movement.state(on: day("2024-01-14")) == .draft)
    #expect(try movement.state(on: day("2024-01-15")) == .announced)
    #expect(try movement.state(on: day("2024-12-01")) == .finalReview)
    #expect(try stored(movement) == movement)
  }

  @Test("every pair of states: what is not named is refused", arguments: MovementState.allCases)
  func pairs(from: MovementState) throws {
    let allowed: [MovementState: Set<MovementState>] = [
      .draft: [.announced, .cancelled], .announced: [.following, .cancelled],
      .following: [.midReviewed, .finalReview, .cancelled], .midReviewed: [.midReviewed, .finalReview, .cancelled],
      .finalReview: [.council, .cancelled], .council: [.decided, .cancelled], .decided: [.published],
    ]
    var start = try movementOf2024()
    switch from {
    case .cancelled: try start.step(to: .cancelled, on: day("2024-01-03"), by: 1, reason: "Trùng nội dung")
    case .midReviewed:
      start = try start.walked(to: .following)
      try start.step(to: .midReviewed, on: day("2024-06-30"), by: 1)
    default: start = try start.walked(to: from)
    }
    #expect(start.state == from)
    for to in MovementState.allCases where allowed[from]?.contains(to) != true {
      var movement = start
      #expect(throws: MovementError.stepNotAllowed(from: from, to: to)) {
        try movement.step(to: to, on: day("2024-12-31"), by: 1, reason: "Thử", document: announcement)
      }
      #expect(movement == start)
    }
  }

  @Test("days run forward, and steps lie where the window has them")
  func days() throws {
    let window = try #require(movementOf2024().content.window)
    var late = try movementOf2024()
    #expect(throws: MovementError.outsideWindow(try day("2024-12-01"), window)) {
      try late.step(to: .announced, on: day("2024-12-01"), by: 1, document: announcement)
    }
    try late.step(to: .announced, on: day("2024-11-30"), by: 1, document: announcement)
    #expect(late.state == .announced)
    var early = try movementOf2024()
    try early.step(to: .announced, on: day("2023-12-30"), by: 1, document: announcement)
    #expect(throws: MovementError.outsideWindow(try day("2023-12-31"), window)) {
      try early.step(to: .following, on: day("2023-12-31"), by: 1)
    }
    var following = try movementOf2024().walked(to: .following)
    #expect(throws: MovementError.dayBeforeLastEvent(try day("2024-01-31"), last: try day("2024-02-01"))) {
      try following.step(to: .midReviewed, on: day("2024-01-31"), by: 1)
    }
    #expect(throws: MovementError.outsideWindow(try day("2024-12-01"), window)) {
      try following.step(to: .midReviewed, on: day("2024-12-01"), by: 1)
    }
    #expect(throws: MovementError.reasonMissing) {
      try following.step(to: .finalReview, on: day("2024-11-29"), by: 1)
    }
    try following.step(to: .finalReview, on: day("2024-11-29"), by: 1, reason: "Kết hợp hội nghị tổng kết năm")
    #expect(try MovementWindow(day("2024-11-30"), day("2024-01-01")) == nil)
  }

  @Test("announcing and deciding rest on a document, cancelling on a reason")
  func documents() throws {
    var movement = try movementOf2024()
    for document in [nil, DocumentBasis(" ")] {
      #expect(throws: MovementError.documentMissing) {
        try movement.step(to: .announced, on: day("2024-01-15"), by: 1, document: document)
      }
    }
    #expect(throws: MovementError.reasonMissing) {
      try movement.step(to: .cancelled, on: day("2024-01-15"), by: 1, reason: " ")
    }
    var council = try movement.walked(to: .council)
    #expect(throws: MovementError.documentMissing) { try council.step(to: .decided, on: day("2024-12-12"), by: 1) }
  }

  @Test(
    "a review in its course is expected of a year or more",
    arguments: [
      ("2024-01-01", "2024-11-30", false), ("2024-01-01", "2024-12-31", true), ("2024-01-01", "2024-12-30", false),
      ("2024-02-29", "2025-02-28", true), ("2024-02-29", "2025-02-27", false), ("2021-01-01", "2025-12-31", true),
    ])
  func midReview(first: String, last: String, isExpected: Bool) throws {
    var movement = try movementOf2024(first: first, last: last)
    #expect(movement.lacksMidReview == isExpected)
    try movement.step(to: .announced, on: day("2024-03-01"), by: 1, document: announcement)
    try movement.step(to: .following, on: day("2024-03-01"), by: 1)
    try movement.step(to: .midReviewed, on: day("2024-06-30"), by: 1)
    #expect(!movement.lacksMidReview)
  }
}

@Suite("What a movement must state before it is announced") struct AnnouncementGapTests {
  @Test("an empty draft lacks everything, in the order of the plan")
  func empty() throws {
    var movement = Movement(id: 1, code: " ", MovementContent(title: ""), quotas: try QuotaPlaces([]))
    let gaps: [AnnouncementGap] = [
      .code, .title, .bases, .aims, .scope, .objects, .themes, .measures, .window, .standingOffice, .quotas, .criteria,
    ]
    #expect(movement.gaps == gaps)
    #expect(Set(gaps.map(\.code)).count == gaps.count)
    #expect(throws: MovementError.gaps(gaps)) {
      try movement.step(to: .announced, on: day("2024-01-15"), by: 1, document: announcement)
    }
    #expect(movement.events.isEmpty)
  }

  @Test("a theme without title or targets is told by its place; weights that miss 100 stop it, too")
  func themes() throws {
    var movement = try movementOf2024()
    #expect(movement.gaps.isEmpty)
    var content = movement.content
    content.themes[1] = MovementTheme("", targets: [])
    try movement.change(content: content, on: day("2024-01-05"), by: 1)
    try movement.change(
      criteria: criteriaOf2024(weights: ["40", "30", "20", "11"]), on: day("2024-01-05"), by: 1)
    #expect(
      try movement.gaps == [.themeTitle(2), .themeTargets(2), .criteriaUnsound(.weightsNot100(sum: amount("101")))])
    #expect(movement.gaps.map(\.code) == ["theme.2.title", "theme.2.targets", "criteria.unsound"])
  }
}

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
