import Foundation

/// What an officer should look at again before sending. It warns and never blocks.
public enum FigureWarning: Hashable, Sendable {
  /// What a value is measured against.
  public enum Reference: String, Hashable, Sendable, Codable {
    case samePeriod, plan, previous
  }

  /// Ten, a hundred or a thousand times off; `proposed` is the value with the slip undone, in the unit as entered.
  case tenfold(against: Reference, reference: Quantity, factor: Int, proposed: Amount)
  /// A figure that adds up through the year is below that of the period before.
  case cumulativeFell(previous: Quantity)
  /// A percentage of an indicator that is not counted in percent: nobody can tell of what.
  case percentageWithoutBase(expected: MeasureUnit)
  /// Entered in a unit of another dimension than the indicator's.
  case unitDiffers(expected: MeasureUnit)
}

/// A value as entered, with what is known of the indicator to judge it by.
public struct EnteredFigure: Hashable, Sendable {
  public var value: Quantity
  public var indicatorUnit: MeasureUnit
  /// It adds up from the beginning of the year.
  public var isCumulative: Bool
  public var plan: TargetValue?
  /// The value covers the plan's whole period.
  public var coversPlanPeriod: Bool
  public var samePeriod: Quantity?
  /// Of the same year, where `isCumulative`.
  public var previous: Quantity?

  public init(
    value: Quantity, indicatorUnit: MeasureUnit, isCumulative: Bool, plan: TargetValue? = nil,
    coversPlanPeriod: Bool = false, samePeriod: Quantity? = nil, previous: Quantity? = nil
  ) {
    self.value = value
    self.indicatorUnit = indicatorUnit
    self.isCumulative = isCumulative
    self.plan = plan
    self.coversPlanPeriod = coversPlanPeriod
    self.samePeriod = samePeriod
    self.previous = previous
  }
}

/// Source: docs/formulas.md, 2 "Magnitude": a value outside one fifth to five times its reference, which comes inside when
/// multiplied or divided by 10, 100 or 1.000, is a suspected slip of digit or unit.
///
/// A value in line with the same period of last year is not suspected on other grounds. A cumulative value of part of the
/// year is naturally below the year's plan, and above the period before: only the other side is suspected there.
public func warnings(for entry: EnteredFigure) -> [FigureWarning] {
  guard entry.value.unit.isComparable(with: entry.indicatorUnit) else {
    return [
      entry.value.unit.isPercent
        ? .percentageWithoutBase(expected: entry.indicatorUnit) : .unitDiffers(expected: entry.indicatorUnit)
    ]
  }
  var found: [FigureWarning] = []
  if let slip = tenfoldSlip(entry) { found.append(slip) }
  if entry.isCumulative, let previous = entry.previous, let change = try? difference(of: entry.value, from: previous),
    change < .zero
  {
    found.append(.cumulativeFell(previous: previous))
  }
  return found
}

private func tenfoldSlip(_ entry: EnteredFigure) -> FigureWarning? {
  if let samePeriod = entry.samePeriod {
    if isInLine(entry.value, with: samePeriod) { return nil }
    if let found = slip(entry.value, against: .samePeriod, samePeriod) { return found }
  }
  let isPart = entry.isCumulative && !entry.coversPlanPeriod
  if let plan = entry.plan {
    let found = slip(
      entry.value, against: .plan, Quantity(plan.value, plan.unit), low: !isPart && !plan.comparator.isCeiling)
    if let found { return found }
  }
  return entry.previous.flatMap {
    slip(entry.value, against: .previous, $0, low: true, high: !entry.isCumulative)
  }
}

private func slip(
  _ value: Quantity, against kind: FigureWarning.Reference, _ reference: Quantity, low: Bool = true, high: Bool = true
) -> FigureWarning? {
  guard value.amount > .zero, reference.amount > .zero, !isInLine(value, with: reference) else { return nil }
  for factor in [10, 100, 1000] {
    for (isTried, corrected) in [
      (low, value.amount.decimal * Decimal(factor)), (high, value.amount.decimal / Decimal(factor)),
    ] where isTried {
      if let proposed = try? Amount(corrected), isInLine(Quantity(proposed, value.unit), with: reference) {
        return .tenfold(against: kind, reference: reference, factor: factor, proposed: proposed)
      }
    }
  }
  return nil
}

/// From one fifth to five times the reference. Both positive.
private func isInLine(_ value: Quantity, with reference: Quantity) -> Bool {
  guard value.unit.isComparable(with: reference.unit), value.amount > .zero, reference.amount > .zero
  else { return false }
  let size = Decimal(value.amount.tenThousandths) * Decimal(value.unit.measure.baseTenThousandths)
  let expected = Decimal(reference.amount.tenThousandths) * Decimal(reference.unit.measure.baseTenThousandths)
  return size * 5 >= expected && size <= expected * 5
}
