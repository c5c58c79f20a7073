import Domain

extension ReviewBuilder {
  func findingLine(_ index: Int) -> FindingLine {
    let finding = contents.findings[index]
    return FindingLine(
      key: "f\(index)", mark: language.mark(finding.severity), summary: finding.summary[language],
      explanation: finding.explanation[language], correction: finding.correction)
  }

  /// Findings shown in a row: those whose place it shares. A task shows only what none of its targets shows, and what no
  /// task within it shows.
  func findings(about key: RowKey) -> [FindingLine] {
    contents.findings.indices.filter { row(of: contents.findings[$0]) == key }.map(findingLine)
  }

  private func row(of finding: Finding) -> RowKey? {
    let range = finding.passage.range
    func touches(_ source: TextRange?) -> Bool {
      guard let source else { return false }
      return source.overlaps(range) || (range.isEmpty && source.start <= range.start && range.start <= source.end)
    }
    func length(_ source: TextRange?) -> Int { source?.length ?? 0 }
    if let target = contents.targets.filter({ touches($0.source) }).min(by: { length($0.source) < length($1.source) }) {
      return .target(target.id)
    }
    let task = contents.tasks.filter { touches($0.source) }.min { length($0.source) < length($1.source) }
    return task.map { .task($0.id) }
  }
}
