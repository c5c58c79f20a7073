import Domain
import Synchronization

/// Page bodies kept in memory until anything in the database changes, and for five seconds at most, since another process
/// may write too.
///
/// At most 16 MB; when full it begins anew.
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

  private let content = Mutex(Content())

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
