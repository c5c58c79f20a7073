/// A value with the rule by which its data were cut.
public struct PeriodValue: Hashable, Sendable, Codable {
  public var quantity: Quantity
  public var window: ReportingWindow

  public init(_ quantity: Quantity, _ window: ReportingWindow) {
    self.quantity = quantity
    self.window = window
  }
}

/// How a value stands to the same period of last year ("so với cùng kỳ").
public enum ComparisonWithSamePeriod: Hashable, Sendable, Codable {
  /// Last year = 100: 108,3 is "bằng 108,3%" or "tăng 8,3%".
  case index(Amount)
  /// Percentage points, for values that are percentages themselves: 0,5 is "tăng 0,5 điểm %".
  case points(Amount)

  /// The rise (positive) or fall (negative): percent for an index, percentage points for points.
  public var change: Amount {
    switch self {
    case .index(let index): Amount(tenThousandths: index.tenThousandths - 100 * Amount.scale)
    case .points(let points): points
    }
  }
}

/// 100 · value ÷ value of the same period last year, rounded half up to `places` decimals; for percentages the
/// difference in points. Values of different windows are not compared. Source: docs/formulas.md, 1.
public func compareWithSamePeriod(
  _ value: PeriodValue?, lastYear: PeriodValue?, places: Int = 1
) throws(NoPercentage) -> ComparisonWithSamePeriod {
  guard let value else { throw .noValue }
  guard let lastYear else { throw .noBase }
  let (unit, base) = (value.quantity.unit, lastYear.quantity.unit)
  guard unit.isComparable(with: base) else { throw .unitsDiffer(unit, base) }
  guard value.window == lastYear.window else { throw .windowsDiffer(value.window, lastYear.window) }
  if unit.isPercent {
    return .points(try difference(of: value.quantity, from: lastYear.quantity).rounded(places: places))
  }
  guard lastYear.quantity.amount > .zero else { throw .baseNotPositive(lastYear.quantity.amount) }
  return .index(try percent(of: value.quantity, in: lastYear.quantity, places: places))
}
