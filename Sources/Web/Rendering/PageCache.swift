import Domain
import Synchronization

/// Page bodies kept in memory until anything in the database changes, and for five seconds at most, since another process
/// may write too.
///
/// At most 16 MB; when full it begins anew. A page that many ask for at once is made once: the others wait for it.
final class PageCache: Sendable {
  struct Key: Hashable, Sendable {
    var path: String
    var query: String
    var language: Language
    var audience: String
    var today: Day
  }

  private struct Content: Sendable {
    var revision = -1
    var bytes = 0
    var bodies: [Key: (body: RenderedBody, madeAt: ContinuousClock.Instant)] = [:]
  }

  static let capacity = 16 << 20
  static let lifetime = Duration.seconds(5)

  private struct Making: Hashable {
    var key: Key
    var revision: Int
  }

  private let content = Mutex(Content())
  /// Pages that somebody is making now, with those who wait for them.
  private let waiting = Mutex<[Making: [CheckedContinuation<RenderedBody?, Never>]]>([:])

  /// The page as it is kept, or as somebody makes it right now, or else as `make` makes it; what that throws is not kept.
  func page(
    _ key: Key, revision: Int, make: () async throws -> RenderedBody
  ) async throws -> RenderedBody {
    if let kept = find(key, revision: revision) { return kept }
    let making = Making(key: key, revision: revision)
    let isFirst = waiting.withLock { waiting in
      if waiting[making] != nil { return false }
      waiting[making] = []
      return true
    }
    if !isFirst {
      if let made = await waitFor(making) { return made }
      return try await make()
    }
    var made: RenderedBody?
    defer { end(making, with: made) }
    let body = try await make()
    keep(body, key, revision: revision)
    made = body
    return body
  }

  /// Nil where it could not be made, or was finished before one could wait for it.
  private func waitFor(_ making: Making) async -> RenderedBody? {
    await withCheckedContinuation { continuation in
      let isMaking = waiting.withLock { waiting in
        waiting[making]?.append(continuation) != nil
      }
      if !isMaking { continuation.resume(returning: find(making.key, revision: making.revision)) }
    }
  }

  private func end(_ making: Making, with body: RenderedBody?) {
    let waiters = waiting.withLock { $0.removeValue(forKey: making) } ?? []
    for waiter in waiters { waiter.resume(returning: body) }
  }

  func find(_ key: Key, revision: Int, now: ContinuousClock.Instant = .now) -> RenderedBody? {
    content.withLock { content in
      guard content.revision == revision, let found = content.bodies[key], now - found.madeAt < Self.lifetime
      else { return nil }
      return found.body
    }
  }

  /// `revision` is the database's before the page was read, so that a page from between two moments is never found.
  func keep(_ body: RenderedBody, _ key: Key, revision: Int, now: ContinuousClock.Instant = .now) {
    content.withLock { content in
      if content.revision > revision { return }
      if content.revision < revision || content.bytes + body.size > Self.capacity {
        content = Content(revision: revision)
      }
      guard body.size <= Self.capacity / 4 else { return }
      content.bytes += body.size - (content.bodies[key]?.body.size ?? 0)
      content.bodies[key] = (body, now)
    }
  }
}

/// For whom a kept page is the same.
enum Audience: Sendable {
  /// Everybody of one role, whatever their unit.
  case role
  /// Everybody of one role in one unit.
  case unit
  /// This person alone.
  case person

  func key(of person: Person) -> String {
    switch self {
    case .role: "role \(person.role.rawValue)"
    case .unit: "unit \(person.organisationID) \(person.role.rawValue)"
    case .person: "person \(person.id)"
    }
  }
}
