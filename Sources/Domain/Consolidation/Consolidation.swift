/// Makes totals over organisations and periods out of reported values, by the nature of each indicator.
///
/// - A flow adds up over organisations; over periods its last cumulative value counts, or its in-period values add up.
/// - A stock adds up over organisations; over periods the last one counts.
/// - A ratio is computed again from its numerator and denominator, never added or averaged.
/// - Values of another window than the one asked for are told, and never mixed in.
/// - A total with a missing part is unknown; which part is missing is told.
///
/// Source: docs/formulas.md, 5.
public struct Consolidation: Sendable {
  public let catalogue: IndicatorCatalogue
  public let values: IndicatorValues
  public let window: ReportingWindow
  public let counting: FlowCounting

  public init(
    catalogue: IndicatorCatalogue, values: IndicatorValues, window: ReportingWindow,
    counting: FlowCounting = .fromYearStart
  ) {
    self.catalogue = catalogue
    self.values = values
    self.window = window
    self.counting = counting
  }

  /// An indicator over organisations for a period. A flow is what came about from the year's beginning to the period's end.
  public func total(_ code: String, of organisationIDs: [Int64], in period: Period) -> Derivation {
    total(code, of: organisationIDs, in: period, below: [])
  }

  /// A flow's own part of a period: July alone, the second quarter alone. For stocks, ratios and what is counted once a year (an
  /// area cared for) the same as `total`.
  public func ownPart(_ code: String, of organisationIDs: [Int64], in period: Period) -> Derivation {
    guard let definition = catalogue[code], definition.nature == .flow, definition.overPeriods == .sum,
      counting == .fromYearStart, let before = period.monthBefore
    else { return total(code, of: organisationIDs, in: period) }
    let whole = total(code, of: organisationIDs, in: period)
    return combined(
      definition, organisationIDs, period, .lessPeriodBefore, [whole, total(code, of: organisationIDs, in: before)],
      by: difference)
  }

  // MARK: Over organisations

  func total(
    _ code: String, of organisationIDs: [Int64], in period: Period, below path: [String]
  ) -> Derivation {
    guard let definition = catalogue[code] else {
      return unknown(code, organisationIDs, period, [.unknownIndicator(code)])
    }
    if path.contains(code) { return unknown(code, organisationIDs, period, [.cycle(code: code)]) }
    guard let formula = definition.formula else { return added(definition, organisationIDs, period) }
    let computed = computed(definition, formula, organisationIDs, period, path + [code])
    if computed.value != nil { return computed }
    if definition.nature == .ratio, organisationIDs.count != 1 { return computed }
    let reported = added(definition, organisationIDs, period)
    return reported.value == nil ? computed : reported
  }

  private func added(
    _ definition: IndicatorDefinition, _ organisationIDs: [Int64], _ period: Period
  ) -> Derivation {
    let parts = organisationIDs.map { single(definition, $0, period) }
    if parts.count == 1 { return parts[0] }
    switch definition.overOrganisations {
    case .sum:
      return combined(definition, organisationIDs, period, .sumOfOrganisations, parts, by: sum)
    case .max:
      return combined(definition, organisationIDs, period, .largestOfOrganisations, parts, by: largest)
    case .last, .recompute, .none:
      return unknown(definition.code, organisationIDs, period, [.noTotal(code: definition.code)], inputs: parts)
    }
  }

  // MARK: One organisation

  /// As reported for the period, or made from periods that say the same.
  private func single(_ definition: IndicatorDefinition, _ organisationID: Int64, _ period: Period) -> Derivation {
    if let reported = reported(definition, organisationID, period) { return reported }
    let isInPeriod = definition.nature == .flow && counting == .inPeriod
    if !isInPeriod {
      for other in period.othersEndingTogether {
        guard let reported = reported(definition, organisationID, other) else { continue }
        return Derivation(
          code: definition.code, organisationIDs: [organisationID], period: period, window: window,
          operation: .lastOfPeriods, inputs: [reported], value: reported.value, knownPart: nil, gaps: reported.gaps)
      }
    } else if period.months.count > 1 {
      return overMonths(definition, organisationID, period)
    }
    let windows = values.otherWindows(definition.code, organisationID, period, than: window)
    let gap: Derivation.Gap =
      windows.first.map { .otherWindow(code: definition.code, organisationID: organisationID, period: period, $0) }
      ?? .missing(code: definition.code, organisationID: organisationID, period: period)
    return unknown(definition.code, [organisationID], period, [gap])
  }

  private func overMonths(
    _ definition: IndicatorDefinition, _ organisationID: Int64, _ period: Period
  ) -> Derivation {
    let parts = period.months.map { single(definition, organisationID, $0) }
    switch definition.overPeriods {
    case .sum: return combined(definition, [organisationID], period, .sumOfPeriods, parts, by: sum)
    case .max: return combined(definition, [organisationID], period, .largestOfPeriods, parts, by: largest)
    case .last:
      return combined(definition, [organisationID], period, .lastOfPeriods, [parts[parts.count - 1]], by: sum)
    case .recompute, .none:
      return unknown(definition.code, [organisationID], period, [.noTotal(code: definition.code)], inputs: parts)
    }
  }

  private func reported(
    _ definition: IndicatorDefinition, _ organisationID: Int64, _ period: Period
  ) -> Derivation? {
    guard let value = values.find(definition.code, organisationID, period, window) else { return nil }
    let (quantity, gap) = converted(value.quantity, to: definition.unit, of: definition.code)
    return Derivation(
      code: definition.code, organisationIDs: [organisationID], period: period, window: window,
      operation: .reported(value.kind, figureID: value.figureID), inputs: [], value: quantity, knownPart: nil,
      gaps: gap.map { [$0] } ?? [])
  }

  func unknown(
    _ code: String, _ organisationIDs: [Int64], _ period: Period, _ gaps: [Derivation.Gap],
    inputs: [Derivation] = []
  ) -> Derivation {
    Derivation(
      code: code, organisationIDs: organisationIDs, period: period, window: window, operation: .none, inputs: inputs,
      value: nil, knownPart: nil, gaps: gaps)
  }
}
