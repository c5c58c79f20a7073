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

  public func savePasswordHash(_ hash: String, of id: Int64) throws {
    try connection.execute("UPDATE person SET password_hash = \(hash) WHERE id = \(id)")
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

extension Person {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), userName: try row.text("user_name"), fullName: try row.text("full_name"),
      post: try row.text("post"), role: try row.word("role"), organisationID: try row.integer("organisation_id"),
      isActive: try row.flag("is_active"))
  }
}
