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
public func compareWithOthers(
  _ document: StoredDocument, _ others: [StoredDocument], in office: Office
) async throws -> DocumentDisagreements {
  var checked: [(document: StoredDocument, contents: CheckedDocument)] = []
  for one in [document] + others {
    guard let body = try await office.database.read({ try DocumentStore($0).body(of: one.id) }) else { continue }
    checked.append((one, try await readFileApart(bytes: body.content, fileName: one.fileName).checked))
  }
  var places: [DocumentDisagreements.Place] = []
  guard let own = checked.first else { return DocumentDisagreements(others: [], places: []) }
  for other in checked.dropFirst() {
    let findings = compareDocuments([own.contents, other.contents])
    for (document, list) in zip([own.document, other.document], findings) {
      places += list.map { DocumentDisagreements.Place(document: document, finding: $0) }
    }
  }
  return DocumentDisagreements(others: others, places: places)
}
