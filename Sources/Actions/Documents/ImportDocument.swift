import Crypto
import DocumentReading
public import Domain
import Foundation
import Storage

/// Takes in a plan document: keeps the file, reads it, and lays out a draft plan for an officer to look through.
public struct ImportDocument: Sendable {
  public var fileName: String
  public var content: [UInt8]

  public init(fileName: String, content: [UInt8]) {
    self.fileName = fileName
    self.content = content
  }

  public struct Outcome: Sendable, Hashable {
    public var documentID: Int64
    public var planID: Int64
    /// The same bytes were imported before; nothing was added.
    public var wasKnown: Bool
  }

  /// Throws `ReadingError` where the file cannot be read, `ActionError.notAllowed` where the person may not import.
  public func run(in office: Office, by person: Person) async throws -> Outcome {
    guard PlanPolicy.canImport(person.role) else { throw ActionError.notAllowed }
    let digest = hexadecimal(SHA256.hash(data: Data(content)))
    if let known = try await office.database.read({ try knownDocument(digest, $0) }) { return known }
    let reading = try await readFileApart(bytes: content, fileName: fileName)
    let (document, body) = try documentToKeep(
      reading, fileName: fileName, content: content, sha256: digest, office, by: person)
    return try await office.database.write { connection in
      if let known = try knownDocument(digest, connection) { return known }
      try DocumentStore(connection).save(document, body)
      let draft = DraftPlan(
        reading.facts, documentID: document.id, fileName: document.fileName,
        units: try OrganisationStore(connection).list(on: office.today), people: try PersonStore(connection).list(),
        today: office.today, newID: office.identifiers.next)
      try PlanStore(connection).save(draft.plan, by: person.id, at: office.now)
      for task in draft.tasks { try TaskStore(connection).save(task) }
      for target in draft.targets { try TargetStore(connection).save(target) }
      try office.record(
        "import-document", "document", document.id,
        detail: [
          "fileName": document.fileName, "sha256": digest, "tasks": String(draft.tasks.count),
          "targets": String(draft.targets.count),
        ], by: person, in: connection)
      return Outcome(documentID: document.id, planID: draft.plan.id, wasKnown: false)
    }
  }

  /// The last part of the name, at most 200 letters, without control characters.
  static func baseName(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    let clean = String(last.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
    return clean.isEmpty ? "van-ban" : String(clean.prefix(200))
  }
}

/// A file as it was read, ready to be kept.
func documentToKeep(
  _ reading: FileReading, fileName: String, content: [UInt8], sha256: String, replacing earlier: Int64? = nil,
  _ office: Office, by person: Person
) throws -> (StoredDocument, StoredDocumentBody) {
  (
    StoredDocument(
      id: office.identifiers.next(), fileName: ImportDocument.baseName(fileName), sha256: sha256,
      header: reading.facts.header, importedBy: person.id, importedAt: office.now, replacesID: earlier),
    StoredDocumentBody(
      content: content, text: reading.document.quote(TextRange(0, reading.document.text.count)),
      facts: try storedJSON(reading.facts), findings: try storedJSON(reading.findings),
      notes: try storedJSON(reading.document.notes))
  )
}

private func knownDocument(_ digest: String, _ connection: any Connection) throws -> ImportDocument.Outcome? {
  guard let document = try DocumentStore(connection).find(sha256: digest),
    let plan = try PlanStore(connection).find(documentID: document.id)
  else { return nil }
  return ImportDocument.Outcome(documentID: document.id, planID: plan.id, wasKnown: true)
}
