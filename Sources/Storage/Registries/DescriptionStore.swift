/// One version of a registry's description, or of a set of criteria, as it was saved on a page.
public struct SavedDescription: Sendable, Hashable {
  /// The registry's or the set's code.
  public var code: String
  public var version: Int
  public var yaml: String
  public var savedBy: Int64
  public var savedAt: String

  public init(code: String, version: Int, yaml: String, savedBy: Int64, savedAt: String) {
    self.code = code
    self.version = version
    self.yaml = yaml
    self.savedBy = savedBy
    self.savedAt = savedAt
  }
}

/// Descriptions that the department changed; every version stays.
public struct DescriptionStore {
  public enum Subject: Sendable {
    case registries, ruralStandards

    fileprivate var table: String { self == .registries ? "registry_description" : "rural_standard" }
    fileprivate var code: String { self == .registries ? "registry" : "standard" }
  }

  private let subject: Subject
  private let connection: any Connection

  public init(_ subject: Subject, _ connection: any Connection) {
    self.subject = subject
    self.connection = connection
  }

  /// Throws a constraint's error where the version is there already.
  public func save(_ description: SavedDescription) throws {
    try connection.execute(
      """
      INSERT INTO \(unescaped: subject.table) (\(unescaped: subject.code), version, content, saved_by, saved_at)
      VALUES (\(description.code), \(description.version), \(description.yaml), \(description.savedBy),
        \(description.savedAt))
      """)
  }

  /// The newest version of each that was changed.
  public func listNewest() throws -> [SavedDescription] {
    let (table, code) = (subject.table, subject.code)
    return try connection.rows(
      """
      SELECT \(unescaped: code) AS code, version, content, saved_by, saved_at
      FROM \(unescaped: table) d
      WHERE version = (
        SELECT MAX(version) FROM \(unescaped: table) WHERE \(unescaped: code) = d.\(unescaped: code)
      )
      ORDER BY \(unescaped: code)
      """
    ).map { row in
      SavedDescription(
        code: try row.text("code"), version: Int(try row.integer("version")), yaml: try row.text("content"),
        savedBy: try row.integer("saved_by"), savedAt: try row.text("saved_at"))
    }
  }
}
