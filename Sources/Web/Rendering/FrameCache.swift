import Domain
import Synchronization

/// The frames around pages as bytes, rendered once for each person, language and section, and cut where every answer has
/// something of its own.
///
/// At most 2,000; when full it begins anew.
final class FrameCache: Sendable {
  enum Part: Hashable, Sendable {
    case bytes([UInt8])
    /// The page's title.
    case title
    /// Where the frame's forms lead back to.
    case back
    case token
    /// The page itself.
    case body
  }

  /// Everything that a frame shows beside its parts.
  struct Key: Hashable, Sendable {
    var person: Person?
    var unit: String
    var language: Language
    var section: Section?
    var styles: [String]
    var scripts: [String]
    var notice: String?
  }

  static let capacity = 2000

  private let frames = Mutex<[Key: [Part]]>([:])

  func frame(_ key: Key, make: () -> [Part]) -> [Part] {
    if let kept = frames.withLock({ $0[key] }) { return kept }
    let made = make()
    frames.withLock { frames in
      if frames.count >= Self.capacity { frames = [:] }
      frames[key] = made
    }
    return made
  }
}

/// `html` in parts: the bytes between the markers, and what each marker stands for.
func cutFrame(_ html: String, at markers: [(marker: Marker, part: FrameCache.Part)]) -> [FrameCache.Part] {
  markers.reduce([.bytes(Array(html.utf8))]) { parts, cut in
    parts.flatMap { part -> [FrameCache.Part] in
      guard case .bytes(let bytes) = part else { return [part] }
      let pieces = cut.marker.cut(bytes).map { FrameCache.Part.bytes($0) }
      return Array(pieces.flatMap { [cut.part, $0] }.dropFirst())
    }
  }
}
