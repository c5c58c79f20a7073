import Domain

/// Findings for the terminal: place, severity and summary on one line, then quote, arithmetic and notes, then a count.
public func formatAsText(_ files: [CheckedFile], language: OutputLanguage = .vi) -> String {
  var lines: [String] = []
  for file in files {
    let table = LineTable(file.text)
    for finding in file.findings {
      lines += lineBlock(finding, in: file, table, language)
      lines.append("")
    }
  }
  lines.append(countLine(files, language))
  return lines.joined(separator: "\n") + "\n"
}

private func lineBlock(
  _ finding: Finding, in file: CheckedFile, _ table: LineTable, _ language: OutputLanguage
) -> [String] {
  var lines = [
    "\(position(finding.passage, in: file, table)): \(finding.severity.name.text(language)): "
      + "\(finding.summary.text(language)) [\(finding.check)]",
    "  “\(finding.passage.quote.shortened)”",
    "  \(finding.explanation.text(language))",
  ]
  for note in finding.notes {
    lines.append(
      "  \(position(note.passage, in: file, table)): \(note.text.text(language)): “\(note.passage.quote.shortened)”")
  }
  if let correction = finding.correction {
    lines.append("  \(language == .vi ? "đề nghị ghi" : "should read"): \(correction)")
  }
  return lines
}

private func position(_ passage: Passage, in file: CheckedFile, _ table: LineTable) -> String {
  let place = table.place(passage.range.start)
  return "\(file.path):\(place.line):\(place.column)"
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
