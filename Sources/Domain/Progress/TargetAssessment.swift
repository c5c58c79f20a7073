import Foundation

/// Whether what was asked has been reached ("Đánh giá").
public enum TargetAssessment: String, Hashable, Sendable, Codable, CaseIterable {
  /// Vượt.
  case exceeded
  /// Đạt.
  case met
  /// Chưa đạt: the target's time is over, or a ceiling is already broken.
  case notMet
  /// Đang thực hiện: not reached yet, and the target's time is not over.
  case inProgress
  /// Không có số liệu.
  case noValue
  /// The plan asks nothing, or value and target cannot be compared.
  case notAssessable
}

/// How far from "khoảng X" still counts as X, in percent of X. No rule of law; our choice.
public let aboutToleranceInPercent = 5

/// Judges a value against its target.
///
/// - "= X", "từ X trở lên": below X not met, X met, above X exceeded. "trên X": above X met, since that is what was asked.
/// - "khoảng X": met within `aboutToleranceInPercent` of X, exceeded above.
/// - "X - Y": met from X to Y; above Y exceeded, but not met where the indicator should stay in its range or fall.
/// - "không quá X", "dưới X": met or not, never exceeded. While the period runs a cumulative value below its ceiling is in
///   progress, since it can still break it.
///
/// `isOver`: the value covers the target's whole period. Until then "not met" of a floor is "in progress".
public func assess(
  actual: Quantity?, target: TargetValue?, nature: Indicator.Nature, direction: Indicator.Direction = .up,
  isOver: Bool
) -> TargetAssessment {
  guard let target else { return .notAssessable }
  guard let actual else { return .noValue }
  guard let value = comparable(actual, target.unit),
    let bound = comparable(Quantity(target.value, target.unit), target.unit)
  else { return .notAssessable }
  let short: TargetAssessment = isOver ? .notMet : .inProgress
  switch target.comparator {
  case .equal, .atLeast:
    return value > bound ? .exceeded : value == bound ? .met : short
  case .moreThan:
    return value > bound ? .met : short
  case .about:
    let margin = (bound < 0 ? -bound : bound) * Decimal(aboutToleranceInPercent) / 100
    return value > bound + margin ? .exceeded : value >= bound - margin ? .met : short
  case .range:
    guard let upper = target.valueMax.flatMap({ comparable(Quantity($0, target.unit), target.unit) })
    else { return .notAssessable }
    if value < bound { return short }
    if value <= upper { return .met }
    return direction == .up || direction == .neutral ? .exceeded : .notMet
  case .atMost, .lessThan:
    let within = target.comparator == .atMost ? value <= bound : value < bound
    guard within else { return nature == .flow || isOver ? .notMet : .inProgress }
    return nature == .flow && !isOver ? .inProgress : .met
  }
}

/// Size in ten-thousandths of the dimension's base unit; nil where the dimensions differ.
private func comparable(_ quantity: Quantity, _ unit: MeasureUnit) -> Decimal? {
  guard quantity.unit.isComparable(with: unit) else { return nil }
  return Decimal(quantity.amount.tenThousandths) * Decimal(quantity.unit.measure.baseTenThousandths)
}
