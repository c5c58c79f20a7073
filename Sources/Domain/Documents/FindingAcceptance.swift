/// A finding that the planning room leaves as it is, with the reason: it is told no more as a fault.
///
/// It holds for the same check at the same words, so that it stays when the document is read again.
public struct FindingAcceptance: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public var documentID: Int64
  /// `Finding.check`.
  public var check: String
  /// The words the finding points at.
  public var quote: String
  public var reason: String
  public var acceptedBy: Int64
  /// UTC, ISO 8601.
  public var acceptedAt: String

  public init(
    id: Int64, documentID: Int64, check: String, quote: String, reason: String, acceptedBy: Int64, acceptedAt: String
  ) {
    self.id = id
    self.documentID = documentID
    self.check = check
    self.quote = quote
    self.reason = reason
    self.acceptedBy = acceptedBy
    self.acceptedAt = acceptedAt
  }

  public func covers(_ finding: Finding) -> Bool { check == finding.check && quote == finding.passage.quote }
}
