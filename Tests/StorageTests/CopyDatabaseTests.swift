import Backup
import Domain
import Storage
import Testing

@Suite("A database that moves") struct CopyDatabaseTests {
  /// Every pair of engines.
  static let ways = Engine.allCases.flatMap { from in Engine.allCases.map { (from, $0) } }

  private func fill(_ database: any Database) async throws {
    try await database.write { connection in
      try Sample.save(connection)
      try FigureStore(connection).save(Sample.figure(60, 65_000_000))
      // A row that leads to one with a higher number.
      try connection.execute("UPDATE plan_task SET parent_id = NULL")
      for (id, parent) in [(Int64(28), Int64?.none), (29, 28), (27, 29)] {
        try connection.execute(
          """
          INSERT INTO plan_task (id, plan_id, parent_id, position, number, title, title_key, work_state, review)
          VALUES (\(id), 20, \(parent), 1, '', 'Rừng', 'rung', 'draft', 'unseen')
          """)
      }
      for number in 0..<1203 {
        let name = "\(number) Đ"
        try connection.execute("INSERT INTO setting (name, content) VALUES (\(name), '')")
      }
    }
  }

  @Test("is the same on the other engine, table by table", arguments: ways)
  func copies(from: Engine, to: Engine) async throws {
    let (source, target) = (try from.open(), try to.open())
    try await fill(source)
    let copied = try await copyDatabase(from: source, to: target)
    #expect(copied.map(\.name) == Schema.tables.map(\.name))
    #expect(copied.first { $0.name == "setting" }?.rows == 1203)
    #expect(copied.first { $0.name == "figure" }?.rows == 1)
    let parents = try await target.read { connection in
      try connection.rows("SELECT parent_id FROM plan_task ORDER BY id").map { try $0.optionalInteger("parent_id") }
    }
    #expect(parents == [29, nil, 28, nil])
    let back = try from.open()
    #expect(try await copyDatabase(from: target, to: back) == copied)
  }

  @Test("does not go where something is", arguments: Engine.allCases)
  func refuses(engine: Engine) async throws {
    let (source, target) = (try engine.open(), try engine.open())
    try await fill(source)
    try await target.write { try $0.execute("INSERT INTO setting (name, content) VALUES ('a', 'b')") }
    await #expect(throws: CopyError.targetNotEmpty(table: "setting")) {
      try await copyDatabase(from: source, to: target)
    }
    #expect(try await target.read { try PersonStore($0).list() } == [])
  }

  @Test("leaves nothing behind where a row cannot be taken", .enabled(if: Engine.allCases.contains(.postgres)))
  func undoes() async throws {
    let (source, target) = (try Engine.sqlite.open(), try Engine.postgres.open())
    try await fill(source)
    // SQLite takes any integer for INTEGER, PostgreSQL 32 bits.
    try await source.write { try $0.execute("UPDATE target SET position = 5000000000") }
    await #expect(throws: StorageError.self) { try await copyDatabase(from: source, to: target) }
    #expect(try await target.read { try PersonStore($0).list() } == [])
  }

  @Test("every table is named, after those it refers to, with its key")
  func namesTables() async throws {
    let database = try Engine.sqlite.open()
    try await database.read { connection throws in
      let names = try connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map { try $0.text("name") }
      #expect(Set(names) == Set(Schema.tables.map(\.name) + ["schema_step"]))
      var earlier: Set<String> = []
      for table in Schema.tables {
        let references = try connection.rows(
          "SELECT \"table\" AS name, \"from\" AS own FROM pragma_foreign_key_list(\(table.name))")
        for reference in references {
          let other = try reference.text("name")
          if other == table.name {
            #expect(try reference.text("own") == table.ownReference)
          } else {
            #expect(earlier.contains(other), "\(table.name) refers to \(other)")
          }
        }
        let key = try connection.rows(
          "SELECT name FROM pragma_table_info(\(table.name)) WHERE pk > 0 ORDER BY pk"
        ).map { try $0.text("name") }
        #expect(key == table.key)
        earlier.insert(table.name)
      }
    }
  }
}
