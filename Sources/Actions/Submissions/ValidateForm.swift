public import Domain
import VietnameseText

/// What a form's figures, as typed, say against each other, against their bounds and against past years: by the line at whose cell it
/// stands. Figures of a part (with a scope) are not compared with those of the whole.
public func formFindings(_ form: SubmissionForm, typed: [Int64: String]) -> [Int64: [ValidationFinding]] {
  var figures = FiguresToValidate(values: [:])
  var lines: [String: Int64] = [:]
  for line in form.lines where line.standing.target.scope == nil {
    let (standing, target) = (line.standing, line.standing.target)
    guard let code = standing.indicator?.code, let amount = try? parseTypedNumber(typed[target.id] ?? "") else {
      continue
    }
    lines[code] = target.id
    figures.values[code] = Quantity(amount, target.unit)
    figures.history[code] = standing.pastYears.compactMap { $0.values[form.period.lastMonth] }
    figures.samePeriod[code] = standing.samePeriod.map { Quantity($0.value, $0.unit) }
  }
  let rules = ValidationRule.standard(for: form.catalogue).filter(\.isOfSeveralFigures)
  let findings = validate(figures, by: rules, catalogue: form.catalogue)
  return Dictionary(grouping: findings.filter { lines[$0.code] != nil }, by: { lines[$0.code] ?? 0 })
}

extension ValidationRule {
  /// What a figure's own line does not tell already (`warnings(for:typed:period:)`).
  fileprivate var isOfSeveralFigures: Bool {
    switch kind {
    case .comparison, .within, .history: true
    case .neverFalls, .tenfold, .unit: false
    }
  }
}
