public import Domain
public import Storage

/// An issued plan with where each of its measures stands: what the plan page, the directors' page and the report share.
public struct PlanOverview: Sendable {
  public var plan: Plan
  /// Confirmed tasks in the document's order.
  public var tasks: [PlanTask]
  public var standings: [MeasureStanding]
  /// What units report beside the plan's own targets.
  public var monitored: [MeasureStanding]
  public var organisations: [Organisation]
  public var people: [Person]
  public var submissions: [Submission]

  public init(
    plan: Plan, tasks: [PlanTask], standings: [MeasureStanding], monitored: [MeasureStanding] = [],
    organisations: [Organisation], people: [Person], submissions: [Submission]
  ) {
    self.plan = plan
    self.tasks = tasks
    self.standings = standings
    self.monitored = monitored
    self.organisations = organisations
    self.people = people
    self.submissions = submissions
  }

  /// Units that lead one of its tasks or report something beside: those whose reports are waited for.
  public var reportingUnitIDs: Set<Int64> {
    Set(tasks.compactMap(\.leadUnitID) + monitored.compactMap(\.target.organisationID))
  }

  public func standings(of task: PlanTask) -> [MeasureStanding] { standings.filter { $0.target.taskID == task.id } }

  /// A duty of how the plan is carried out ("Định kỳ hằng tháng các đơn vị báo cáo …"), of a plan that names a leader or a day
  /// for its tasks: nobody answers for it and no day ends it, so that without a measure there is nothing of it to report.
  func isStandingDuty(_ task: PlanTask) -> Bool {
    task.parentID == nil && !isAnsweredFor(task) && tasks.contains(where: isAnsweredFor)
  }

  private func isAnsweredFor(_ task: PlanTask) -> Bool {
    task.leader != nil || task.leaderID != nil || task.deadline?.to != nil
  }
}

/// Reads a plan with its measures by `period`, or with the newest figures where `period` is nil. Nil: no such plan.
///
/// Figures count when the report they came in is in one of `states`; a measure's figures are those of the unit that leads
/// its task.
public func planOverview(
  _ planID: Int64, period: Period? = nil, countingReportsIn states: [Submission.State] = Submission.State.counted,
  today: Day,
  _ connection: any Connection
) throws -> PlanOverview? {
  guard let plan = try PlanStore(connection).find(planID) else { return nil }
  let tasks = try TaskStore(connection).list(planID: planID).filter { $0.review == .confirmed }
  let targets = try TargetStore(connection).list(planID: planID).filter { $0.review == .confirmed }
  let monitored = try TargetStore(connection).listMonitored(planID: planID)
  let indicatorIDs = Array(Set((targets + monitored).compactMap(\.indicatorID)))
  let indicators = Dictionary(
    uniqueKeysWithValues: try IndicatorStore(connection).list(ids: indicatorIDs).map {
      ($0.id, $0)
    })
  let figures = try FigureStore(connection).listNewest(
    indicatorIDs: indicatorIDs, ofReportsIn: states)
  let byIndicator = Dictionary(grouping: figures, by: \.indicatorID)
  let leadUnits = Dictionary(
    tasks.compactMap { task in task.leadUnitID.map { (task.id, $0) } }, uniquingKeysWith: { first, _ in first })
  func standing(_ target: Target, of unitID: Int64?) -> MeasureStanding {
    let own = (target.indicatorID.flatMap { byIndicator[$0] } ?? []).filter { figure in
      unitID.map { $0 == figure.organisationID } ?? true
    }
    return measureStanding(
      target: target, indicator: target.indicatorID.flatMap { indicators[$0] }, figures: own, period: period)
  }
  return PlanOverview(
    plan: plan, tasks: tasks,
    standings: targets.map { standing($0, of: $0.taskID.flatMap { leadUnits[$0] }) },
    monitored: monitored.map { standing($0, of: $0.organisationID) },
    organisations: try OrganisationStore(connection).list(on: today), people: try PersonStore(connection).list(),
    submissions: try SubmissionStore(connection).list(planID: planID))
}
