public import Domain

/// Who stands in for which head, and for how long.
public struct DelegationStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ delegation: Delegation) throws {
    try connection.execute(
      """
      INSERT INTO delegation (id, head_id, organisation_id, deputy_id, valid_from, valid_to, ended_on)
      VALUES (\(delegation.id), \(delegation.headID), \(delegation.organisationID), \(delegation.deputyID),
        \(delegation.validFrom), \(delegation.validTo), \(delegation.endedOn))
      """)
  }

  /// Withdrawn: from `day` on it holds no more.
  public func saveEnd(_ day: Day, of id: Int64) throws {
    try connection.execute("UPDATE delegation SET ended_on = \(day) WHERE id = \(id) AND ended_on IS NULL")
  }

  public func find(_ id: Int64) throws -> Delegation? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(Delegation.init)
  }

  /// What a head has given, newest first.
  public func list(headID: Int64) throws -> [Delegation] {
    try connection.rows("\(unescaped: Self.columns) WHERE head_id = \(headID) ORDER BY id DESC").map(Delegation.init)
  }

  /// What holds on `day` for the deputy, of heads who still have their account.
  public func list(deputyID: Int64, on day: Day) throws -> [Delegation] {
    try connection.rows(
      """
      \(unescaped: Self.columns)
      WHERE deputy_id = \(deputyID) AND valid_from <= \(day) AND valid_to >= \(day)
        AND (ended_on IS NULL OR ended_on > \(day))
        AND EXISTS (SELECT 1 FROM person p WHERE p.id = head_id AND p.is_active = 1 AND p.role = 'unitHead'
          AND p.organisation_id = delegation.organisation_id)
      ORDER BY id
      """
    ).map(Delegation.init)
  }

  private static let columns = """
    SELECT id, head_id, organisation_id, deputy_id, valid_from, valid_to, ended_on
    FROM delegation
    """
}

extension Delegation {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), headID: try row.integer("head_id"),
      organisationID: try row.integer("organisation_id"), deputyID: try row.integer("deputy_id"),
      validFrom: try row.day("valid_from"), validTo: try row.day("valid_to"),
      endedOn: try row.optionalDay("ended_on"))
  }
}
