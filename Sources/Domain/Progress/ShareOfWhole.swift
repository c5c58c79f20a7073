import Foundation

/// A part's share of a whole in percent, to one decimal, half away from zero; nil where the whole is not positive.
public func shareOfWhole(_ part: Amount, _ whole: Amount) -> Amount? {
  guard whole > .zero else { return nil }
  var exact = Decimal(part.tenThousandths) * 100 / Decimal(whole.tenThousandths)
  var rounded = Decimal()
  NSDecimalRound(&rounded, &exact, 1, .plain)
  return try? Amount(rounded)
}
