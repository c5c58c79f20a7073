import Crypto
import DocumentReading
public import Domain
import Foundation
public import Storage

/// Puts a later version of its document under a draft plan. Corrections stay where the document still says the same.
public struct ReplaceDocument: Sendable {
  public var documentID: Int64
  public var fileName: String
  public var content: [UInt8]

  public init(documentID: Int64, fileName: String, content: [UInt8]) {
    self.documentID = documentID
    self.fileName = fileName
    self.content = content
  }

  /// The new document's id. Throws `ReadingError` where the file cannot be read; `ActionError.invalid` where these bytes
  /// were brought in before; `notAllowed` where the plan is no draft or the person may not correct it.
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    let input = self
    try await office.database.read { _ = try input.draft(by: person, $0) }
    let digest = hexadecimal(SHA256.hash(data: Data(content)))
    if try await office.database.read({ try DocumentStore($0).find(sha256: digest) }) != nil { throw Self.known }
    let reading = try await readFileApart(bytes: content, fileName: fileName)
    let (document, body) = try documentToKeep(
      reading, fileName: fileName, content: content, sha256: digest, replacing: documentID, office, by: person)
    return try await office.database.write { connection in
      let plan = try input.draft(by: person, connection)
      if try DocumentStore(connection).find(sha256: digest) != nil { throw Self.known }
      try DocumentStore(connection).save(document, body)
      let versions = try Versions(
        earlier: input.documentID, later: document, reading.facts, today: office.today, connection,
        newID: office.identifiers.next)
      let tasks = try TaskStore(connection).list(planID: plan.id)
      let targets = try TargetStore(connection).list(planID: plan.id)
      let merged = MergedDraft(plan, tasks, targets, from: versions.old, to: versions.new, versions.match)
      try PlanStore(connection).saveDocument(document.id, of: plan.id)
      try PlanStore(connection).saveHead(merged.plan)
      try TargetStore(connection).deleteDraft(planID: plan.id)
      try TaskStore(connection).deleteDraft(planID: plan.id)
      for task in merged.tasks.parentsFirst { try TaskStore(connection).save(task) }
      for target in merged.targets { try TargetStore(connection).save(target) }
      for acceptance in try FindingAcceptanceStore(connection).list(documentID: input.documentID) {
        try FindingAcceptanceStore(connection).save(
          FindingAcceptance(
            id: office.identifiers.next(), documentID: document.id, check: acceptance.check, quote: acceptance.quote,
            reason: acceptance.reason, acceptedBy: acceptance.acceptedBy, acceptedAt: acceptance.acceptedAt))
      }
      try office.record(
        "replace-document", "document", document.id,
        detail: [
          "fileName": document.fileName, "sha256": digest, "replaces": String(input.documentID),
          "tasks": String(merged.tasks.count), "targets": String(merged.targets.count),
        ], by: person, in: connection)
      return document.id
    }
  }

  private static let known = ActionError.invalid([
    FieldProblem(
      "file", vi: "Tệp này đã được nhập trước đây; hãy chọn tệp của bản mới.",
      en: "This file was brought in before; choose the new version's file.")
  ])

  /// The draft plan that stands on the document.
  private func draft(by person: Person, _ connection: any Connection) throws -> Plan {
    guard let plan = try PlanStore(connection).find(documentID: documentID) else { throw ActionError.notFound }
    return try editablePlan(plan.id, by: person, connection)
  }
}

/// Two versions of a document laid out as drafts, and which rows are the same.
struct Versions {
  var old: DraftPlan
  var new: DraftPlan
  var match: VersionMatch

  init(
    earlier: Int64, later: StoredDocument, _ facts: DocumentFacts, today: Day, _ connection: any Connection,
    newID: () -> Int64
  ) throws {
    guard let before = try DocumentStore(connection).find(earlier),
      let json = try DocumentStore(connection).facts(of: earlier)
    else { throw ActionError.notFound }
    let units = try OrganisationStore(connection).list(on: today)
    let people = try PersonStore(connection).list()
    func draft(_ facts: DocumentFacts, _ document: StoredDocument) -> DraftPlan {
      DraftPlan(
        facts, documentID: document.id, fileName: document.fileName, units: units, people: people, today: today,
        newID: newID)
    }
    old = draft(try readStored(json), before)
    new = draft(facts, later)
    match = VersionMatch(old, new)
  }
}

/// What a document says otherwise than the version before it; empty where it is the first.
public func listChanges(
  ofDocument document: StoredDocument, _ facts: DocumentFacts, today: Day, words: VersionWords,
  _ connection: any Connection
) throws -> [VersionChange] {
  guard let earlier = document.replacesID else { return [] }
  var next: Int64 = 0
  let versions = try Versions(earlier: earlier, later: document, facts, today: today, connection) {
    next += 1
    return next
  }
  return listChanges(from: versions.old, to: versions.new, versions.match, words)
}

extension [PlanTask] {
  /// Each task behind the one it belongs to.
  fileprivate var parentsFirst: [PlanTask] {
    var done: Set<Int64> = []
    var ordered: [PlanTask] = []
    var rest = self
    while !rest.isEmpty {
      let ready = rest.filter { $0.parentID.map(done.contains) ?? true }
      if ready.isEmpty { return ordered + rest }
      ordered += ready
      done.formUnion(ready.map(\.id))
      rest.removeAll { done.contains($0.id) }
    }
    return ordered
  }
}
