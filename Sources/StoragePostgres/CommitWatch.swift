import Foundation
import Storage
import Synchronization

/// Counts what was committed: by this server, which says so itself, and by others, of whom the database tells.
///
/// While it cannot hear the others the count grows each time it is asked: nothing that was kept in memory is valid then.
final class CommitWatch: Sendable {
  static let channel = "nongvu_written"

  private struct State {
    var count = 0
    var isListening = false
    var hasBegun = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let address: PostgresAddress
  private let server: String

  /// `server` is the word this server's own commits carry.
  init(_ address: PostgresAddress, server: String) {
    self.address = address
    self.server = server
  }

  /// Begins to listen when it is first asked: a command that runs for a moment needs no second connection.
  var count: Int {
    let (count, begins) = state.withLock { state in
      if !state.isListening { state.count += 1 }
      defer { state.hasBegun = true }
      return (state.count, !state.hasBegun)
    }
    if begins { Thread.detachNewThread { self.listen() } }
    return count
  }

  func countOwn() { state.withLock { $0.count += 1 } }

  func end() { state.withLock { $0.isOver = true } }

  private var isOver: Bool { state.withLock { $0.isOver } }

  private func listen() {
    while !isOver {
      if let link = try? PostgresLink(address), (try? link.command("LISTEN \(Self.channel)")) != nil {
        hear(true)
        while link.isAlive, !isOver {
          let others = link.waitForNotices(milliseconds: 500).filter { $0 != server }
          if !others.isEmpty { state.withLock { $0.count += others.count } }
        }
        hear(false)
      }
      if !isOver { Thread.sleep(forTimeInterval: 1) }
    }
  }

  private func hear(_ isListening: Bool) {
    state.withLock { state in
      state.isListening = isListening
      state.count += 1
    }
  }
}
