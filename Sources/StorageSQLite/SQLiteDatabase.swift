import Foundation
import GRDB
public import Storage
import Synchronization

/// SQLite through GRDB: one writer, several readers beside it, each write durable before it is acknowledged.
public final class SQLiteDatabase: Storage.Database, Sendable {
  private let pool: DatabasePool
  private let committed = Mutex(0)

  /// Opens or creates the file at `path` and brings its schema up to date.
  ///
  /// WAL, `synchronous = FULL`, foreign keys on. Throws `StorageError` in words an administrator can act on.
  public convenience init(path: String, readers: Int = 4) throws {
    try self.init(path: path, readers: readers, upTo: Schema.migrations.count)
  }

  /// As a program knew it whose schema ended with step `last`.
  init(path: String, readers: Int = 1, upTo last: Int) throws {
    var configuration = Configuration()
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA cache_size = -8000")
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try pool.write { db in
        try Schema.migrate(SQLiteConnection(db), upTo: last)
        try ProtectedTables.protect(db)
      }
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }

  public var revision: Int { committed.withLock { $0 } }

  public func read<Answer: Sendable>(
    _ body: @Sendable @escaping (any Connection) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await pool.read { try body(SQLiteConnection($0)) }
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }

  public func write<Answer: Sendable>(
    _ body: @Sendable @escaping (any Connection) throws -> Answer
  ) async throws -> Answer {
    do {
      let answer = try await pool.write { try body(SQLiteConnection($0)) }
      committed.withLock { $0 += 1 }
      return answer
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }

  /// SQLite's result code as the error both engines share; anything else passes unchanged.
  static func storageError(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN:
      return StorageError.cannotWrite(error.message ?? error.resultCode.description)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StorageError.busy
    case .SQLITE_CONSTRAINT: return StorageError.constraint(error.message ?? "")
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      return StorageError.notADatabase(error.message ?? error.resultCode.description)
    default: return StorageError.engine(error.message ?? error.resultCode.description)
    }
  }
}
