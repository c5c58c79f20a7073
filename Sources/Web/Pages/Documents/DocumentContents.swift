import Actions
import DocumentReading
import Domain
import Storage

/// Everything that the review page shows of a document, as it is in one moment.
struct DocumentContents: Sendable {
  var document: StoredDocument
  var text: String
  var facts: DocumentFacts
  var findings: [Finding]
  /// Findings that are left as they are, with the reason.
  var acceptances: [FindingAcceptance] = []
  var notes: [ReadingNote]
  /// Nil where nothing was made of the document.
  var plan: Plan?
  var tasks: [PlanTask]
  var targets: [Target]
  var organisations: [Organisation]
  var people: [Person]
  /// The version that took the place of this one.
  var laterID: Int64?

  /// Throws `notFound` where there is no such document, `notAllowed` where the person may not see it.
  static func read(_ id: Int64, for person: Person, today: Day, _ connection: any Connection) throws -> DocumentContents
  {
    guard let document = try DocumentStore(connection).find(id), let body = try DocumentStore(connection).body(of: id)
    else { throw PageError.notFound }
    let plan = try PlanStore(connection).find(documentID: id)
    guard PlanPolicy.canSeeDocument(person.role, planState: plan?.state) else { throw PageError.notAllowed }
    return DocumentContents(
      document: document, text: body.text, facts: try readStored(body.facts), findings: try readStored(body.findings),
      acceptances: try FindingAcceptanceStore(connection).list(documentID: id),
      notes: try readStored(body.notes), plan: plan,
      tasks: try plan.map { try TaskStore(connection).list(planID: $0.id) } ?? [],
      targets: try plan.map { try TargetStore(connection).list(planID: $0.id) } ?? [],
      organisations: try OrganisationStore(connection).list(on: today), people: try PersonStore(connection).list(),
      laterID: try DocumentStore(connection).findLater(than: id))
  }

  /// How sure the reading of the row at a place was; nil for rows that were added by hand.
  func confidence(at source: TextRange?) -> Confidence? {
    guard let source else { return nil }
    let tasks = facts.tasks.lazy.filter { $0.passage.range == source }.map(\.confidence)
    let figures = facts.figures.lazy.filter { $0.passage.range == source }.map(\.confidence)
    return tasks.first ?? figures.first
  }

  func acceptance(of finding: Finding) -> FindingAcceptance? { acceptances.first { $0.covers(finding) } }
}
