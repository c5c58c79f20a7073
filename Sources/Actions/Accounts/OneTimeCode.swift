import Crypto
import Foundation

/// Codes that a telephone computes from a shared secret and the time (RFC 6238): HMAC-SHA-1, steps of 30 seconds, six
/// digits, as every authenticator application has them.
enum OneTimeCode {
  static let secondsOfStep = 30.0
  static let digits = 6
  /// 160 bits, as RFC 4226 recommends.
  static let secretBytes = 20

  /// Which step of 30 seconds since 1970 a moment is in.
  static func step(at second: Double) -> Int64 { Int64((second / secondsOfStep).rounded(.down)) }

  static func code(_ secret: [UInt8], step: Int64) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian) { Data($0) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    let offset = Int(mac[mac.count - 1] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let text = String(number % 1_000_000)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step that a typed code belongs to: the present one, the one before or the one after, since clocks differ.
  static func step(of typed: String, _ secret: [UInt8], at second: Double) -> Int64? {
    let now = step(at: second)
    return [now, now - 1, now + 1].first { code(secret, step: $0) == typed }
  }
}

/// RFC 4648, without the "=" at the end: how secrets are written for telephones.
enum Base32 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var (held, count) = (0, 0)
    for byte in bytes {
      held = held << 8 | Int(byte)
      count += 8
      while count >= 5 {
        count -= 5
        text.append(letters[held >> count & 31])
      }
      held &= (1 << count) - 1
    }
    if count > 0 { text.append(letters[held << (5 - count) & 31]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil where a letter is none of the alphabet's.
  static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (held, count) = (0, 0)
    for byte in text.utf8 {
      guard let value = letters.firstIndex(of: byte) else { return nil }
      held = held << 5 | value
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(held >> count & 255))
      }
      held &= (1 << count) - 1
    }
    return bytes
  }
}
