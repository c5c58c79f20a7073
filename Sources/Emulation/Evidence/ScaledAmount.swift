import Domain

extension Amount {
  /// This amount · `part` ÷ `whole`, rounded once, half away from zero, to `places` decimals (0 to 4).
  ///
  /// The product is exact before the rounding. `whole` is positive. Throws `overflow` where the result does not fit.
  func scaled(by part: Amount, over whole: Amount, places: Int) throws(AmountError) -> Amount {
    var step: Int128 = 1
    for _ in 0..<(Amount.decimals - min(max(places, 0), Amount.decimals)) { step *= 10 }
    let product = Int128(tenThousandths) * Int128(part.tenThousandths)
    let divisor = Int128(whole.tenThousandths) * step
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    let away: Int128 = remainder.magnitude * 2 >= divisor.magnitude ? (product < 0 ? -1 : 1) : 0
    guard let result = Int64(exactly: (quotient + away) * step) else { throw .overflow }
    return Amount(tenThousandths: result)
  }

  /// A whole number that is known to fit: a count of people, tasks or points.
  init(count: Int) { self.init(tenThousandths: Int64(clamping: Int128(count) * Int128(Amount.scale))) }

  static let hundred = Amount(tenThousandths: 100 * Amount.scale)
}
