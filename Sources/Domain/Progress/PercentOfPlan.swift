extension TargetValue {
  /// What is 100% of the plan; nil where no percentage of it is taken: of a ceiling, of a rate, of nothing.
  public var wholeOfPlan: Amount? {
    (try? percentOfPlan(actual: Quantity(value, unit), target: self)) == nil ? nil : value
  }
}

/// Share of a target that has been reached, in percent ("% kế hoạch"): 100 · actual ÷ target.
///
/// The target of "trên X" is X, that of a range its lower end. Units of one dimension are converted. Exact until the
/// rounding, half up, to `places` decimals (0 to 4): 6.500 of 9.000 ha is 72,2. Source: docs/formulas.md, 1.
///
/// A ceiling ("dưới 10%") and a target that is itself a percentage give none: see `assess` and `distanceFromTarget`.
public func percentOfPlan(
  actual: Quantity?, target: TargetValue?, places: Int = 1
) throws(NoPercentage) -> Amount {
  guard let target else { throw .noTarget }
  guard let actual else { throw .noValue }
  guard !target.comparator.isCeiling else { throw .ceiling }
  guard !target.unit.isPercent else { throw .comparedInPoints }
  guard target.value > .zero else { throw .targetNotPositive(target.value) }
  return try percent(of: actual, in: Quantity(target.value, target.unit), places: places)
}
