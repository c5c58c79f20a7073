import Foundation

/// 100 · part ÷ whole, exact until rounded half up to `places` decimals. The whole is positive.
func percent(of part: Quantity, in whole: Quantity, places: Int) throws(NoPercentage) -> Amount {
  let (a, b) = (part.unit.measure, whole.unit.measure)
  guard a.dimension == b.dimension else { throw .unitsDiffer(part.unit, whole.unit) }
  let numerator = Decimal(part.amount.tenThousandths) * Decimal(a.baseTenThousandths) * 100
  let denominator = Decimal(whole.amount.tenThousandths) * Decimal(b.baseTenThousandths)
  var exact = numerator / denominator
  var rounded = Decimal()
  NSDecimalRound(&rounded, &exact, min(max(places, 0), Amount.decimals), .plain)
  do { return try Amount(rounded) } catch { throw .tooLarge }
}

/// `a` − `b` in `a`'s unit.
func difference(of a: Quantity, from b: Quantity) throws(NoPercentage) -> Amount {
  guard a.unit.isComparable(with: b.unit) else { throw .unitsDiffer(a.unit, b.unit) }
  do {
    return try a.amount.subtracting(b.converted(to: a.unit).amount)
  } catch {
    throw .tooLarge
  }
}
