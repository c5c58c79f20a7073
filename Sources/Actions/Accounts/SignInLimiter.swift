import Synchronization

/// Slows down guessing: after so many failures for one account from one address, or from one address, within a time, that
/// address waits. Another address is not shut out.
final class SignInLimiter: Sendable {
  /// In seconds.
  private let window: Double
  private let perAccount: Int
  private let perAddress: Int
  private let failures = Mutex<[String: [Double]]>([:])

  init(window: Double, perAccount: Int, perAddress: Int) {
    self.window = window
    self.perAccount = perAccount
    self.perAddress = perAddress
  }

  /// Seconds to wait before the next try; nil when it may be made now.
  func wait(account: String, address: String, at second: Double) -> Int? {
    failures.withLock { failures in
      [(account + "\u{0}" + address, perAccount), (address, perAddress)].compactMap { key, limit in
        let recent = (failures[key] ?? []).filter { $0 > second - window }
        failures[key] = recent.isEmpty ? nil : recent
        guard recent.count >= limit else { return nil }
        return Int((recent[recent.count - limit] + window - second).rounded(.up))
      }.max()
    }
  }

  func fail(account: String, address: String, at second: Double) {
    failures.withLock { failures in
      for key in [account + "\u{0}" + address, address] { failures[key, default: []].append(second) }
      if failures.count > 10_000 {
        failures = failures.filter { ($0.value.last ?? 0) > second - window }
      }
    }
  }

  func succeed(account: String, address: String) {
    failures.withLock { $0[account + "\u{0}" + address] = nil }
  }
}
