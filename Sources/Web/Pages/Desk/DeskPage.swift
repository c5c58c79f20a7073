import Actions
import Domain
import Hummingbird
import Storage

/// GET / — the desk.
struct DeskPage: Sendable {
  let site: Site

  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let today = site.office.today
    let language = context.language
    return try await site.sharedPage(.person, request, context) {
      let content = try await site.office.database.read { try deskContent(for: person, today: today, $0) }
      return DeskModel(content, person: person, today: today, language: language)
    }
  }
}

/// Plans of this year and the last, as far as they concern the person.
func deskContent(for person: Person, today: Day, _ connection: any Connection) throws -> DeskContent {
  let plans = try PlanStore(connection).list()
  let running = plans.filter { $0.state == .issued && $0.period.lastYear >= today.year - 1 }
  let isUnit = person.role == .unitHead || person.role == .unitOfficer
  let matrices = try running.compactMap { try submissionMatrix(planID: $0.id, today: today, connection) }
  var tasks: [PlanTask] = []
  if isUnit {
    tasks = try TaskStore(connection).list(leadUnitID: person.organisationID)
  } else if person.role == .leader {
    tasks = try running.flatMap { try TaskStore(connection).list(planID: $0.id) }
      .filter { $0.review == .confirmed && ($0.leaderID == person.id || person.isDirector) }
  }
  var drafts: [(plan: Plan, unseen: Int)] = []
  if person.role == .planningRoom {
    for plan in plans where plan.state == .draft {
      let unseen =
        try TaskStore(connection).list(planID: plan.id).filter { $0.review == .unseen }.count
        + TargetStore(connection).list(planID: plan.id).filter { $0.review == .unseen }.count
      drafts.append((plan, unseen))
    }
  }
  let submissions = isUnit ? try SubmissionStore(connection).list(organisationID: person.organisationID) : []
  let mandate = try mandate(of: person, on: today, connection)
  return DeskContent(
    matrices: matrices, tasks: tasks, drafts: drafts,
    submissions: Dictionary(uniqueKeysWithValues: submissions.map { ($0.id, $0) }),
    mandate: mandate, toApprove: try waiting(for: mandate, plans, today: today, connection),
    dueSoonDays: try dueSoonDays(connection),
    reportVersions: isUnit ? [] : try ReportVersionStore(connection).listOpen())
}

/// Finished reports that wait for the word of a unit's head.
private func waiting(
  for mandate: Mandate, _ plans: [Plan], today: Day, _ connection: any Connection
) throws -> [(submission: Submission, unit: String, plan: String, due: Day)] {
  let byID = Dictionary(plans.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  let units = try OrganisationStore(connection).list(on: today).filter { mandate.isHead(of: $0.id) }
  var schedules: [Int64: ReportSchedule] = [:]
  return try units.flatMap { unit in
    try SubmissionStore(connection).list(organisationID: unit.id).filter { $0.state == .submitted }.compactMap {
      guard let plan = byID[$0.planID] else { return nil }
      let schedule = try schedules[plan.id] ?? reportSchedule(of: plan, connection)
      schedules[plan.id] = schedule
      return (submission: $0, unit: unit.name, plan: plan.title, due: schedule.dueDay(of: $0.period))
    }
  }
}
