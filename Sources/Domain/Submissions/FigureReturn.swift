/// One figure of a unit's report that was given back with a reason; the others keep their approval.
public struct FigureReturn: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public var submissionID: Int64
  public var targetID: Int64
  public var reason: String
  /// What stood in the report when it was given back.
  public var typed: String
  public var returnedBy: Int64
  /// UTC, ISO 8601.
  public var returnedAt: String
  /// When the unit sent the figure again; nil while it waits for it.
  public var answeredAt: String?
  /// What the unit sent instead.
  public var answer: String?

  public init(
    id: Int64, submissionID: Int64, targetID: Int64, reason: String, typed: String, returnedBy: Int64,
    returnedAt: String, answeredAt: String? = nil, answer: String? = nil
  ) {
    self.id = id
    self.submissionID = submissionID
    self.targetID = targetID
    self.reason = reason
    self.typed = typed
    self.returnedBy = returnedBy
    self.returnedAt = returnedAt
    self.answeredAt = answeredAt
    self.answer = answer
  }

  public var isOpen: Bool { answeredAt == nil }
}
