public import Domain
import VietnameseText

/// People with accounts. Password hashes leave this store only through `passwordHash`.
public struct PersonStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ person: Person, passwordHash: String, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO person (id, user_name, full_name, name_key, post, role, organisation_id, password_hash, is_active,
        created_at)
      VALUES (\(person.id), \(person.userName), \(person.fullName), \(foldForSearch(person.fullName)), \(person.post),
        \(person.role), \(person.organisationID), \(passwordHash), \(person.isActive), \(moment))
      """)
  }

  /// What an account says of its person: all but the password and whether it is open.
  public func saveChange(_ person: Person) throws {
    try connection.execute(
      """
      UPDATE person
      SET user_name = \(person.userName), full_name = \(person.fullName), name_key = \(foldForSearch(person.fullName)),
        post = \(person.post), role = \(person.role), organisation_id = \(person.organisationID)
      WHERE id = \(person.id)
      """)
  }

  /// `mustChange` where somebody else knows the password.
  public func savePasswordHash(_ hash: String, mustChange: Bool = false, of id: Int64) throws {
    try connection.execute(
      "UPDATE person SET password_hash = \(hash), must_change_password = \(mustChange) WHERE id = \(id)")
  }

  public func saveSignIn(at moment: String, of id: Int64) throws {
    try connection.execute("UPDATE person SET last_sign_in = \(moment) WHERE id = \(id)")
  }

  public func saveActive(_ isActive: Bool, of id: Int64) throws {
    try connection.execute("UPDATE person SET is_active = \(isActive) WHERE id = \(id)")
  }

  public func find(_ id: Int64) throws -> Person? {
    try connection.firstRow(
      """
      SELECT id, user_name, full_name, post, role, organisation_id, is_active
      FROM person
      WHERE id = \(id)
      """
    ).map(Person.init)
  }

  /// By the name typed at sign-in, whatever its case.
  public func find(userName: String) throws -> Person? {
    try connection.firstRow(
      """
      SELECT id, user_name, full_name, post, role, organisation_id, is_active
      FROM person
      WHERE user_name = \(userName.lowercased())
      """
    ).map(Person.init)
  }

  public func passwordHash(of id: Int64) throws -> String? {
    try connection.firstRow("SELECT password_hash FROM person WHERE id = \(id)")?.text("password_hash")
  }

  /// How each account is guarded, by person.
  public func listGuards() throws -> [Int64: AccountGuard] {
    let rows = try connection.rows(
      """
      SELECT p.id, p.must_change_password, p.last_sign_in,
        CASE WHEN f.confirmed_at IS NULL THEN 0 ELSE 1 END AS has_second_factor
      FROM person p
      LEFT JOIN second_factor f ON f.person_id = p.id
      ORDER BY p.id
      """)
    return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.integer("id"), try AccountGuard($0)) })
  }

  /// Everybody, by organisation and then in the order the accounts were made.
  public func list() throws -> [Person] {
    try connection.rows(
      """
      SELECT id, user_name, full_name, post, role, organisation_id, is_active
      FROM person
      ORDER BY organisation_id, id
      """
    ).map(Person.init)
  }
}

/// What guards an account, and when it was last used.
public struct AccountGuard: Sendable, Hashable {
  /// Somebody else knows the password: it holds until the next sign-in.
  public var mustChangePassword: Bool
  public var hasSecondFactor: Bool
  /// UTC, ISO 8601; nil before the first sign-in.
  public var lastSignIn: String?

  public init(mustChangePassword: Bool = false, hasSecondFactor: Bool = false, lastSignIn: String? = nil) {
    self.mustChangePassword = mustChangePassword
    self.hasSecondFactor = hasSecondFactor
    self.lastSignIn = lastSignIn
  }

  init(_ row: Row) throws {
    self.init(
      mustChangePassword: try row.flag("must_change_password"), hasSecondFactor: try row.flag("has_second_factor"),
      lastSignIn: try row.optionalText("last_sign_in"))
  }
}

extension Person {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), userName: try row.text("user_name"), fullName: try row.text("full_name"),
      post: try row.text("post"), role: try row.word("role"), organisationID: try row.integer("organisation_id"),
      isActive: try row.flag("is_active"))
  }
}
