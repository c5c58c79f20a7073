/// One version of a registry's description, as it was saved on a page.
public struct SavedDescription: Sendable, Hashable {
  public var registry: String
  public var version: Int
  public var yaml: String
  public var savedBy: Int64
  public var savedAt: String

  public init(registry: String, version: Int, yaml: String, savedBy: Int64, savedAt: String) {
    self.registry = registry
    self.version = version
    self.yaml = yaml
    self.savedBy = savedBy
    self.savedAt = savedAt
  }
}

/// Descriptions that the department changed; every version stays.
public struct RegistryDescriptionStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// Throws a constraint's error where the version is there already.
  public func save(_ description: SavedDescription) throws {
    try connection.execute(
      """
      INSERT INTO registry_description (registry, version, content, saved_by, saved_at)
      VALUES (\(description.registry), \(description.version), \(description.yaml), \(description.savedBy),
        \(description.savedAt))
      """)
  }

  /// The newest version of each registry that was changed.
  public func listNewest() throws -> [SavedDescription] {
    try connection.rows(
      """
      SELECT registry, version, content, saved_by, saved_at
      FROM registry_description d
      WHERE version = (SELECT MAX(version) FROM registry_description WHERE registry = d.registry)
      ORDER BY registry
      """
    ).map { row in
      SavedDescription(
        registry: try row.text("registry"), version: Int(try row.integer("version")), yaml: try row.text("content"),
        savedBy: try row.integer("saved_by"), savedAt: try row.text("saved_at"))
    }
  }
}
