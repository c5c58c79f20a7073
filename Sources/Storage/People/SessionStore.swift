public import Domain

/// Who is signed in. Only the hash of a session's token is kept, so that a copy of the database opens nothing.
public struct SessionStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(tokenHash: String, personID: Int64, formToken: String, at moment: String, until expiry: String)
    throws
  {
    try connection.execute(
      """
      INSERT INTO session (token_hash, person_id, form_token, created_at, expires_at)
      VALUES (\(tokenHash), \(personID), \(formToken), \(moment), \(expiry))
      """)
  }

  /// The active person of a session that has not ended by `moment`, with the session's form token.
  public func find(tokenHash: String, at moment: String) throws -> (person: Person, formToken: String)? {
    guard
      let row = try connection.firstRow(
        """
        SELECT p.id, p.user_name, p.full_name, p.post, p.role, p.organisation_id, p.is_active, s.form_token
        FROM session s
        JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = \(tokenHash) AND s.expires_at > \(moment) AND p.is_active = 1
        """)
    else { return nil }
    return (try Person(row), try row.text("form_token"))
  }

  public func delete(tokenHash: String) throws {
    try connection.execute("DELETE FROM session WHERE token_hash = \(tokenHash)")
  }

  public func deleteAll(of personID: Int64) throws {
    try connection.execute("DELETE FROM session WHERE person_id = \(personID)")
  }

  public func deleteExpired(by moment: String) throws {
    try connection.execute("DELETE FROM session WHERE expires_at <= \(moment)")
  }
}
