import Actions
import Domain
import Hummingbird
import Storage

/// GET /documents/:id/related — what a document names, who names it, and what other documents say against it.
struct RelatedPage: Sendable {
  let site: Site

  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    let person = try context.requireViewer().person
    return try await site.sharedPage(.role, request, context) {
      let today = site.office.today
      let around = try await site.office.database.read { connection in
        try Surroundings(id, for: person, today: today, connection)
      }
      let compared = try await compareWithOthers(around.contents.document, around.neighbours, in: site.office)
      return RelatedModel(around.contents, around.related, compared, context.language)
    }
  }
}

/// A document, those related to it, and those worth comparing with it, as far as the person may see them.
private struct Surroundings: Sendable {
  var contents: DocumentContents
  var related: RelatedDocuments
  var neighbours: [StoredDocument]

  init(_ id: Int64, for person: Person, today: Day, _ connection: any Connection) throws {
    contents = try DocumentContents.read(id, for: person, today: today, connection)
    let plans = try PlanStore(connection).list()
    let states = Dictionary(
      plans.compactMap { plan in plan.documentID.map { ($0, plan.state) } }, uniquingKeysWith: { one, _ in one })
    let isVisible = { (other: StoredDocument) in
      PlanPolicy.canSeeDocument(person.role, planState: states[other.id])
    }
    related = try RelatedDocuments(of: contents.document, contents.facts, isVisible: isVisible, connection)
    neighbours = try Surroundings.neighbours(of: contents, plans, related, connection).filter(isVisible)
  }

  /// Other documents worth comparing: those it names or is named by, those of the same number, and those whose plan lies in the
  /// same years; at most six.
  private static func neighbours(
    of contents: DocumentContents, _ plans: [Plan], _ related: RelatedDocuments, _ connection: any Connection
  ) throws -> [StoredDocument] {
    let years = contents.plan.map { $0.period.year...$0.period.lastYear }
    let ofSameYears = try DocumentStore(connection).list().filter { other in
      guard let years, let plan = plans.first(where: { $0.documentID == other.id }) else { return false }
      return years.overlaps(plan.period.year...plan.period.lastYear)
    }
    var seen: Set<Int64> = [contents.document.id]
    let candidates = related.cited.compactMap(\.document) + related.citing.map(\.document) + related.same + ofSameYears
    return Array(
      candidates.filter { seen.insert($0.id).inserted }
        .prefix(mostCompared))
  }

  private static let mostCompared = 6
}
