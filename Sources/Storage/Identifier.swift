import Foundation
import Synchronization

/// Makes ids: 64 bits, rising with time, so that rows lie in the order they came; the same on both engines.
///
/// Milliseconds since 2025 in the upper bits, a counter in the lower 11: they stay below 2^53 until 2164,
/// so a browser's numbers hold them exactly.
public final class IdentifierSource: Sendable {
  private let last = Mutex<Int64>(0)

  public init() {}

  public func next() -> Int64 {
    let milliseconds = Int64((Date().timeIntervalSince1970 - 1_735_689_600) * 1000)
    return last.withLock { last in
      last = max(last + 1, milliseconds << 11)
      return last
    }
  }
}
