/// A file of rows that a person brought, until it is taken or another comes in its place.
public struct RegistryFile: Sendable {
  public var id: Int64
  public var registry: String
  public var personID: Int64
  public var name: String
  public var content: [UInt8]
  public var uploadedAt: String

  public init(id: Int64, registry: String, personID: Int64, name: String, content: [UInt8], uploadedAt: String) {
    self.id = id
    self.registry = registry
    self.personID = personID
    self.name = name
    self.content = content
    self.uploadedAt = uploadedAt
  }
}

public struct RegistryFileStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// A person has one file at a time.
  public func save(_ file: RegistryFile) throws {
    try delete(personID: file.personID)
    try connection.execute(
      """
      INSERT INTO registry_file (id, registry, person_id, name, content, uploaded_at)
      VALUES (\(file.id), \(file.registry), \(file.personID), \(file.name), \(file.content), \(file.uploadedAt))
      """)
  }

  public func find(_ id: Int64) throws -> RegistryFile? {
    try connection.firstRow(
      "SELECT id, registry, person_id, name, content, uploaded_at FROM registry_file WHERE id = \(id)"
    ).map { row in
      RegistryFile(
        id: try row.integer("id"), registry: try row.text("registry"), personID: try row.integer("person_id"),
        name: try row.text("name"), content: try row.bytes("content"), uploadedAt: try row.text("uploaded_at"))
    }
  }

  public func delete(personID: Int64) throws {
    try connection.execute("DELETE FROM registry_file WHERE person_id = \(personID)")
  }
}
