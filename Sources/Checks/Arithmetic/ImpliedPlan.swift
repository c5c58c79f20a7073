import Domain
import Foundation
import VietnameseText

/// A percentage of a plan that the document does not state: what plan could it be of?
struct ImpliedPlan {
  var part: PrintedValue
  var stated: Amount
  var statedDecimals: Int

  enum Verdict: Equatable {
    /// Some plan fits.
    case fits
    /// Only a whole number of things can be planned, and this one gives the percentage after cutting off, not rounding.
    case cutOff(plan: Amount)
    /// No whole number of things gives the percentage; the nearest is named.
    case noWholePlan(nearest: Amount)
    /// No plan with the figure's own decimals gives the percentage, but a round one almost does.
    case nearRound(plan: Amount)
  }

  var verdict: Verdict {
    let percent = stated.decimal
    let half = lastDigit(statedDecimals) / 2
    guard percent > half, part.amount > .zero else { return .fits }
    let hundredfold = part.amount.decimal * 100
    let (lowest, highest) = (hundredfold / (percent + half), hundredfold / (percent - half))
    if part.rounding == 0 {
      return hasMultiple(of: 1, from: lowest, to: highest) ? .fits : judgeWhole(rounded(hundredfold / percent, 0))
    }
    guard !hasMultiple(of: part.rounding * 2, from: lowest, to: highest),
      let round = roundNumber(near: hundredfold / percent), isNear(round, percent, half)
    else { return .fits }
    return .nearRound(plan: round)
  }

  /// What the plan gives when it is reckoned again.
  func percent(of plan: Amount) -> PercentArithmetic {
    let whole = PrintedValue(plan, decimals: 0, unit: part.unit).exact
    return PercentArithmetic(part: part, whole: whole, stated: stated, statedDecimals: statedDecimals)
  }

  private func judgeWhole(_ plan: Amount) -> Verdict {
    guard plan > .zero else { return .fits }
    return percent(of: plan).verdict == .roundedOddly ? .cutOff(plan: plan) : .noWholePlan(nearest: plan)
  }

  /// The round plan explains the percentage once the figure's own rounding is allowed for.
  private func isNear(_ plan: Amount, _ percent: Decimal, _ half: Decimal) -> Bool {
    let exact = part.amount.decimal * 100 / plan.decimal
    let carried = part.rounding * 100 / plan.decimal
    return abs(exact - percent) <= half + carried
  }

  private func hasMultiple(of step: Decimal, from lowest: Decimal, to highest: Decimal) -> Bool {
    var (source, result) = (highest / step, Decimal())
    NSDecimalRound(&result, &source, 0, .down)
    return result * step >= lowest
  }

  /// The number with two significant digits that is nearest, where it is within two in a thousand.
  private func roundNumber(near value: Decimal) -> Amount? {
    guard value >= 10 else { return nil }
    var unit = Decimal(1)
    while value / unit >= 100 { unit *= 10 }
    var (source, result) = (value / unit, Decimal())
    NSDecimalRound(&result, &source, 0, .plain)
    let round = result * unit
    return abs(round - value) <= value / 500 ? try? Amount(round) : nil
  }
}
