import Foundation
import Storage
import StorageSQLite
import Testing

@Suite("The schema") struct SchemaTests {
  @Test("is numbered without gaps, and the newest is named")
  func numbers() throws {
    #expect(Schema.migrations.map(\.number) == Array(1...Schema.migrations.count))
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Storage/Migrations")
    let newest = try String(contentsOf: folder.appendingPathComponent("newest.txt"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(files.sorted().last == newest.trimmingCharacters(in: .whitespacesAndNewlines) + ".swift")
    #expect(files.count == Schema.migrations.count)
  }

  @Test("is laid once; opening again changes nothing", arguments: Engine.allCases)
  func opensTwice(engine: Engine) async throws {
    let place = try engine.place()
    _ = try place.open()
    let again = try place.open()
    #expect(try await again.write { try Schema.migrate($0) } == 0)
  }

  @Test("of a newer program is refused", arguments: Engine.allCases)
  func refusesNewer(engine: Engine) async throws {
    let place = try engine.place()
    let database = try place.open()
    try await database.write { try $0.execute("INSERT INTO schema_step (number, name) VALUES (9999, 'later')") }
    #expect(throws: StorageError.newerSchema(found: 9999, known: Schema.migrations.count)) {
      try place.open()
    }
  }

  @Test("has an index that begins with each foreign key")
  func indexesForeignKeys() async throws {
    let database = try SQLiteDatabase(path: temporaryPath())
    let missing = try await database.read { connection -> [String] in
      let tables = try connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map {
        try $0.text("name")
      }
      return try tables.flatMap { table -> [String] in
        let keys = try connection.rows("SELECT \"from\" AS key FROM pragma_foreign_key_list(\(table))")
          .map { try $0.text("key") }
        let leading = try connection.rows(
          """
          SELECT c.name AS name
          FROM pragma_index_list(\(table)) i
          JOIN pragma_index_info(i.name) c ON c.seqno = 0
          """
        ).map { try $0.text("name") }
        return keys.filter { !leading.contains($0) }.map { "CREATE INDEX \(table)_\($0) ON \(table) (\($0))" }
      }
    }
    #expect(missing == [])
  }

  @Test("a file that is no database is refused in words")
  func refusesOtherFiles() throws {
    let path = temporaryPath()
    try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: path))
    #expect(throws: StorageError.self) { try SQLiteDatabase(path: path) }
  }

  @Test("an empty list matches nothing", arguments: Engine.allCases)
  func emptyList(engine: Engine) async throws {
    let database = try engine.open()
    let (none, some) = try await database.read { connection in
      (
        try connection.rows("SELECT 1 AS one WHERE 1 IN (\(list: [Int64]()))").count,
        try connection.rows("SELECT 1 AS one WHERE 'a' IN (\(list: ["a", "b"]))").count
      )
    }
    #expect(none == 0 && some == 1)
  }

  @Test("what is interpolated is bound, whatever it contains", arguments: Engine.allCases)
  func bindsValues(engine: Engine) async throws {
    let database = try engine.open()
    let hostile = "'; DROP TABLE person; --"
    let back = try await database.read { try $0.firstRow("SELECT \(hostile) AS text")?.text("text") }
    #expect(back == hostile)
  }
}
