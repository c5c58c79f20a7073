import Domain
import Testing

@testable import Emulation

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
