/// The indicators of a department, with the formulas between them.
public struct IndicatorCatalogue: Hashable, Sendable {
  public let definitions: [IndicatorDefinition]
  private let places: [String: Int]

  /// Of two definitions with one code the first counts; `problems` tells of the second.
  public init(_ definitions: [IndicatorDefinition]) {
    self.definitions = definitions
    places = Dictionary(definitions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(code: String) -> IndicatorDefinition? { places[code].map { definitions[$0] } }

  public func list(_ field: IndicatorField) -> [IndicatorDefinition] { definitions.filter { $0.field == field } }

  /// The indicators that are computed from this one, directly or by way of others: what a changed figure changes with it.
  public func dependents(of code: String) -> [IndicatorDefinition] {
    var reached: Set<String> = [code]
    var grew = true
    while grew {
      grew = false
      for definition in definitions where !reached.contains(definition.code) {
        guard definition.formula?.inputs.contains(where: reached.contains) == true else { continue }
        reached.insert(definition.code)
        grew = true
      }
    }
    return definitions.filter { $0.code != code && reached.contains($0.code) }
  }

  /// Inputs before what is computed from them; what lies in a cycle is left out.
  public var inOrderOfComputation: [IndicatorDefinition] {
    var done: Set<String> = []
    var ordered: [IndicatorDefinition] = []
    var rest = definitions
    while true {
      let ready = rest.filter { definition in
        (definition.formula?.inputs ?? []).allSatisfy { done.contains($0) || self[$0] == nil }
      }
      if ready.isEmpty { return ordered }
      ordered += ready
      done.formUnion(ready.map(\.code))
      rest.removeAll { done.contains($0.code) }
    }
  }
}
