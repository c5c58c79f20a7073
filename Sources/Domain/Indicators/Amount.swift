public import Foundation

/// An exact number of a figure: fixed point, ten-thousandths in 64 bits. The unit stands beside it (`Quantity`).
///
/// Sums are exact here and in SQL. Largest: ±922.337.203.685.477,5807.
public struct Amount: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  public static let scale: Int64 = 10_000
  public static let decimals = 4

  public let tenThousandths: Int64

  public init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// A whole number. Throws `overflow` where it does not fit.
  public init(_ whole: Int) throws(AmountError) {
    let (product, overflow) = Int64(whole).multipliedReportingOverflow(by: Amount.scale)
    guard !overflow else { throw .overflow }
    self.init(tenThousandths: product)
  }

  /// Throws `tooPrecise` where more than four decimals are given, `overflow` where it does not fit.
  public init(_ decimal: Decimal) throws(AmountError) {
    let scaled = decimal * Decimal(Amount.scale)
    var exact = Decimal()
    var source = scaled
    NSDecimalRound(&exact, &source, 0, .plain)
    guard exact == scaled else { throw .tooPrecise }
    guard abs(exact) <= Decimal(Int64.max) else { throw .overflow }
    self.init(tenThousandths: NSDecimalNumber(decimal: exact).int64Value)
  }

  public static let zero = Amount(tenThousandths: 0)

  public var decimal: Decimal { Decimal(tenThousandths) / Decimal(Amount.scale) }
  public var double: Double { Double(tenThousandths) / Double(Amount.scale) }

  public static func < (a: Amount, b: Amount) -> Bool { a.tenThousandths < b.tenThousandths }

  public func adding(_ other: Amount) throws(AmountError) -> Amount {
    let (sum, overflow) = tenThousandths.addingReportingOverflow(other.tenThousandths)
    guard !overflow else { throw .overflow }
    return Amount(tenThousandths: sum)
  }

  public func subtracting(_ other: Amount) throws(AmountError) -> Amount {
    let (difference, overflow) = tenThousandths.subtractingReportingOverflow(other.tenThousandths)
    guard !overflow else { throw .overflow }
    return Amount(tenThousandths: difference)
  }

  public var magnitude: Amount { Amount(tenThousandths: tenThousandths == .min ? .max : abs(tenThousandths)) }

  /// Rounded half away from zero to `places` decimals (0 to 4).
  public func rounded(places: Int) -> Amount {
    var step: Int64 = 1
    for _ in 0..<max(0, Amount.decimals - places) { step *= 10 }
    let (quotient, remainder) = tenThousandths.quotientAndRemainder(dividingBy: step)
    let up: Int64 = abs(remainder) * 2 >= step ? (tenThousandths < 0 ? -1 : 1) : 0
    let (result, overflow) = (quotient + up).multipliedReportingOverflow(by: step)
    return overflow ? self : Amount(tenThousandths: result)
  }

  /// How many decimals it needs to be written exactly (0 to 4).
  public var decimalsNeeded: Int {
    var value = tenThousandths
    var places = Amount.decimals
    while places > 0, value % 10 == 0 {
      value /= 10
      places -= 1
    }
    return places
  }

  /// "48231.7": the plain form of JSON and CSV.
  public var description: String {
    let whole = tenThousandths.magnitude / UInt64(Amount.scale)
    let fraction = tenThousandths.magnitude % UInt64(Amount.scale)
    let sign = tenThousandths < 0 ? "-" : ""
    guard fraction > 0 else { return "\(sign)\(whole)" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(Decimal.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(decimal)
  }
}

public enum AmountError: Error, Hashable, Sendable {
  /// The number is larger than 922.337.203.685.477,5807.
  case overflow
  /// More than four decimals.
  case tooPrecise
}
