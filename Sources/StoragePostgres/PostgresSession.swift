import Dispatch
import Storage

/// One place of the pool: a link that is made when it is first needed, and made anew after it was lost.
///
/// An actor with a thread of its own, since libpq blocks and the threads that Swift shares must not.
actor PostgresSession {
  private let thread = OwnThread()
  private let address: PostgresAddress
  private var link: PostgresLink?

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(_ address: PostgresAddress) { self.address = address }

  /// Everything of `body` or nothing.
  func run<Answer: Sendable>(
    _ transaction: PostgresTransaction, _ body: @Sendable (any Connection) throws -> Answer
  ) throws -> Answer {
    let link = try begin(transaction)
    do {
      return try transaction.finish(on: link, body)
    } catch {
      if !link.isAlive { self.link = nil }
      throw error
    }
  }

  /// A link that was lost while nobody used it shows at the first statement, before anything was asked of it.
  private func begin(_ transaction: PostgresTransaction) throws(StorageError) -> PostgresLink {
    if let link {
      do {
        try transaction.begin(on: link)
        return link
      } catch  where !link.isAlive {
        self.link = nil
      }
    }
    let fresh = try PostgresLink(address)
    link = fresh
    try transaction.begin(on: fresh)
    return fresh
  }
}

/// Runs an actor's work one after another on a queue that may block.
private final class OwnThread: SerialExecutor {
  private let queue = DispatchQueue(label: "nongvu.postgres")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
