import Crypto
import CryptoExtras
import Foundation

/// How dear it is to try a password against its hash.
public struct PasswordCost: Sendable, Hashable {
  let rounds: Int
  let blockSize: Int
  let parallelism: Int

  /// scrypt with N = 2^15, r = 8, p = 3: 32 MiB for each try.
  public static let standard = PasswordCost(rounds: 1 << 15, blockSize: 8, parallelism: 3)
  /// For passwords that guard nothing: those of the demo, which are printed, and of tests.
  public static let light = PasswordCost(rounds: 1 << 10, blockSize: 8, parallelism: 1)
}

/// Makes and checks password hashes: scrypt with a salt of 16 bytes.
///
/// Written as `scrypt$N$r$p$salt$key`, so that parameters can grow without losing old accounts.
enum Password {
  /// NIST SP 800-63B asks for 8 at least; we ask for 10 and no rule of composition.
  static let minimumLength = 10
  static let maximumLength = 256

  static func hash(_ password: String, _ cost: PasswordCost) throws -> String {
    let salt = randomBytes(16)
    let key = try derive(
      password, salt: salt, rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
    return written(cost, salt: Data(salt), key: Data(key))
  }

  /// A hash that no password fits, as dear to try as a real one.
  static func hashOfNobody(_ cost: PasswordCost) -> String {
    written(cost, salt: Data(count: 16), key: Data(count: 32))
  }

  private static func written(_ cost: PasswordCost, salt: Data, key: Data) -> String {
    "scrypt$\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)$\(salt.base64EncodedString())$"
      + key.base64EncodedString()
  }

  static func matches(_ password: String, _ hash: String) throws -> Bool {
    let parts = hash.split(separator: "$").map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
      let parallelism = Int(parts[3]), let salt = Data(base64Encoded: parts[4]), let key = Data(base64Encoded: parts[5])
    else { return false }
    let derived = try derive(
      password, salt: [UInt8](salt), rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    return zip(derived, key).reduce(UInt8(derived.count == key.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func derive(
    _ password: String, salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int
  ) throws -> [UInt8] {
    // One spelling of each letter, whatever keyboard typed it.
    let normal = password.precomposedStringWithCanonicalMapping
    let key = try KDF.Scrypt.deriveKey(
      from: Data(normal.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
      parallelism: parallelism)
    return key.withUnsafeBytes { [UInt8]($0) }
  }
}

/// Bytes nobody can guess.
func randomBytes(_ count: Int) -> [UInt8] {
  var source = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
}
