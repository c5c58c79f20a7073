import Actions
import Domain
import Storage

/// A task with all that its page tells, read at one moment.
struct TaskReading: Sendable {
  var plan: PlanReading
  var task: PlanTask
  /// Every revision of the figures of its measures, and their reports.
  var stories: FigureStories
  /// The newest counted figures of its measures, of every year.
  var counted: [Figure]
  var source: SourceQuote?
  var history: [AuditEntry]

  var standings: [MeasureStanding] { plan.overview.standings(of: task) }
}

extension Site {
  /// A task of a plan that `person` may see; throws `notFound` or `notAllowed`.
  func readTask(_ id: Int64, for person: Person) async throws -> TaskReading {
    let task = try await office.database.read { try TaskStore($0).find(id) }
    guard let task else { throw PageError.notFound }
    let plan = try await readPlan(task.planID, for: person)
    guard let task = plan.overview.tasks.first(where: { $0.id == id }) else { throw PageError.notFound }
    return try await office.database.read { connection in
      let targets = plan.overview.standings(of: task).map(\.target)
      let indicators = Array(Set(targets.compactMap(\.indicatorID)))
      let counted = try FigureStore(connection).listNewest(indicatorIDs: indicators)
      return TaskReading(
        plan: plan, task: task,
        stories: try readStories(indicators, counted, plan, viewer: person, connection), counted: counted,
        source: try readSource(of: task, plan.plan, connection),
        history: try readHistory(of: task, targets, plan.plan, connection))
    }
  }
}

private func readStories(
  _ indicators: [Int64], _ counted: [Figure], _ plan: PlanReading, viewer: Person, _ connection: any Connection
) throws -> FigureStories {
  FigureStories(
    figures: try indicators.flatMap { try FigureStore(connection).listHistory(indicatorID: $0) },
    counted: Set(counted.map(\.id)),
    submissions: Dictionary(
      plan.overview.submissions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
    people: plan.people, units: plan.units, viewer: viewer)
}

private func readSource(of task: PlanTask, _ plan: Plan, _ connection: any Connection) throws -> SourceQuote? {
  guard let range = task.source, let documentID = plan.documentID,
    let text = try DocumentStore(connection).text(of: documentID)
  else { return nil }
  return SourceQuote(range, of: text, address: Address.row(ofTask: task.id, in: documentID))
}

private func readHistory(
  of task: PlanTask, _ targets: [Target], _ plan: Plan, _ connection: any Connection
) throws -> [AuditEntry] {
  let store = AuditStore(connection)
  var entries = try store.list(subject: "task", subjectID: task.id) + store.list(subject: "plan", subjectID: plan.id)
  if let documentID = plan.documentID { entries += try store.list(subject: "document", subjectID: documentID) }
  for target in targets { entries += try store.list(subject: "target", subjectID: target.id) }
  return entries
}
