public import Domain

/// How the points of a criterion come from results.
public enum ScoringFormula: String, Hashable, Sendable, Codable, CaseIterable {
  /// weight · tasks in time ÷ tasks done or past their day.
  case onTimeShare
  /// weight · the mean of the percentages of plan, each of them at most 100.
  case percentOfPlan
  /// weight · products whose quality was confirmed ÷ products.
  case qualityConfirmed
  /// Points given by people, from 0 to the weight.
  case judged
}

/// One thing that is scored (tiêu chí), and how many of the 100 points it is worth.
public struct Criterion: Hashable, Sendable, Codable, Identifiable {
  public var code: String
  public var title: String
  public var weight: Amount
  public var formula: ScoringFormula
  public var id: String { code }

  public init(_ code: String, _ title: String, weight: Amount, _ formula: ScoringFormula) {
    self.code = code
    self.title = title
    self.weight = weight
    self.formula = formula
  }
}

/// Points above or below the criteria (điểm thưởng, điểm trừ), so many for each proven case and never more than `atMost`.
public struct Adjustment: Hashable, Sendable, Codable, Identifiable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case bonus, deduction }

  public var code: String
  public var title: String
  public var kind: Kind
  /// Positive for a deduction, too.
  public var pointsPerCase: Amount
  public var atMost: Amount
  public var id: String { code }

  public init(_ code: String, _ title: String, _ kind: Kind, pointsPerCase: Amount, atMost: Amount) {
    self.code = code
    self.title = title
    self.kind = kind
    self.pointsPerCase = pointsPerCase
    self.atMost = atMost
  }
}

/// What a movement is scored by (bộ tiêu chí): weights that add up to 100, bonus and deduction within bounds.
public struct CriteriaSet: Hashable, Sendable, Codable {
  public var criteria: [Criterion]
  public var adjustments: [Adjustment]
  /// All bonuses of a recipient together.
  public var bonusAtMost: Amount
  /// All deductions together.
  public var deductionAtMost: Amount
  /// To how many decimals the points of a criterion are rounded, half away from zero, once; sums are exact.
  public var decimals: Int

  public init(
    _ criteria: [Criterion], adjustments: [Adjustment] = [], bonusAtMost: Amount = .zero,
    deductionAtMost: Amount = .zero, decimals: Int = 2
  ) {
    self.criteria = criteria
    self.adjustments = adjustments
    self.bonusAtMost = bonusAtMost
    self.deductionAtMost = deductionAtMost
    self.decimals = decimals
  }

  /// Why nobody may be scored by it.
  public enum Problem: Error, Hashable, Sendable, Codable {
    case empty
    case weightsNot100(sum: Amount)
    case weightNotPositive(code: String, Amount)
    /// More decimals than points are rounded to: a full score would not be the weight.
    case weightTooPrecise(code: String, Amount)
    case duplicateCode(String)
    case untitled(code: String)
    /// A bonus, deduction or bound below zero, or a case worth more than its bound.
    case boundWrong(code: String)
    case boundNegative(Amount)
    /// Other than 0 to 4.
    case decimalsWrong(Int)
    case overflow
  }

  /// Empty where it can be used; all that is wrong, in the order of the set.
  public var problems: [Problem] {
    var found: [Problem] = criteria.isEmpty ? [.empty] : []
    var codes: Set<String> = []
    for (code, title) in criteria.map({ ($0.code, $0.title) }) + adjustments.map({ ($0.code, $0.title) }) {
      if !codes.insert(code).inserted { found.append(.duplicateCode(code)) }
      if title.isBlank { found.append(.untitled(code: code)) }
    }
    for criterion in criteria where criterion.weight <= .zero {
      found.append(.weightNotPositive(code: criterion.code, criterion.weight))
    }
    for criterion in criteria where (0...Amount.decimals).contains(decimals) {
      if criterion.weight.decimalsNeeded > decimals {
        found.append(.weightTooPrecise(code: criterion.code, criterion.weight))
      }
    }
    do {
      let sum = try total(criteria.map(\.weight))
      if sum != .hundred, !criteria.isEmpty { found.append(.weightsNot100(sum: sum)) }
    } catch {
      found.append(.overflow)
    }
    for rule in adjustments where rule.pointsPerCase <= .zero || rule.atMost < rule.pointsPerCase {
      found.append(.boundWrong(code: rule.code))
    }
    for bound in [bonusAtMost, deductionAtMost] where bound < .zero { found.append(.boundNegative(bound)) }
    if !(0...Amount.decimals).contains(decimals) { found.append(.decimalsWrong(decimals)) }
    return found
  }

  public func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }
}

/// The exact sum.
func total(_ amounts: some Sequence<Amount>) throws(AmountError) -> Amount {
  var sum = Amount.zero
  for amount in amounts { sum = try sum.adding(amount) }
  return sum
}
