public import Domain

/// A disagreement between documents, and how it is recognised. One file each, named by the fault, in the folder Across.
public protocol Comparison: Sendable {
  var about: AboutCheck { get }
  func disagreements(among documents: [ComparedDocument]) -> [Disagreement]
}

/// A finding in one of the documents compared; its notes name the other.
public struct Disagreement: Sendable {
  /// The document's place in the list.
  public var document: Int
  public var finding: Finding

  public init(document: Int, finding: Finding) {
    self.document = document
    self.finding = finding
  }
}

/// Every comparison, in the order of docs/checks.md.
public let allComparisons: [any Comparison] = [
  OtherDocumentGivesOtherValue(),
  OtherDocumentUsesOtherUnit(),
  OtherDocumentCountsOtherBase(),
  OtherDocumentGivesOtherSymbol(),
  SuperiorTargetNotCarried(),
]

/// What the documents say against each other: for each the findings in it, in the order of its text.
///
/// Figures are compared where indicator, period and scope are the same, whatever the periods of the documents. Of two
/// documents the finding is in the subordinate's, else in the later one.
public func compareDocuments(
  _ documents: [CheckedDocument], with comparisons: [any Comparison] = allComparisons
) -> [[Finding]] {
  guard documents.count > 1 else { return documents.map { _ in [] } }
  let compared = documents.map(ComparedDocument.init)
  var findings = [[Finding]](repeating: [], count: documents.count)
  for comparison in comparisons {
    for disagreement in comparison.disagreements(among: compared) {
      var finding = disagreement.finding
      if comparison.about.status == .trial { finding.severity = .note }
      findings[disagreement.document].append(finding)
    }
  }
  return findings.map { list in
    list.sorted {
      ($0.passage.range.start, $0.passage.range.end, $0.check) < (
        $1.passage.range.start, $1.passage.range.end, $1.check
      )
    }
  }
}

extension Comparison {
  func finding(
    _ severity: Severity? = nil, at passage: Passage, _ summary: BilingualText, because explanation: BilingualText,
    notes: [Finding.Note]
  ) -> Finding {
    Finding(
      check: about.id, rule: .crossDocument, severity: severity ?? about.severity, passage: passage, summary: summary,
      explanation: explanation, notes: notes)
  }
}
