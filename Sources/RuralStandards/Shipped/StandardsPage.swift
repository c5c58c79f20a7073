import Domain

/// docs/rural-standards.md: every set of criteria that comes with the program, as its description says it.
public func writeStandardsPage() -> String {
  var lines = [
    "# Criteria of the New Rural programme", "",
    "Written from `Sources/RuralStandards/Shipped/Standards/*.yaml` by `make docs`; do not edit. A department changes its "
      + "own version on the set's page. “?” marks what was not checked against the decision's own text: nothing is refused for "
      + "its sake.",
    "",
  ]
  for standard in ShippedStandards.all { lines += section(standard) }
  return lines.joined(separator: "\n")
}

private func section(_ standard: RuralStandard) -> [String] {
  let indicators = standard.criteria.reduce(0) { $0 + $1.indicators.count }
  var lines = [
    "## \(standard.name.vi) (`\(standard.code)`)", "",
    "\(standard.name.en), in force since "
      + standard.from.iso + (standard.until.map { " until \($0.iso)" } ?? "")
      + ". Criteria: \(standard.criteria.count); indicators known here: \(indicators).",
    "", "Sources: " + standard.sources.joined(separator: "; ") + ".", "",
  ]
  if let requires = standard.requires { lines += ["Asks first for: `\(requires)`.", ""] }
  if !standard.unconfirmed.isEmpty {
    lines += ["Unconfirmed:", ""] + standard.unconfirmed.map { "- \($0)" } + [""]
  }
  lines += ["| No. | Criterion, indicator | Asks for | In charge |", "| --- | --- | --- | --- |"]
  for criterion in standard.criteria {
    lines.append(
      "| **\(criterion.code)** | **\(criterion.name.vi)** (\(criterion.name.en))\(criterion.isUnconfirmed ? " ?" : "") | | "
        + "\(criterion.charge?.vi ?? "–") |")
    lines += criterion.indicators.map { indicator in
      "| \(indicator.code) | \(indicator.name.vi)\(indicator.isUnconfirmed ? " ?" : "") | \(asked(indicator, standard)) | |"
    }
  }
  return lines + [""]
}

private func asked(_ indicator: RuralStandard.Indicator, _ standard: RuralStandard) -> String {
  func shown(_ threshold: Threshold) -> String { threshold.text(unit: indicator.unit).en }
  if let threshold = indicator.threshold { return shown(threshold) }
  return (standard.variants?.choices ?? []).compactMap { choice in
    indicator.thresholds[choice.code].map { "\(choice.name.vi): \(shown($0))" }
  }.joined(separator: "; ")
}
