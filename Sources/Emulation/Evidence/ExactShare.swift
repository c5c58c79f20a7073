/// A share as a rule states it, "2/3" or "90%": exact, in lowest terms, never rounded.
///
/// Whether a count reaches it is decided by multiplying crosswise, so that 19 of 28 is not two thirds, and 20 of 30 is.
public struct ExactShare: Hashable, Sendable, Codable, CustomStringConvertible {
  public let numerator: Int
  public let denominator: Int

  /// Nil where the share is below nothing or above the whole, or the denominator is not positive.
  public init?(_ numerator: Int, of denominator: Int) {
    guard denominator > 0, numerator >= 0, numerator <= denominator else { return nil }
    self.init(trusted: numerator, denominator)
  }

  /// Reads `description`; nil for anything else.
  public init?(text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let numerator = parts[0], let denominator = parts[1] else { return nil }
    self.init(numerator, of: denominator)
  }

  init(trusted numerator: Int, _ denominator: Int) {
    let divisor = max(1, greatestCommonDivisor(numerator, denominator))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Nil outside 0 to 100.
  public init?(percent: Int) { self.init(percent, of: 100) }

  /// Whether `part` of `whole` is at least this share. Of nothing no share is reached.
  public func isReached(by part: Int, of whole: Int) -> Bool {
    guard whole > 0 else { return false }
    return Int128(part) * Int128(denominator) >= Int128(whole) * Int128(numerator)
  }

  /// The fewest of `whole` that reach it, rounded up: 2/3 of 20 are 14.
  public func fewest(of whole: Int) -> Int {
    Int((Int128(max(0, whole)) * Int128(numerator) + Int128(denominator - 1)) / Int128(denominator))
  }

  /// The most of `whole` that do not go beyond it, rounded down: 20% of 14 are 2.
  public func most(of whole: Int) -> Int { Int(Int128(max(0, whole)) * Int128(numerator) / Int128(denominator)) }

  /// "2/3", "9/10": how it is stored and written in JSON.
  public var description: String { "\(numerator)/\(denominator)" }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let share = ExactShare(text: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a share: \(text)"))
    }
    self = share
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
