/// How far a movement has come: phát động, theo dõi, sơ kết, tổng kết, bình xét, quyết định, công bố.
public enum MovementState: String, Hashable, Sendable, Codable, CaseIterable {
  case draft
  /// Phát động: it has gone out to the units.
  case announced
  /// Triển khai, theo dõi.
  case following
  /// Sơ kết: expected of movements of a year or more; one of several years is reviewed more than once.
  case midReviewed
  /// Tổng kết: results are closed.
  case finalReview
  /// Hội đồng bình xét.
  case council
  /// The decision on awards is signed.
  case decided
  /// Awards are made known.
  case published
  case cancelled

  /// States that may follow. Once decided it is not cancelled: an award is taken back singly, for a reason of the law.
  public var next: [MovementState] {
    switch self {
    case .draft: [.announced, .cancelled]
    case .announced: [.following, .cancelled]
    case .following: [.midReviewed, .finalReview, .cancelled]
    case .midReviewed: [.midReviewed, .finalReview, .cancelled]
    case .finalReview: [.council, .cancelled]
    case .council: [.decided, .cancelled]
    case .decided: [.published]
    case .published, .cancelled: []
    }
  }

  public var isClosed: Bool { self == .published || self == .cancelled }

  /// Content and criteria may still change, with a reason.
  public var isOpenToChange: Bool {
    self == .announced || self == .following || self == .midReviewed || self == .finalReview
  }

  /// Units may put forward: as long as what is asked may still change.
  public var isOpenToProposals: Bool { isOpenToChange }
  /// Proposals may be taken back, and quotas changed by a document, until the council is done.
  public var isBeforeDecision: Bool { isOpenToChange || self == .council }
  /// Scores are looked at again once results are closed.
  public var isOpenToReview: Bool { self == .finalReview || self == .council }
}
