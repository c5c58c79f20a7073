import Actions
import Domain
import Hummingbird
import Storage

/// An indicator: what plans ask of it, and every figure with its story.
struct IndicatorPages: Sendable {
  let site: Site

  /// GET /indicators/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let (id, person) = (try context.requireID(), try context.requireViewer().person)
    return try await site.sharedPage(.unit, request, context) {
      guard let reading = try await site.readIndicator(id, for: person) else { throw PageError.notFound }
      return IndicatorModel(reading, context.language, canEdit: CataloguePolicy.canEdit(person.role))
    }
  }
}

/// An indicator with the issued plans that ask for it, and its figures.
struct IndicatorReading: Sendable {
  struct Asked: Sendable {
    var plan: Plan
    var task: PlanTask?
    var standing: MeasureStanding
    var lastYear: [Figure]
  }

  var indicator: Indicator
  var definition: IndicatorDefinition
  /// Those that it is computed from, and those computed from it, with the ids of their pages.
  var relatives: [CatalogueEntry]
  var totals: IndicatorTotals?
  var units: [Int64: Organisation]
  /// Newest plan first.
  var asked: [Asked]
  var stories: FigureStories
}

extension Site {
  /// Nil where there is no such indicator.
  func readIndicator(_ id: Int64, for person: Person) async throws -> IndicatorReading? {
    let today = office.today
    return try await office.database.read { connection in
      let entries = try IndicatorStore(connection).listEntries()
      guard let entry = entries.first(where: { $0.id == id }) else { return nil }
      let (indicator, definition) = (Indicator(id: id, entry.definition), entry.definition)
      let counted = try FigureStore(connection).listNewest(indicatorIDs: [id])
      let asked = try TargetStore(connection).list(indicatorID: id).compactMap { target -> IndicatorReading.Asked? in
        guard let plan = try PlanStore(connection).find(target.planID) else { return nil }
        var before = target
        before.period = target.period.samePeriodLastYear
        return IndicatorReading.Asked(
          plan: plan, task: try target.taskID.flatMap { try TaskStore(connection).find($0) },
          standing: measureStanding(target: target, indicator: indicator, figures: counted),
          lastYear: measureStanding(target: before, indicator: indicator, figures: counted).history)
      }
      let figures = try FigureStore(connection).listHistory(indicatorID: id)
      let units = Dictionary(
        try OrganisationStore(connection).list(on: today).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let people = try PersonStore(connection).list()
      return IndicatorReading(
        indicator: indicator, definition: definition,
        relatives: entries.filter { other in
          definition.formula?.inputs.contains(other.definition.code) == true
            || other.definition.formula?.inputs.contains(definition.code) == true
        }, totals: try indicatorTotals(of: definition, in: entries, connection), units: units,
        asked: asked.sorted { ($0.plan.period.lastYear, $0.plan.id) > ($1.plan.period.lastYear, $1.plan.id) },
        stories: FigureStories(
          figures: figures, counted: Set(counted.map(\.id)), submissions: try reports(of: figures, connection),
          people: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
          units: units, viewer: person))
    }
  }
}

private func reports(of figures: [Figure], _ connection: any Connection) throws -> [Int64: Submission] {
  var reports: [Int64: Submission] = [:]
  for figure in figures {
    guard case .submission(let id) = figure.provenance, reports[id] == nil else { continue }
    reports[id] = try SubmissionStore(connection).find(id)
  }
  return reports
}
