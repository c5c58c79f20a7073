import Storage
import Synchronization

/// What texts of descriptions say, each read once: a department has a few dozen of them.
final class SavedTexts<Description: Sendable>: Sendable {
  private let read: @Sendable (String) -> Description?
  private let known = Mutex<[String: Description]>([:])

  init(_ read: @escaping @Sendable (String) -> Description?) { self.read = read }

  /// By code; what can no longer be read, because a later program asks more of it, is left out.
  func byCode(_ texts: [SavedDescription]) -> [String: Description] {
    Dictionary(
      texts.compactMap { text in find(text.yaml).map { (text.code, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  private func find(_ yaml: String) -> Description? {
    if let kept = known.withLock({ $0[yaml] }) { return kept }
    guard let description = read(yaml) else { return nil }
    known.withLock { kept in
      if kept.count > 100 { kept.removeAll() }
      kept[yaml] = description
    }
    return description
  }
}
