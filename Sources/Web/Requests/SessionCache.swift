import Actions
import Domain
import Storage
import Synchronization

/// Who holds which session, and what the units are called, kept until the database changes and for ten seconds at most,
/// so that a page that is kept in memory needs no question to the database.
final class SessionCache: Sendable {
  private struct Content: Sendable {
    var revision = -1
    var since = ContinuousClock.now
    var viewers: [String: Viewer] = [:]
    var unitNames: [Int64: String] = [:]
  }

  static let lifetime = Duration.seconds(10)
  static let maximumSessions = 2000

  private let content = Mutex(Content())

  /// The person of a session that has not ended; nil where there is none.
  func viewer(token: String, in office: Office) async throws -> Viewer? {
    let revision = office.database.revision
    if let kept = current(revision, { $0.viewers[token] }) { return kept }
    guard let found = try await office.session(token: token) else { return nil }
    let viewer = Viewer(
      person: found.person, formToken: found.formToken, sessionToken: token, obligation: found.obligation)
    change(revision) { content in
      if content.viewers.count >= Self.maximumSessions { content.viewers = [:] }
      content.viewers[token] = viewer
    }
    return viewer
  }

  /// What the unit is called today, "" where it has ended.
  func unitName(_ id: Int64, in office: Office) async throws -> String {
    let revision = office.database.revision
    if let kept = current(revision, { $0.unitNames[id] }) { return kept }
    let today = office.today
    let units = try await office.database.read { try OrganisationStore($0).list(on: today) }
    change(revision) { content in
      content.unitNames = Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
      if content.unitNames[id] == nil { content.unitNames[id] = "" }
    }
    return units.first { $0.id == id }?.name ?? ""
  }

  private func current<Value>(_ revision: Int, _ find: (Content) -> Value?) -> Value? {
    content.withLock { content in
      guard content.revision == revision, ContinuousClock.now - content.since < Self.lifetime else { return nil }
      return find(content)
    }
  }

  private func change(_ revision: Int, _ body: (inout Content) -> Void) {
    content.withLock { content in
      if content.revision > revision { return }
      if content.revision < revision || ContinuousClock.now - content.since >= Self.lifetime {
        content = Content(revision: revision)
      }
      body(&content)
    }
  }
}
