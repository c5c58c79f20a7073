public import Domain

/// Findings that the planning room leaves as they are.
public struct FindingAcceptanceStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ acceptance: FindingAcceptance) throws {
    try connection.execute(
      """
      INSERT INTO finding_acceptance (id, document_id, check_id, quote, reason, accepted_by, accepted_at)
      VALUES (\(acceptance.id), \(acceptance.documentID), \(acceptance.check), \(acceptance.quote),
        \(acceptance.reason), \(acceptance.acceptedBy), \(acceptance.acceptedAt))
      """)
  }

  /// The finding is told again from now on.
  public func saveWithdrawal(at moment: String, of id: Int64) throws {
    try connection.execute(
      "UPDATE finding_acceptance SET withdrawn_at = \(moment) WHERE id = \(id) AND withdrawn_at IS NULL")
  }

  /// Those that hold, oldest first.
  public func list(documentID: Int64) throws -> [FindingAcceptance] {
    try connection.rows(
      """
      SELECT id, document_id, check_id, quote, reason, accepted_by, accepted_at
      FROM finding_acceptance
      WHERE document_id = \(documentID) AND withdrawn_at IS NULL
      ORDER BY id
      """
    ).map(FindingAcceptance.init)
  }
}

extension FindingAcceptance {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), documentID: try row.integer("document_id"), check: try row.text("check_id"),
      quote: try row.text("quote"), reason: try row.text("reason"), acceptedBy: try row.integer("accepted_by"),
      acceptedAt: try row.text("accepted_at"))
  }
}
