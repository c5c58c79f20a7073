public import Domain
public import Storage
import VietnameseText

/// One line of a unit's form: a measure of its tasks or one that is only followed, with what it is compared to and what was
/// typed so far.
public struct SubmissionLine: Sendable {
  /// Nil where it is only followed.
  public var task: PlanTask?
  public var standing: MeasureStanding
  public var entry: SubmissionEntry?
}

/// What a unit is asked in a period.
public struct SubmissionForm: Sendable {
  public var plan: Plan
  public var unit: Organisation
  public var period: Period
  /// Of the report as it was begun; of a new one as the plan's regime has it.
  public var window: ReportingWindow
  public var schedule: ReportSchedule
  public var submission: Submission?
  public var tasks: [PlanTask]
  public var lines: [SubmissionLine]
  /// What the catalogue says of the lines' indicators.
  public var catalogue: IndicatorCatalogue
  /// Figures of the report that were ever given back, oldest first.
  public var returns: [FigureReturn]

  /// The lines task by task, and after them those that are only followed.
  public var groups: [(task: PlanTask?, lines: [SubmissionLine])] {
    let byTask = tasks.map { task in (task: Optional(task), lines: lines.filter { $0.task?.id == task.id }) }
    return (byTask + [(task: nil, lines: lines.filter { $0.task == nil })]).filter { !$0.lines.isEmpty }
  }

  public var dueDay: Day { schedule.dueDay(of: period) }

  /// The periods that the unit reports on the plan.
  public var periods: [Period] { schedule.periods(of: plan.period.lastYear) }

  /// The objection that a line still has to answer.
  public func openReturn(of line: SubmissionLine) -> FigureReturn? {
    returns.last { $0.isOpen && $0.targetID == line.standing.target.id }
  }

  /// Only some figures were given back: the others, and the narrative, keep their approval and stay as they are.
  public var isReturnedInPart: Bool { returns.contains(where: \.isOpen) }

  /// Whether the unit may write the line.
  public func isOpen(_ line: SubmissionLine) -> Bool { !isReturnedInPart || openReturn(of: line) != nil }
}

/// The form of a unit for a period of a plan: a line for each measure of the tasks it leads and for what it reports beside, each
/// indicator once.
/// Nil where there is no such issued plan or unit.
public func submissionForm(
  planID: Int64, unitID: Int64, period: Period, today: Day, _ connection: any Connection
) throws -> SubmissionForm? {
  guard let overview = try planOverview(planID, period: period, today: today, connection),
    overview.plan.state == .issued, let unit = overview.organisations.first(where: { $0.id == unitID })
  else { return nil }
  let submission = overview.submissions.first { $0.organisationID == unitID && $0.period == period }
  let entries = try submission.map { try SubmissionStore(connection).listEntries(of: $0.id) } ?? []
  let returns = try submission.map { try FigureReturnStore(connection).list(submissionID: $0.id) } ?? []
  let byTarget = Dictionary(entries.map { ($0.targetID, $0) }, uniquingKeysWith: { first, _ in first })
  let tasks = overview.tasks.filter { $0.leadUnitID == unitID }
  var seen: Set<String> = []
  var lines: [SubmissionLine] = []
  for task in tasks {
    for standing in overview.standings(of: task) {
      let target = standing.target
      guard let indicatorID = target.indicatorID, seen.insert("\(indicatorID)|\(target.scope ?? "")").inserted
      else { continue }
      lines.append(SubmissionLine(task: task, standing: standing, entry: byTarget[target.id]))
    }
  }
  for standing in overview.monitored {
    let target = standing.target
    guard let indicatorID = target.indicatorID, target.organisationID == unitID, target.isAsked(in: period),
      seen.insert("\(indicatorID)|\(target.scope ?? "")").inserted
    else { continue }
    lines.append(SubmissionLine(task: nil, standing: standing, entry: byTarget[target.id]))
  }
  let catalogue = IndicatorCatalogue(
    try IndicatorStore(connection).listEntries(ids: lines.compactMap(\.standing.target.indicatorID)).map(\.definition))
  let schedule = try reportSchedule(of: overview.plan, connection)
  return SubmissionForm(
    plan: overview.plan, unit: unit, period: period, window: submission?.window ?? schedule.window(of: period),
    schedule: schedule, submission: submission, tasks: tasks, lines: lines, catalogue: catalogue,
    returns: returns)
}

/// What should be looked at again in a line before it is sent; empty where nothing readable was typed.
public func warnings(for line: SubmissionLine, typed: String, period: Period) -> [FigureWarning] {
  guard let value = try? parseTypedNumber(typed) else { return [] }
  let target = line.standing.target
  let previous = line.standing.history.last { $0.period.lastDay < period.lastDay }
  return Domain.warnings(
    for: EnteredFigure(
      value: Quantity(value, target.unit), indicatorUnit: line.standing.indicator?.unit ?? target.unit,
      isCumulative: line.standing.indicator?.isCumulative ?? false, plan: target.asked,
      coversPlanPeriod: period.lastDay >= target.period.lastDay,
      samePeriod: line.standing.samePeriod.map { Quantity($0.value, $0.unit) },
      previous: previous.map { Quantity($0.value, $0.unit) }))
}
