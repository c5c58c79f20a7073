import Actions
import Domain
import Storage

/// A plan with what its pages need beside it, read at one moment.
struct PlanReading: Sendable {
  var overview: PlanOverview
  var clock: Clock
  /// UTC, ISO 8601.
  var readAt: String

  let units: [Int64: Organisation]
  let people: [Int64: Person]

  init(_ overview: PlanOverview, _ clock: Clock, readAt: String) {
    self.overview = overview
    self.clock = clock
    self.readAt = readAt
    units = Dictionary(overview.organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    people = Dictionary(overview.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var plan: Plan { overview.plan }

  /// The lead unit as it is called today, or as the document names it; nil where none is named.
  func unitName(of task: PlanTask) -> String? {
    if let unit = task.leadUnitID.flatMap({ units[$0] }) { return unit.name }
    return task.leadUnits.isEmpty ? nil : task.leadUnits.joined(separator: "; ")
  }

  /// The person who answers for a task, by account or as the document names them.
  func leader(of task: PlanTask) -> (name: String, post: String?)? {
    if let person = task.leaderID.flatMap({ people[$0] }) { return (person.fullName, person.post) }
    return task.leader.map { ($0, task.leaderPosition) }
  }
}

extension Site {
  /// A plan that `person` may see; throws `notFound` or `notAllowed`.
  func readPlan(_ id: Int64, for person: Person) async throws -> PlanReading {
    let (today, now) = (office.today, office.now)
    let reading = try await office.database.read { connection -> PlanReading? in
      guard let overview = try planOverview(id, today: today, connection) else { return nil }
      return PlanReading(overview, Clock(today: today, dueSoonDays: try dueSoonDays(connection)), readAt: now)
    }
    guard let reading else { throw PageError.notFound }
    guard PlanPolicy.canSee(person.role, state: reading.plan.state) else { throw PageError.notAllowed }
    return reading
  }
}
