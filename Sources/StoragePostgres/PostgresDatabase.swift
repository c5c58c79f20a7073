import Foundation
public import Storage

/// PostgreSQL through libpq: one writer over all servers, several readers beside it, each write durable before it is
/// acknowledged. A lost server is found again by itself.
public final class PostgresDatabase: Storage.Database, Sendable {
  private let readers: SessionPool
  private let writer: SessionPool
  private let watch: CommitWatch
  private let writing: PostgresTransaction

  /// Connects and brings the schema up to date. Blocks until that is done.
  ///
  /// Throws `StorageError` in words an administrator can act on.
  public convenience init(_ address: PostgresAddress, readers: Int = 8) throws {
    try self.init(address, readers: readers, upTo: Schema.migrations.count)
  }

  /// As a program knew it whose schema ended with step `last`; `patience` is how many seconds one waits for a connection.
  init(_ address: PostgresAddress, readers: Int = 2, patience: Double = 10, upTo last: Int) throws {
    let link = try PostgresLink(address)
    try refuseOtherOrder(link)
    try PostgresTransaction.layingSchema.begin(on: link)
    try PostgresTransaction.layingSchema.finish(on: link) { connection in
      try Schema.migrate(connection, upTo: last)
      try ProtectedTables.protect(connection)
    }
    let server = UUID().uuidString
    self.readers = SessionPool(readers, at: address, patience: patience)
    writer = SessionPool(1, at: address, patience: patience)
    watch = CommitWatch(address, server: server)
    writing = .writing(as: server)
  }

  deinit { watch.end() }

  public var revision: Int { watch.count }

  public func read<Answer: Sendable>(
    _ body: @Sendable @escaping (any Connection) throws -> Answer
  ) async throws -> Answer {
    try await readers.run(.reading, body)
  }

  public func write<Answer: Sendable>(
    _ body: @Sendable @escaping (any Connection) throws -> Answer
  ) async throws -> Answer {
    let answer = try await writer.run(writing, body)
    watch.countOwn()
    return answer
  }
}

/// Names and lists are in the order of their bytes on both engines; another collation would order, and index, otherwise.
private func refuseOtherOrder(_ link: PostgresLink) throws {
  let row = try link.run(
    """
    SELECT datcollate, datctype, CAST(datlocprovider AS TEXT) AS provider, pg_encoding_to_char(encoding) AS encoding
    FROM pg_database
    WHERE datname = current_database()
    """
  ).rows().first
  let (order, encoding) = (try row?.text("datcollate") ?? "", try row?.text("encoding") ?? "")
  let (letters, provider) = (try row?.text("datctype") ?? "", try row?.text("provider") ?? "")
  // A database of ICU's sorts by its own locale, whatever LC_COLLATE says; another LC_CTYPE finds other letters alike.
  guard encoding == "UTF8", provider == "c", [order, letters].allSatisfy({ ["C", "POSIX"].contains($0) }) else {
    throw StorageError.notADatabase(
      "collation \(order), letters \(letters), provider \(provider), encoding \(encoding)")
  }
}
