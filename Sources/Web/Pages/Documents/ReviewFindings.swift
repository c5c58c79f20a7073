import Domain

extension ReviewBuilder {
  func findingLine(_ index: Int) -> FindingLine {
    let finding = contents.findings[index]
    return FindingLine(
      key: "f\(index)", mark: language.mark(finding.severity), summary: finding.summary[language],
      explanation: finding.explanation[language], correction: finding.correction)
  }

  /// The findings of the document, those that were left as they are last.
  func findingSection() -> [FindingSectionLine] {
    let lines = contents.findings.indices.map { index -> (isAccepted: Bool, line: FindingSectionLine) in
      let acceptance = contents.acceptance(of: contents.findings[index])
      return (acceptance != nil, sectionLine(index, acceptance))
    }
    return lines.filter { !$0.isAccepted }.map(\.line) + lines.filter(\.isAccepted).map(\.line)
  }

  private func sectionLine(_ index: Int, _ acceptance: FindingAcceptance?) -> FindingSectionLine {
    let check = contents.findings[index].check
    let isRefused = typed != nil && refusedFinding == index
    var line = FindingSectionLine(finding: findingLine(index), check: check, index: String(index))
    if let acceptance {
      let name = contents.people.first { $0.id == acceptance.acceptedBy }?.fullName ?? "—"
      line.accepted = FindingSectionLine.Accepted(
        words: say(
          "review.acceptedBy",
          ["reason": acceptance.reason, "name": name, "at": language.moment(acceptance.acceptedAt)]),
        address: canAcceptFindings ? "\(address)/findings/\(index)/withdrawal" : nil)
    } else if canAcceptFindings {
      line.acceptance = FindingSectionLine.Acceptance(
        address: "\(address)/findings/\(index)/acceptance", isOpen: isRefused,
        reason: Field(
          "reason", id: "f-reason-\(index)", label: say("review.acceptReason"), hint: say("review.acceptHint"),
          value: isRefused ? typed?.trimmed("reason") ?? "" : "", problems: isRefused ? problems : .none))
    }
    return line
  }

  private var canAcceptFindings: Bool { PlanPolicy.canAcceptFindings(role) }

  /// Findings shown in a row: those whose place it shares. A task shows only what none of its targets shows, and what no
  /// task within it shows.
  func findings(about key: RowKey) -> [FindingLine] {
    contents.findings.indices.filter { index in
      let finding = contents.findings[index]
      return row(of: finding) == key && contents.acceptance(of: finding) == nil
    }.map(findingLine)
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
