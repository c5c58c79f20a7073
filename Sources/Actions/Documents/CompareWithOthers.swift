import Checks
public import Domain
public import Storage

/// What a document and others say against each other: of one subject and period another value, unit, base or symbol.
public struct DocumentDisagreements: Sendable {
  /// The others it was compared with.
  public var others: [StoredDocument]
  public var findings: [Finding]

  public init(others: [StoredDocument], findings: [Finding]) {
    self.others = others
    self.findings = findings
  }
}

/// Compares a document with others of the register. The files are read again: what is compared is what they say, not what was
/// corrected in a plan. Findings are those that lie in this document or in one of the others against it.
public func compareWithOthers(
  _ document: StoredDocument, _ others: [StoredDocument], in office: Office
) async throws -> DocumentDisagreements {
  var checked: [CheckedDocument] = []
  for one in [document] + others {
    guard let body = try await office.database.read({ try DocumentStore($0).body(of: one.id) }) else { continue }
    checked.append(try await readFileApart(bytes: body.content, fileName: one.fileName).checked)
  }
  var findings: [Finding] = []
  guard let own = checked.first else { return DocumentDisagreements(others: [], findings: []) }
  for other in checked.dropFirst() { findings += compareDocuments([own, other]).flatMap(\.self) }
  return DocumentDisagreements(others: others, findings: findings)
}
