import Foundation
import GRDB
public import Storage

/// A database's file read without touching it: no schema is brought up to date, no journal is made.
public final class SQLiteFile: Storage.Database, Sendable {
  private let queue: DatabaseQueue

  /// Throws `notADatabase`, `cannotWrite` where the file cannot be opened.
  public init(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }

  public var revision: Int { 0 }

  public func read<Answer: Sendable>(
    _ body: @Sendable @escaping (any Connection) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await queue.read { try body(SQLiteConnection($0)) }
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }

  public func write<Answer: Sendable>(
    _ body: @Sendable @escaping (any Connection) throws -> Answer
  ) async throws -> Answer {
    throw StorageError.cannotWrite("opened to be read only")
  }

  /// What SQLite itself finds broken in the file; at most a few lines.
  public func listDamage() throws -> [String] {
    do {
      return try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(5)") }.filter { $0 != "ok" }
    } catch {
      guard case StorageError.notADatabase(let words) = SQLiteDatabase.storageError(error) else {
        throw SQLiteDatabase.storageError(error)
      }
      return [words]
    }
  }

  /// Rows whose foreign key leads nowhere; one for each pair of tables.
  public func listDanglingReferences() throws -> [(table: String, refersTo: String)] {
    do {
      let rows = try queue.read { try GRDB.Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
      let pairs = Set(rows.map { [$0["table"] as String? ?? "", $0["parent"] as String? ?? ""] })
      return pairs.map { ($0[0], $0[1]) }.sorted { ($0.table, $0.refersTo) < ($1.table, $1.refersTo) }
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }

  /// How many rows each table has.
  public func countRows() throws -> [String: Int] {
    do {
      return try queue.read { db in
        let names = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return try Dictionary(
          uniqueKeysWithValues: names.map { name in
            (name, try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(name.quotedDatabaseIdentifier)") ?? 0)
          })
      }
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }

  /// Writes the database at `path`, as it is at one moment, to a new file; others may go on writing to it.
  public static func copy(_ path: String, to target: String) throws {
    let file = try SQLiteFile(path: path)
    do {
      try file.queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [target]) }
    } catch {
      throw SQLiteDatabase.storageError(error)
    }
  }
}
