/// What is wrong with an indicator of the catalogue; the code says which.
public struct CatalogueProblem: Error, Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    case noCode, noName, noUnit
    case codeTwice
    /// Shown with 0 to 4 decimals.
    case decimals(Int)
    case unknownInput(String)
    /// Computed from itself by way of these, in order.
    case cycle([String])
    /// A percentage of unlike things, or a sum of them.
    case unitsDiffer(String, MeasureUnit, MeasureUnit)
    case percentNotInPercent(MeasureUnit)
    /// The unit of "năng suất" is one for each of another.
    case yieldUnit(MeasureUnit)
    /// A ratio is never added up or compared for the largest.
    case ratioAdded
    /// To be recomputed, without a formula.
    case recomputedWithoutFormula
    case baseYear(Int)
  }

  public var code: String
  public var fault: Fault

  public init(_ code: String, _ fault: Fault) {
    self.code = code
    self.fault = fault
  }
}

extension IndicatorCatalogue {
  public var problems: [CatalogueProblem] {
    var found: [CatalogueProblem] = []
    var seen: Set<String> = []
    for definition in definitions {
      let code = definition.code
      var faults = definition.faults
      if !code.isEmpty, !seen.insert(code).inserted { faults.append(.codeTwice) }
      for input in definition.formula?.inputs ?? [] where self[input] == nil { faults.append(.unknownInput(input)) }
      faults += unitFaults(of: definition)
      found += faults.map { CatalogueProblem(code, $0) }
    }
    return found + cycles
  }

  private func unitFaults(of definition: IndicatorDefinition) -> [CatalogueProblem.Fault] {
    guard let formula = definition.formula else { return [] }
    func differing(_ code: String, from unit: MeasureUnit) -> [CatalogueProblem.Fault] {
      guard let other = self[code]?.unit, !other.isComparable(with: unit) else { return [] }
      return [.unitsDiffer(code, other, unit)]
    }
    switch formula {
    case .sum, .difference: return formula.inputs.flatMap { differing($0, from: definition.unit) }
    case .percent(let numerator, let denominator):
      let unit: [CatalogueProblem.Fault] = definition.unit.isPercent ? [] : [.percentNotInPercent(definition.unit)]
      return unit + (self[numerator].map { differing(denominator, from: $0.unit) } ?? [])
    case .yield(let amount, let base):
      guard let ratio = definition.unit.ratio else { return [.yieldUnit(definition.unit)] }
      return differing(amount, from: ratio.amount) + differing(base, from: ratio.base)
    }
  }

  /// One problem for each cycle, told at its first indicator.
  private var cycles: [CatalogueProblem] {
    let ordered = Set(inOrderOfComputation.map(\.code))
    var told: Set<String> = []
    var found: [CatalogueProblem] = []
    for definition in definitions where !ordered.contains(definition.code) && !told.contains(definition.code) {
      guard let path = path(from: definition.code, to: definition.code, among: ordered) else { continue }
      told.formUnion(path)
      found.append(CatalogueProblem(definition.code, .cycle(path)))
    }
    return found
  }

  private func path(from code: String, to goal: String, among ordered: Set<String>) -> [String]? {
    var ways = [[code]]
    var visited: Set<String> = []
    while !ways.isEmpty {
      let way = ways.removeFirst()
      for input in self[way[way.count - 1]]?.formula?.inputs ?? [] where !ordered.contains(input) {
        if input == goal { return way + [goal] }
        if visited.insert(input).inserted { ways.append(way + [input]) }
      }
    }
    return nil
  }
}

extension IndicatorDefinition {
  /// What is wrong with it on its own.
  fileprivate var faults: [CatalogueProblem.Fault] {
    var found: [CatalogueProblem.Fault] = []
    if code.isEmpty { found.append(.noCode) }
    if name.isEmpty { found.append(.noName) }
    if unit.symbol.isEmpty { found.append(.noUnit) }
    if !(0...Amount.decimals).contains(decimals) { found.append(.decimals(decimals)) }
    if let baseYear, !(1900...2200).contains(baseYear) { found.append(.baseYear(baseYear)) }
    let ways = [overOrganisations, overPeriods]
    if nature == .ratio, ways.contains(.sum) { found.append(.ratioAdded) }
    if formula == nil, ways.contains(.recompute) { found.append(.recomputedWithoutFormula) }
    return found
  }
}
