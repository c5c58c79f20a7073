import Storage

/// The two kinds of transaction, and how each begins and ends.
struct PostgresTransaction: Sendable {
  private let beginning: String
  private let ending: String

  /// One moment of the data, and no writing.
  static let reading = PostgresTransaction(
    beginning: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", ending: "COMMIT")

  /// One writer at a time over all servers of the database: it takes the lock before it sees anything, so that each line of
  /// the audit log follows the one before it. What it committed is told to the other servers.
  static func writing(as server: String) -> PostgresTransaction {
    PostgresTransaction(
      beginning: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT pg_advisory_xact_lock(\(lock))",
      ending: "NOTIFY \(CommitWatch.channel), '\(server)'; COMMIT")
  }

  /// As writing, without an end to the time that one statement may take, or that another server takes to lay the schema.
  static let layingSchema = PostgresTransaction(
    beginning: """
      BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL statement_timeout = 0;
      SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(\(lock))
      """, ending: "COMMIT")

  /// "nongvu" in ASCII: the number of the advisory lock.
  private static let lock = 0x6E6F_6E67_7675

  func begin(on link: PostgresLink) throws(StorageError) {
    do {
      try link.command(beginning)
    } catch {
      rollBack(link)
      throw error
    }
  }

  func finish<Answer>(on link: PostgresLink, _ body: (any Connection) throws -> Answer) throws -> Answer {
    let connection = PostgresConnection(link)
    do {
      let answer = try body(connection)
      // PostgreSQL would answer COMMIT with ROLLBACK: a failure that `body` passed over must not look like a success.
      if let failure = connection.failure { throw failure }
      guard try link.command(ending) == "COMMIT" else { throw StorageError.engine("the transaction was undone") }
      return answer
    } catch {
      rollBack(link)
      throw error
    }
  }

  private func rollBack(_ link: PostgresLink) {
    if link.isAlive { _ = try? link.command("ROLLBACK") }
  }
}
