/// A database of either engine. Reading sees one moment; writing is whole or absent.
public protocol Database: Sendable {
  /// Runs `body` against one consistent moment of the data; it cannot write.
  func read<Answer: Sendable>(_ body: @Sendable @escaping (any Connection) throws -> Answer) async throws -> Answer
  /// Runs `body` in one transaction: committed durably when it returns, undone when it throws.
  func write<Answer: Sendable>(_ body: @Sendable @escaping (any Connection) throws -> Answer) async throws -> Answer
  /// Grows with every committed write through this process; pages kept in memory are valid for one value of it.
  var revision: Int { get }
}

/// Inside one `read` or `write`.
public protocol Connection: AnyObject {
  func rows(_ sql: SQL) throws -> [Row]
  func execute(_ sql: SQL) throws
  /// How many rows the last `execute` touched.
  var changes: Int { get }
}

extension Connection {
  public func firstRow(_ sql: SQL) throws -> Row? { try rows(sql).first }
}

public enum StorageError: Error, Hashable, Sendable {
  case noSuchColumn(String)
  case wrongType(String)
  /// Two writers met: the row is no longer in the version the writer saw.
  case changedMeanwhile
  /// The disk is full or the file cannot be written; nothing of the transaction was kept.
  case cannotWrite(String)
  /// Another process holds the database.
  case busy
  /// The database's server, or the way to it, is gone for now.
  case unreachable(String)
  /// A rule of the database was broken; the name of the constraint or column as far as the engine tells.
  case constraint(String)
  /// The database was made by a newer version of the program.
  case newerSchema(found: Int, known: Int)
  case notADatabase(String)
  case engine(String)
}
