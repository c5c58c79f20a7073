import Actions
import Domain
import VietnameseText

/// What was read, a line each, for a person at a terminal.
func summary(of reading: FileReading) -> String {
  let facts = reading.facts
  let header = facts.header
  var lines = [
    [
      header.kind, header.number.map { "số \($0)/\(header.symbol ?? "…")" } ?? header.symbol.map { "số …/\($0)" },
      header.date.map { "ngày \($0.iso)" }, header.issuer,
    ]
    .compactMap(\.self).joined(separator: " · ")
  ]
  if let title = header.title { lines.append(title) }
  lines.append(
    "\(facts.tasks.count) nhiệm vụ · \(facts.figures.count) số liệu · \(facts.references.count) viện dẫn · "
      + "\(reading.findings.count) phát hiện")
  if !facts.tasks.isEmpty { lines.append("\nNhiệm vụ") }
  for task in facts.tasks {
    lines.append("  \(task.id)  \(task.title)")
    let detail = [
      task.leader, task.leadUnits.isEmpty ? nil : task.leadUnits.joined(separator: ", "), task.deadline?.text,
    ].compactMap(\.self)
    if !detail.isEmpty { lines.append("       " + detail.joined(separator: " · ")) }
  }
  if !facts.figures.isEmpty { lines.append("\nSố liệu") }
  for figure in facts.figures {
    let value = figure.value.map { formatNumber($0) } ?? "?"
    let upper = figure.valueMax.map { " – \(formatNumber($0))" } ?? ""
    let mark = figure.comparator == .equal || figure.comparator == .range ? "" : figure.comparator.rawValue + " "
    lines.append(
      "  \(figure.indicator): \(mark)\(value)\(upper) \(figure.unit)"
        + (figure.period.map { " (\($0.code))" } ?? ""))
  }
  if !reading.findings.isEmpty { lines.append("\nPhát hiện") }
  for finding in reading.findings { lines.append("  \(finding.severity.rawValue): \(finding.summary.vi)") }
  return lines.joined(separator: "\n")
}
