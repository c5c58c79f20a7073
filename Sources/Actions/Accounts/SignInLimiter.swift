import Synchronization

/// Slows down guessing: after five wrong passwords for one account from one address, or thirty from one address,
/// within five minutes, that address waits. Another address is not shut out.
final class SignInLimiter: Sendable {
  static let window = 300.0
  static let perAccount = 5
  static let perAddress = 30

  private let failures = Mutex<[String: [Double]]>([:])

  /// Seconds to wait before the next try; nil when it may be made now.
  func wait(account: String, address: String, at second: Double) -> Int? {
    failures.withLock { failures in
      [(account + "\u{0}" + address, Self.perAccount), (address, Self.perAddress)].compactMap { key, limit in
        let recent = (failures[key] ?? []).filter { $0 > second - Self.window }
        failures[key] = recent.isEmpty ? nil : recent
        guard recent.count >= limit else { return nil }
        return Int((recent[recent.count - limit] + Self.window - second).rounded(.up))
      }.max()
    }
  }

  func fail(account: String, address: String, at second: Double) {
    failures.withLock { failures in
      for key in [account + "\u{0}" + address, address] { failures[key, default: []].append(second) }
      if failures.count > 10_000 {
        failures = failures.filter { ($0.value.last ?? 0) > second - Self.window }
      }
    }
  }

  func succeed(account: String, address: String) {
    failures.withLock { $0[account + "\u{0}" + address] = nil }
  }
}
