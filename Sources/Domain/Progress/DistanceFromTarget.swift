/// How far a value lies from what is asked, in the target's unit: value − target; percentage points where the unit is %.
///
/// Negative below the target, positive above it, zero inside a range. Source: docs/formulas.md, 1.
public func distanceFromTarget(actual: Quantity?, target: TargetValue?) throws(NoPercentage) -> Amount {
  guard let target else { throw .noTarget }
  guard let actual else { throw .noValue }
  guard actual.unit.isComparable(with: target.unit) else { throw .unitsDiffer(actual.unit, target.unit) }
  do {
    let value = try actual.converted(to: target.unit).amount
    guard target.comparator == .range, let upper = target.valueMax, value > target.value
    else { return try value.subtracting(target.value) }
    return value <= upper ? .zero : try value.subtracting(upper)
  } catch {
    throw .tooLarge
  }
}
