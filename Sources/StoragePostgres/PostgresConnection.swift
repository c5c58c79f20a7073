import Storage

/// A transaction on a link, in the words of `Storage`.
final class PostgresConnection: Connection {
  private let link: PostgresLink
  private(set) var changes = 0
  /// The first statement that failed: PostgreSQL keeps nothing of a transaction after it.
  private(set) var failure: StorageError?

  init(_ link: PostgresLink) { self.link = link }

  func rows(_ sql: SQL) throws -> [Row] { try run(sql).rows() }

  func execute(_ sql: SQL) throws { changes = try run(sql).changes }

  private func run(_ sql: SQL) throws(StorageError) -> PostgresAnswer {
    do {
      return try link.run(sql)
    } catch {
      failure = failure ?? error
      throw error
    }
  }
}
