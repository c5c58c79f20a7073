import Foundation
import Storage
import Testing

@testable import StoragePostgres

@Suite("PostgreSQL", .enabled(if: Engine.allCases.contains(.postgres))) struct PostgresTests {
  let address: PostgresAddress

  init() throws { address = try PostgresServer.shared.get().makeDatabase() }

  /// A server whose writers wait for each other as long as a busy machine needs.
  private func patient() throws -> PostgresDatabase {
    try PostgresDatabase(address, readers: 2, patience: 300, upTo: Schema.migrations.count)
  }

  private func counting() async throws -> PostgresDatabase {
    let database = try patient()
    try await database.write { try $0.execute("INSERT INTO setting (name, content) VALUES ('count', '0')") }
    return database
  }

  private static func count(_ connection: any Connection) throws -> Int {
    Int(try connection.firstRow("SELECT content FROM setting WHERE name = 'count'")?.text("content") ?? "") ?? -1
  }

  private static func add(_ connection: any Connection) throws {
    let next = String(try count(connection) + 1)
    try connection.execute("UPDATE setting SET content = \(next) WHERE name = 'count'")
  }

  @Test(
    "values come back as they were bound",
    arguments: [
      SQLValue.integer(.min), .integer(.max), .integer(0), .text(""), .text("Đỗ Văn Đức; DROP TABLE person; $1"),
      .bytes([]), .bytes([0, 255, 39, 92, 0]), .null,
    ])
  func bindsTypes(value: SQLValue) async throws {
    let database = try PostgresDatabase(address)
    let kind =
      switch value {
      case .integer: "BIGINT"
      case .bytes: "BYTEA"
      case .text, .null: "TEXT"
      }
    let back = try await database.read { connection in
      try connection.firstRow("SELECT CAST(\(value) AS \(unescaped: kind)) AS value")?.value("value")
    }
    #expect(back == value)
  }

  @Test("a text with a zero byte is refused, not cut short")
  func refusesZeroBytes() async throws {
    let database = try PostgresDatabase(address)
    await #expect(throws: StorageError.self) {
      try await database.write { try $0.execute("INSERT INTO setting (name, content) VALUES ('a', \("b\0c"))") }
    }
  }

  @Test("a number without the cast that both engines need is an error, not a guess")
  func refusesOtherTypes() async throws {
    let database = try PostgresDatabase(address)
    await #expect(throws: StorageError.wrongType("sum")) {
      try await database.read { _ = try $0.rows("SELECT SUM(CAST(1 AS BIGINT)) AS sum") }
    }
  }

  @Test("reading cannot write")
  func readsOnly() async throws {
    let database = try PostgresDatabase(address)
    await #expect {
      try await database.read { try $0.execute("DELETE FROM setting") }
    } throws: {
      if case StorageError.cannotWrite = $0 { true } else { false }
    }
  }

  @Test("reading sees one moment, whatever is written meanwhile")
  func readsOneMoment() async throws {
    let (database, address) = (try await counting(), address)
    let seen = try await database.read { connection in
      let before = try Self.count(connection)
      try PostgresLink(address).command("UPDATE setting SET content = '7' WHERE name = 'count'")
      return [before, try Self.count(connection)]
    }
    #expect(seen == [0, 0])
    #expect(try await database.read { try Self.count($0) } == 7)
  }

  @Test("a write that throws leaves nothing, nor does one that passes over a failure")
  func undoes() async throws {
    struct Changed: Error {}
    let database = try await counting()
    await #expect(throws: Changed.self) {
      try await database.write { connection in
        try Self.add(connection)
        throw Changed()
      }
    }
    await #expect(throws: StorageError.constraint("setting_pkey")) {
      try await database.write { connection in
        try Self.add(connection)
        try? connection.execute("INSERT INTO setting (name, content) VALUES ('count', '9')")
      }
    }
    #expect(try await database.read { try Self.count($0) } == 0)
  }

  @Test("writers of several servers come one after another: none overwrites what another counted")
  func writesOneByOne() async throws {
    let servers = [try await counting(), try patient(), try patient()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for turn in 0..<30 {
        group.addTask { try await servers[turn % 3].write { try Self.add($0) } }
      }
      try await group.waitForAll()
    }
    #expect(try await servers[0].read { try Self.count($0) } == 30)
  }

  @Test("lost connections are made anew, unasked")
  func reconnects() async throws {
    let database = try await counting()
    #expect(try await database.read { try Self.count($0) } == 0)
    try PostgresLink(address).command(
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
      """)
    try await database.write { try Self.add($0) }
    #expect(try await database.read { try Self.count($0) } == 1)
  }

  @Test("what is lost in the middle of a write is not kept, and the next write works")
  func losesTheMiddle() async throws {
    let (database, address) = (try await counting(), address)
    await #expect {
      try await database.write { connection in
        try Self.add(connection)
        let own = try connection.firstRow("SELECT pg_backend_pid() AS pid")?.integer("pid") ?? 0
        try PostgresLink(address).command("SELECT pg_terminate_backend(\(own))")
        try Self.add(connection)
      }
    } throws: {
      if case StorageError.unreachable = $0 { true } else { false }
    }
    try await database.write { try Self.add($0) }
    #expect(try await database.read { try Self.count($0) } == 1)
  }

  @Test("a table that changed under a prepared statement is read anew, at the second attempt at the latest")
  func readsChangedTables() async throws {
    let database = try PostgresDatabase(address, readers: 1, upTo: Schema.migrations.count)
    let read = { @Sendable (connection: any Connection) in try connection.rows("SELECT * FROM setting").count }
    try await database.write { try $0.execute("INSERT INTO setting (name, content) VALUES ('a', 'b')") }
    #expect(try await database.read(read) == 1)
    try PostgresLink(address).command("ALTER TABLE setting ADD COLUMN later TEXT")
    _ = try? await database.read(read)
    #expect(try await database.read(read) == 1)
  }

  @Test("more different statements than a connection keeps prepared all work")
  func preparesMany() async throws {
    let database = try PostgresDatabase(address)
    let sum = try await database.read { connection in
      try (0..<600).map { try connection.firstRow("SELECT \(unescaped: String($0)) AS n")?.integer("n") ?? 0 }.reduce(
        0, +)
    }
    #expect(sum == 600 * 599 / 2)
  }

  @Test("who finds no connection free waits, and is told when it takes too long")
  func waitsItsTurn() async throws {
    let database = try PostgresDatabase(address, readers: 1, patience: 0.2, upTo: Schema.migrations.count)
    async let long: Void = database.read { _ in Thread.sleep(forTimeInterval: 1) }
    try await Task.sleep(for: .milliseconds(100))
    await #expect(throws: StorageError.busy) { try await database.read { _ in } }
    try await long
    try await database.read { _ in }
  }

  @Test("a writer that waits too long for another server is told that it is busy")
  func waitsForTheLock() async throws {
    let database = try await counting()
    let other = try PostgresLink(address)
    try PostgresTransaction.writing(as: "other").begin(on: other)
    await #expect(throws: StorageError.busy) { try await database.write { try Self.add($0) } }
    try other.command("ROLLBACK")
    try await database.write { try Self.add($0) }
  }

  @Test("the revision grows with every write, of this server and of others")
  func countsRevisions() async throws {
    let (database, other) = (try await counting(), try PostgresDatabase(address))
    var before = database.revision
    // Until it listens it grows each time it is asked.
    while database.revision != before {
      before = database.revision
      try await Task.sleep(for: .milliseconds(20))
    }
    try await database.write { try Self.add($0) }
    let own = database.revision
    #expect(own > before)
    try await other.write { try Self.add($0) }
    let deadline = ContinuousClock.now + .seconds(10)
    while database.revision == own, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(20)) }
    #expect(database.revision == own + 1)
  }

  @Test("figures and log lines only grow", arguments: ["figure", "audit_entry"])
  func protects(table: String) async throws {
    let database = try PostgresDatabase(address)
    try await database.write { connection in
      try Sample.save(connection)
      try FigureStore(connection).save(Sample.figure(60, 65_000_000))
      try connection.execute(
        """
        INSERT INTO audit_entry (number, at, action, subject, detail, previous_hash, hash)
        VALUES (1, '', 'a', 'b', '', '', 'h')
        """)
    }
    for statement in ["UPDATE \(table) SET recorded_at = ''", "DELETE FROM \(table)", "TRUNCATE \(table)"] {
      let text = table == "audit_entry" ? statement.replacingOccurrences(of: "recorded_at", with: "at") : statement
      await #expect(throws: StorageError.constraint("\(table) only grows"), "\(text)") {
        try await database.write { try $0.execute("\(unescaped: text)") }
      }
    }
  }

  @Test("a database that orders or encodes otherwise is refused")
  func refusesOtherCollations() throws {
    let latin = try PostgresServer.shared.get().makeDatabase("TEMPLATE template0 ENCODING 'LATIN1'")
    #expect(throws: StorageError.notADatabase("collation C, letters C, provider c, encoding LATIN1")) {
      try PostgresDatabase(latin)
    }
    // Sorts by ICU's rules, though it says that its collation is C.
    let other = try PostgresServer.shared.get().makeDatabase(
      "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LC_COLLATE 'C' LC_CTYPE 'C'")
    #expect(throws: StorageError.self) { try PostgresDatabase(other) }
  }

  @Test("the password is in no error and no description")
  func hidesThePassword() throws {
    let address = try PostgresServer.shared.get().address("nowhere", password: "bi-mat-123")
    var shown = String(reflecting: address) + "\(address)"
    dump(address, to: &shown)
    do {
      _ = try PostgresDatabase(address)
      Issue.record("it opened")
    } catch {
      shown += String(reflecting: error) + "\(error)"
    }
    #expect(shown.contains("nowhere") && !shown.contains("bi-mat-123"))
  }

  @Test(
    "an address with a password that spills into its other parts is refused without being repeated",
    arguments: [
      "postgres://a:bi@mat@host/name", "postgres://a:bi/mat@host/name", "postgres://a:mat@host:port/name",
      "postgres://a:%zzmat@host/name", "mysql://a:mat@host/name",
    ])
  func refusesAddresses(text: String) {
    #expect {
      try PostgresAddress(text)
    } throws: {
      !String(reflecting: $0).contains("mat@")
    }
  }
}

@Suite("Errors of PostgreSQL") struct PostgresErrorTests {
  @Test(
    "become the errors of both engines, by their SQLSTATE",
    arguments: [
      ("23505", StorageError.constraint("c")), ("23514", .constraint("c")), ("55P03", .busy), ("57014", .busy),
      ("40P01", .busy), ("53300", .busy), ("53100", .cannotWrite("m")), ("25006", .cannotWrite("m")),
      ("08006", .unreachable("m")), ("57P01", .unreachable("m")), ("57P03", .unreachable("m")),
      ("42601", .engine("m (SQLSTATE 42601)")),
    ])
  func maps(state: String, error: StorageError) {
    #expect(storageError(state: state, message: "m", constraint: "c") == error)
  }
}
