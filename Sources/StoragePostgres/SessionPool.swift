import Dispatch
import Storage
import Synchronization

/// A bounded number of sessions. Who finds none free waits its turn, and is told `busy` when that takes too long.
final class SessionPool: Sendable {
  private struct State: Sendable {
    var free: [PostgresSession]
    var waiting: [(number: Int, continuation: CheckedContinuation<PostgresSession, any Error>)] = []
    var lastNumber = 0
  }

  private let state: Mutex<State>
  private let patience: Double

  /// `patience` in seconds.
  init(_ count: Int, at address: PostgresAddress, patience: Double) {
    state = Mutex(State(free: (0..<max(1, count)).map { _ in PostgresSession(address) }))
    self.patience = patience
  }

  func run<Answer: Sendable>(
    _ transaction: PostgresTransaction, _ body: @Sendable (any Connection) throws -> Answer
  ) async throws -> Answer {
    let session = try await take()
    defer { giveBack(session) }
    return try await session.run(transaction, body)
  }

  private func take() async throws -> PostgresSession {
    try await withCheckedThrowingContinuation { continuation in
      let (session, number) = state.withLock { state -> (PostgresSession?, Int) in
        if let session = state.free.popLast() { return (session, 0) }
        state.lastNumber += 1
        state.waiting.append((state.lastNumber, continuation))
        return (nil, state.lastNumber)
      }
      if let session {
        continuation.resume(returning: session)
      } else {
        DispatchQueue.global().asyncAfter(deadline: .now() + patience) { self.giveUp(number) }
      }
    }
  }

  private func giveBack(_ session: PostgresSession) {
    let next = state.withLock { state in
      if state.waiting.isEmpty {
        state.free.append(session)
        return CheckedContinuation<PostgresSession, any Error>?.none
      }
      return state.waiting.removeFirst().continuation
    }
    next?.resume(returning: session)
  }

  private func giveUp(_ number: Int) {
    let late = state.withLock { state in
      state.waiting.firstIndex { $0.number == number }.map { state.waiting.remove(at: $0).continuation }
    }
    late?.resume(throwing: StorageError.busy)
  }
}
