import Foundation
import Storage
import Synchronization

struct RowPiece: Sendable {
  let table: Table
  let rows: [Row]
}

/// Hands rows from the thread that reads one database to the thread that writes another; both block. Little is under way
/// at once, however large the database is.
final class RowChannel: Sendable {
  private struct State {
    var pieces: [RowPiece] = []
    var isFinished = false
    var failure: (any Error)?
  }

  private static let capacity = 4
  private let state = Mutex(State())
  private let changed = NSCondition()

  /// Waits while the receiver is behind; throws where it has given up.
  func send(_ piece: RowPiece) throws {
    let isTaken = wait { state in
      if state.isFinished { return false }
      guard state.pieces.count < Self.capacity else { return nil }
      state.pieces.append(piece)
      return true
    }
    if !isTaken { throw CancellationError() }
  }

  /// The next rows; nil at the end. Throws what the sender ended with.
  func receive() throws -> RowPiece? {
    try wait { (state) -> Result<RowPiece?, any Error>? in
      if let failure = state.failure { return .failure(failure) }
      if !state.pieces.isEmpty { return .success(state.pieces.removeFirst()) }
      return state.isFinished ? .success(nil) : nil
    }.get()
  }

  /// No more rows will be sent, or taken.
  func finish(_ failure: (any Error)?) {
    wait { state in
      state.isFinished = true
      state.failure = state.failure ?? failure
      return ()
    }
  }

  /// Waits until `attempt` has an answer.
  private func wait<Answer>(_ attempt: (inout State) -> Answer?) -> Answer {
    changed.lock()
    defer { changed.unlock() }
    while true {
      if let answer = state.withLock({ attempt(&$0) }) {
        changed.broadcast()
        return answer
      }
      changed.wait()
    }
  }
}
