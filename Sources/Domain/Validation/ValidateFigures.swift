/// A form's figures as they stand, with what is known to judge them by.
public struct FiguresToValidate: Sendable {
  public var values: [String: Quantity]
  /// Of the period before in the same year.
  public var previous: [String: Quantity]
  /// Of the same period of past years, newest last, in the indicator's unit.
  public var history: [String: [Amount]]
  public var samePeriod: [String: Quantity]
  public var plans: [String: TargetValue]
  /// The period covers the plan's whole year.
  public var coversPlanPeriod: Bool

  public init(
    values: [String: Quantity], previous: [String: Quantity] = [:], history: [String: [Amount]] = [:],
    samePeriod: [String: Quantity] = [:], plans: [String: TargetValue] = [:], coversPlanPeriod: Bool = false
  ) {
    self.values = values
    self.previous = previous
    self.history = history
    self.samePeriod = samePeriod
    self.plans = plans
    self.coversPlanPeriod = coversPlanPeriod
  }
}

/// A rule broken by a form's figures.
public struct ValidationFinding: Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    /// Both sides as they add up, in the unit of the first figure.
    case comparisonFails(left: Quantity, Relation, right: Quantity)
    case outside(Quantity, lower: Amount?, upper: Amount?)
    case unlikePastYears(Quantity, HistoryRange)
    case figure(FigureWarning)
  }

  public var rule: ValidationRule
  /// The cell it stands at.
  public var code: String
  public var fault: Fault
}

/// Tries every rule. A rule whose figures are not all there says nothing: unknown is no fault.
public func validate(
  _ figures: FiguresToValidate, by rules: [ValidationRule], catalogue: IndicatorCatalogue
) -> [ValidationFinding] {
  rules.compactMap { rule in
    guard let code = rule.codes.first, let fault = fault(of: rule, figures, catalogue) else { return nil }
    return ValidationFinding(rule: rule, code: code, fault: fault)
  }
}

private func fault(
  of rule: ValidationRule, _ figures: FiguresToValidate, _ catalogue: IndicatorCatalogue
) -> ValidationFinding.Fault? {
  switch rule.kind {
  case .comparison(let left, let relation, let right):
    guard let unit = (left.codes + right.codes).first.flatMap({ figures.values[$0]?.unit }),
      let a = figures.sum(left, in: unit), let b = figures.sum(right, in: unit), !relation.holds(a, b)
    else { return nil }
    return .comparisonFails(left: Quantity(a, unit), relation, right: Quantity(b, unit))
  case .within(let code, let lower, let upper):
    guard let value = figures.value(code, catalogue) else { return nil }
    let isInside = lower.map { value.amount >= $0 } ?? true && upper.map { value.amount <= $0 } ?? true
    return isInside ? nil : .outside(value, lower: lower, upper: upper)
  case .history(let code, let measure):
    guard let value = figures.value(code, catalogue) else { return nil }
    let lastYear = figures.samePeriod[code].flatMap { try? $0.converted(to: value.unit).amount }
    guard let range = HistoryRange(measure, past: figures.history[code] ?? [], lastYear: lastYear),
      !range.contains(value.amount)
    else { return nil }
    return .unlikePastYears(value, range)
  case .neverFalls(let code), .tenfold(let code), .unit(let code):
    return figures.warnings(code, catalogue).first { $0.belongs(to: rule.kind) }.map { .figure($0) }
  }
}

extension FiguresToValidate {
  /// In the indicator's own unit.
  fileprivate func value(_ code: String, _ catalogue: IndicatorCatalogue) -> Quantity? {
    guard let value = values[code] else { return nil }
    return catalogue[code].flatMap { try? value.converted(to: $0.unit) } ?? value
  }

  fileprivate func sum(_ side: FigureSum, in unit: MeasureUnit) -> Amount? {
    var total = side.fixed ?? .zero
    for code in side.codes {
      guard let amount = try? values[code]?.converted(to: unit).amount, let next = try? total.adding(amount)
      else { return nil }
      total = next
    }
    return total
  }

  fileprivate func warnings(_ code: String, _ catalogue: IndicatorCatalogue) -> [FigureWarning] {
    guard let value = values[code], let definition = catalogue[code] else { return [] }
    return Domain.warnings(
      for: EnteredFigure(
        value: value, indicatorUnit: definition.unit, isCumulative: definition.nature == .flow, plan: plans[code],
        coversPlanPeriod: coversPlanPeriod, samePeriod: samePeriod[code], previous: previous[code]))
  }
}

extension FigureWarning {
  fileprivate func belongs(to kind: ValidationRule.Kind) -> Bool {
    switch (self, kind) {
    case (.tenfold, .tenfold), (.cumulativeFell, .neverFalls), (.unitDiffers, .unit), (.percentageWithoutBase, .unit):
      true
    default: false
    }
  }
}
