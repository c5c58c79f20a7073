public import Domain
public import Storage

/// A day that somebody has to keep.
public struct CalendarDeadline: Hashable, Sendable {
  public enum Matter: Hashable, Sendable {
    case task(PlanTask)
    /// A unit's report of a period; nil where all units' are awaited.
    case report(period: Period, unit: Organisation?)
  }

  public var day: Day
  public var matter: Matter
  public var plan: Plan
  /// The work is done, or the report has left the unit.
  public var isDone: Bool

  public init(day: Day, matter: Matter, plan: Plan, isDone: Bool) {
    self.day = day
    self.matter = matter
    self.plan = plan
    self.isDone = isDone
  }

  /// The same on every day it is asked for, so that a calendar replaces the event instead of adding one.
  public var key: String {
    switch matter {
    case .task(let task): "task-\(task.id)"
    case .report(let period, let unit): "report-\(plan.id)-\(unit.map { String($0.id) } ?? "all")-\(period.code)"
    }
  }
}

/// What a person has to keep in view, in the order of days: an officer and a unit's head the unit's reports and tasks, a leader the tasks
/// they answer for, the planning room all tasks and the days on which reports come in.
///
/// From the issued plans; `from` leaves out what lies behind.
public func gatherDeadlines(
  for person: Person, from: Day, today: Day, _ connection: any Connection
) throws -> [CalendarDeadline] {
  let units = try OrganisationStore(connection).list(on: today)
  var deadlines: [CalendarDeadline] = []
  for plan in try PlanStore(connection).listIssued() {
    let tasks = try TaskStore(connection).list(planID: plan.id).filter { $0.review == .confirmed }
    deadlines += tasks.filter { concerns(person, $0) }.compactMap { task in
      task.deadline?.to.map {
        CalendarDeadline(day: $0, matter: .task(task), plan: plan, isDone: task.workState.isClosed)
      }
    }
    deadlines += try reports(of: plan, tasks, for: person, units, connection)
  }
  return deadlines.filter { $0.day >= from }.sorted { ($0.day, $0.key) < ($1.day, $1.key) }
}

private func concerns(_ person: Person, _ task: PlanTask) -> Bool {
  switch person.role {
  case .unitHead, .unitOfficer: task.leadUnitID == person.organisationID
  case .leader: task.leaderID == person.id
  case .planningRoom: true
  case .administrator: false
  }
}

private func reports(
  of plan: Plan, _ tasks: [PlanTask], for person: Person, _ units: [Organisation], _ connection: any Connection
) throws -> [CalendarDeadline] {
  let schedule = try reportSchedule(of: plan, connection)
  let periods = schedule.periods(of: plan.period.lastYear)
  switch person.role {
  case .planningRoom:
    return periods.map {
      CalendarDeadline(day: schedule.dueDay(of: $0), matter: .report(period: $0, unit: nil), plan: plan, isDone: false)
    }
  case .unitHead, .unitOfficer:
    let monitored = try TargetStore(connection).listMonitored(planID: plan.id)
    guard
      tasks.contains(where: { $0.leadUnitID == person.organisationID })
        || monitored.contains(where: { $0.organisationID == person.organisationID }),
      let unit = units.first(where: { $0.id == person.organisationID })
    else { return [] }
    let sent = try SubmissionStore(connection).list(planID: plan.id)
      .filter { $0.organisationID == unit.id && Submission.State.counted.contains($0.state) }.map(\.period)
    return periods.map { period in
      CalendarDeadline(
        day: schedule.dueDay(of: period), matter: .report(period: period, unit: unit), plan: plan,
        isDone: sent.contains(period))
    }
  case .leader, .administrator: return []
  }
}
