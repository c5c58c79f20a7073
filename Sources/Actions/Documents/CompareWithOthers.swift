import Checks
public import Domain
public import Storage

/// What a document and others say against each other: of one subject and period another value, unit, base or symbol.
public struct DocumentDisagreements: Sendable {
  /// The others it was compared with.
  public var others: [StoredDocument]
  public var places: [Place]

  /// A finding, and the document it lies in: the one itself, or one of the others.
  public struct Place: Sendable {
    public var document: StoredDocument
    public var finding: Finding

    public init(document: StoredDocument, finding: Finding) {
      self.document = document
      self.finding = finding
    }
  }

  public init(others: [StoredDocument], places: [Place]) {
    self.others = others
    self.places = places
  }
}

/// Compares a document with others of the register. The files are read again: what is compared is what they say, not what was
/// corrected in a plan.
///
/// Only files that the program reads by itself and at once: no scans and old formats, which keep other programs busy for minutes,
/// and none above `largestCompared` bytes. What is left out is not among `others` of the answer.
public func compareWithOthers(
  _ document: StoredDocument, _ others: [StoredDocument], in office: Office
) async throws -> DocumentDisagreements {
  var checked: [(document: StoredDocument, contents: CheckedDocument)] = []
  for one in [document] + others where isReadAtOnce(one.fileName) {
    guard let content = try await office.database.read({ try DocumentStore($0).content(of: one.id) }),
      content.count <= largestCompared
    else { continue }
    checked.append((one, try await readFileApart(bytes: content, fileName: one.fileName).checked))
  }
  var places: [DocumentDisagreements.Place] = []
  guard let own = checked.first, own.document.id == document.id else {
    return DocumentDisagreements(others: [], places: [])
  }
  for other in checked.dropFirst() {
    let findings = compareDocuments([own.contents, other.contents])
    for (document, list) in zip([own.document, other.document], findings) {
      places += list.map { DocumentDisagreements.Place(document: document, finding: $0) }
    }
  }
  return DocumentDisagreements(others: checked.dropFirst().map(\.document), places: places)
}

private let largestCompared = 2_000_000

private func isReadAtOnce(_ fileName: String) -> Bool {
  [".docx", ".xlsx", ".html", ".htm", ".txt", ".md", ".markdown"].contains { fileName.lowercased().hasSuffix($0) }
}
