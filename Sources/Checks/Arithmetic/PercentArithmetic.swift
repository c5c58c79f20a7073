import Domain
import Foundation
import VietnameseText

/// What is to be said about a stated percentage once it is reckoned again.
enum PercentVerdict: Equatable {
  /// It is the percentage, as far as rounding tells.
  case follows
  /// Off by no more than one unit of its last digit: cut off or rounded the wrong way.
  case roundedOddly
  /// Wrong.
  case differs
  /// Wrong by a factor of ten, a hundred or a thousand: a digit or a unit slipped.
  case digitSlipped
}

/// A percentage with the two figures it is made of: 100 · part ÷ whole.
struct PercentArithmetic {
  var part: PrintedValue
  /// A plan was decided as printed, so its rounding is 0; a figure of last year was rounded.
  var whole: PrintedValue
  var stated: Amount
  var statedDecimals: Int

  /// Nil where the whole is not positive: then there is no percentage.
  var computed: Decimal? {
    let whole = whole.inBaseUnits.value
    return whole > 0 ? part.inBaseUnits.value / whole * 100 : nil
  }

  /// Half a unit of the percentage's last digit, and what the rounding of the figures carries into it.
  var verdict: PercentVerdict {
    guard let computed else { return .follows }
    let (part, whole) = (part.inBaseUnits, whole.inBaseUnits)
    let carried = abs(computed) * (whole.rounding / whole.value) + part.rounding / whole.value * 100
    let difference = abs(computed - stated.decimal)
    let digit = lastDigit(statedDecimals)
    if difference <= digit / 2 + carried { return .follows }
    if difference <= digit + carried { return .roundedOddly }
    guard computed > 0 else { return .differs }
    for power in 1...3 {
      let factor = Decimal(sign: .plus, exponent: power, significand: 1)
      for scaled in [computed * factor, computed / factor]
      where abs(scaled - stated.decimal) <= digit + carried * scaled / computed {
        return .digitSlipped
      }
    }
    return .differs
  }

  /// "6.500 ha ÷ 9.000 ha × 100 = 72,22".
  var text: String {
    "\(part.text) ÷ \(whole.text) × 100 = \(computed.map { percentText($0, decimals: statedDecimals + 2) } ?? "—")"
  }
}

/// A percentage rounded half away from zero, written as offices do.
func percentText(_ percent: Decimal, decimals: Int) -> String {
  formatNumber(rounded(percent, decimals), decimals: min(decimals, Amount.decimals))
}

/// Rounded half away from zero; 0 where the number is too large for an amount.
func rounded(_ value: Decimal, _ decimals: Int) -> Amount {
  var (source, result) = (value, Decimal())
  NSDecimalRound(&result, &source, min(decimals, Amount.decimals), .plain)
  return (try? Amount(result)) ?? .zero
}
