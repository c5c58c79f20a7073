import Domain

/// Findings for the terminal: place, severity and summary on one line, then quote, arithmetic and notes, then a count.
public func formatAsText(_ files: [CheckedFile], language: OutputLanguage = .vi) -> String {
  var lines: [String] = []
  let tables = Dictionary(files.map { ($0.path, LineTable($0.text)) }) { first, _ in first }
  for file in files {
    for finding in file.findings {
      lines += lineBlock(finding, in: file.path, tables, language)
      lines.append("")
    }
  }
  lines.append(countLine(files, language))
  return lines.joined(separator: "\n") + "\n"
}

private func lineBlock(
  _ finding: Finding, in path: String, _ tables: [String: LineTable], _ language: OutputLanguage
) -> [String] {
  var lines = [
    "\(position(finding.passage, in: path, tables)): \(finding.severity.name.text(language)): "
      + "\(finding.summary.text(language)) [\(finding.check)]",
    "  “\(finding.passage.quote.shortened)”",
    "  \(finding.explanation.text(language))",
  ]
  for note in finding.notes {
    lines.append(
      "  \(position(note.passage, in: note.document ?? path, tables)): \(note.text.text(language)): “\(note.passage.quote.shortened)”"
    )
  }
  if let correction = finding.correction {
    lines.append("  \(language == .vi ? "đề nghị ghi" : "should read"): \(correction)")
  }
  return lines
}

private func position(_ passage: Passage, in path: String, _ tables: [String: LineTable]) -> String {
  guard let place = tables[path]?.place(passage.range.start) else { return path }
  return "\(path):\(place.line):\(place.column)"
}

private func countLine(_ files: [CheckedFile], _ language: OutputLanguage) -> String {
  let severities = files.flatMap(\.findings).map(\.severity)
  func count(_ severity: Severity) -> Int { severities.filter { $0 == severity }.count }
  switch language {
  case .vi:
    return "\(files.count) văn bản: \(count(.error)) lỗi, \(count(.warning)) cảnh báo, \(count(.note)) ghi chú."
  case .en:
    return
      "\(files.count) document(s): \(count(.error)) error(s), \(count(.warning)) warning(s), \(count(.note)) note(s)."
  }
}
