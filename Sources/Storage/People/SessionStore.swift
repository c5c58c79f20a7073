public import Domain

/// Who is signed in. Only the hash of a session's token is kept, so that a copy of the database opens nothing.
public struct SessionStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ session: KeptSession) throws {
    try connection.execute(
      """
      INSERT INTO session (token_hash, person_id, form_token, created_at, expires_at, address, program, awaits_code)
      VALUES (\(session.tokenHash), \(session.personID), \(session.formToken), \(session.openedAt), \(session.endsAt),
        \(session.address), \(session.program), \(session.awaitsCode))
      """)
  }

  /// The active person of a session that has not ended by `moment`, what its forms carry, and how the account is guarded.
  /// A session that still waits for the second factor is none.
  public func find(tokenHash: String, at moment: String) throws -> (
    person: Person, formToken: String, guarding: AccountGuard
  )? {
    guard
      let row = try connection.firstRow(
        """
        SELECT p.id, p.user_name, p.full_name, p.post, p.role, p.organisation_id, p.is_active, s.form_token,
          p.must_change_password, p.last_sign_in,
          CASE WHEN f.confirmed_at IS NULL THEN 0 ELSE 1 END AS has_second_factor
        FROM session s
        JOIN person p ON p.id = s.person_id
        LEFT JOIN second_factor f ON f.person_id = p.id
        WHERE s.token_hash = \(tokenHash) AND s.expires_at > \(moment) AND s.awaits_code = 0 AND p.is_active = 1
        """)
    else { return nil }
    return (try Person(row), try row.text("form_token"), try AccountGuard(row))
  }

  /// The active person whose password was right and whose second factor is waited for, and how often it was wrong.
  public func findAwaiting(tokenHash: String, at moment: String) throws -> (person: Person, wrongCodes: Int64)? {
    guard
      let row = try connection.firstRow(
        """
        SELECT p.id, p.user_name, p.full_name, p.post, p.role, p.organisation_id, p.is_active, s.wrong_codes
        FROM session s
        JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = \(tokenHash) AND s.expires_at > \(moment) AND s.awaits_code = 1 AND p.is_active = 1
        """)
    else { return nil }
    return (try Person(row), try row.integer("wrong_codes"))
  }

  public func saveWrongCode(tokenHash: String) throws {
    try connection.execute("UPDATE session SET wrong_codes = wrong_codes + 1 WHERE token_hash = \(tokenHash)")
  }

  /// Where a person is signed in at `moment`, the newest first.
  public func list(of personID: Int64, at moment: String) throws -> [KeptSession] {
    try connection.rows(
      """
      SELECT token_hash, person_id, form_token, created_at, expires_at, address, program, awaits_code
      FROM session
      WHERE person_id = \(personID) AND expires_at > \(moment) AND awaits_code = 0
      ORDER BY created_at DESC, token_hash
      """
    ).map(KeptSession.init)
  }

  public func delete(tokenHash: String) throws {
    try connection.execute("DELETE FROM session WHERE token_hash = \(tokenHash)")
  }

  /// Ends a session of that person; false where there is none.
  public func delete(tokenHash: String, of personID: Int64) throws -> Bool {
    try connection.execute("DELETE FROM session WHERE token_hash = \(tokenHash) AND person_id = \(personID)")
    return connection.changes > 0
  }

  /// All sessions of a person, but the one that is told.
  public func deleteAll(of personID: Int64, except tokenHash: String = "") throws {
    try connection.execute("DELETE FROM session WHERE person_id = \(personID) AND token_hash <> \(tokenHash)")
  }

  public func deleteExpired(by moment: String) throws {
    try connection.execute("DELETE FROM session WHERE expires_at <= \(moment)")
  }
}

/// A session as it is kept.
public struct KeptSession: Sendable, Hashable {
  /// SHA-256 of what the browser holds: names the session without opening it.
  public var tokenHash: String
  public var personID: Int64
  /// What each form of the session must carry.
  public var formToken: String
  /// UTC, ISO 8601.
  public var openedAt: String
  public var endsAt: String
  /// Where it was opened: the network address, and what the browser calls itself.
  public var address: String
  public var program: String
  /// The password was right; the second factor is still to come.
  public var awaitsCode: Bool

  public init(
    tokenHash: String, personID: Int64, formToken: String, openedAt: String, endsAt: String, address: String,
    program: String, awaitsCode: Bool = false
  ) {
    self.tokenHash = tokenHash
    self.personID = personID
    self.formToken = formToken
    self.openedAt = openedAt
    self.endsAt = endsAt
    self.address = address
    self.program = program
    self.awaitsCode = awaitsCode
  }

  init(_ row: Row) throws {
    self.init(
      tokenHash: try row.text("token_hash"), personID: try row.integer("person_id"),
      formToken: try row.text("form_token"), openedAt: try row.text("created_at"), endsAt: try row.text("expires_at"),
      address: try row.text("address"), program: try row.text("program"), awaitsCode: try row.flag("awaits_code"))
  }
}
