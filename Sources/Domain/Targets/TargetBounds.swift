/// What a target allows, as a stretch of values: the one rule for floors, ranges and ceilings.
///
/// "trên X" is everything above X, "X - Y" from X to Y, "dưới X" everything below X. "= X" and "khoảng X" ask for at least X
/// here, since plans mean it so; how near "khoảng" is enough stands in `aboutToleranceInPercent`.
public struct TargetBounds: Hashable, Sendable {
  public var lower: Amount?
  public var isLowerIncluded: Bool
  public var upper: Amount?
  public var isUpperIncluded: Bool
}

extension TargetValue {
  public var bounds: TargetBounds {
    switch comparator {
    case .equal, .atLeast, .about:
      TargetBounds(lower: value, isLowerIncluded: true, upper: nil, isUpperIncluded: false)
    case .moreThan: TargetBounds(lower: value, isLowerIncluded: false, upper: nil, isUpperIncluded: false)
    case .range: TargetBounds(lower: value, isLowerIncluded: true, upper: valueMax, isUpperIncluded: true)
    case .atMost: TargetBounds(lower: nil, isLowerIncluded: false, upper: value, isUpperIncluded: true)
    case .lessThan: TargetBounds(lower: nil, isLowerIncluded: false, upper: value, isUpperIncluded: false)
    }
  }

  /// What a percentage of plan is taken of: the lower end of a range, nothing of a ceiling.
  public var denominator: Amount? { bounds.lower }

  /// The ends that a spread or a cascade divides: one, or both of a range.
  public var ends: [Amount] { [value] + (comparator == .range ? valueMax.map { [$0] } ?? [] : []) }
}

extension TargetBounds {
  public func contains(_ amount: Amount) -> Bool {
    if let lower, isLowerIncluded ? amount < lower : amount <= lower { return false }
    if let upper, isUpperIncluded ? amount > upper : amount >= upper { return false }
    return true
  }
}
