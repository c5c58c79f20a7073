/// What the department has set for itself: days before a deadline that count as "due soon", its own name and place.
public struct SettingStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func find(_ name: String) throws -> String? {
    try connection.firstRow("SELECT content FROM setting WHERE name = \(name)")?.text("content")
  }

  public func save(_ name: String, _ content: String) throws {
    try connection.execute(
      """
      INSERT INTO setting (name, content)
      VALUES (\(name), \(content))
      ON CONFLICT (name) DO UPDATE SET content = excluded.content
      """)
  }
}
