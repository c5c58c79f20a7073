public import Domain
public import Storage

/// Who has reported and who has not: units × periods of a plan's year.
public struct SubmissionMatrix: Sendable {
  public enum Cell: Sendable, Hashable {
    case notBegun
    /// It was due before the plan was issued: nobody waits for it, and it may be given.
    case beforeIssue
    /// The period runs, or its deadline lies ahead.
    case awaited(due: Day)
    case missing(daysLate: Int)
    case draft(id: Int64, isLate: Bool)
    /// The officer has finished it; it waits for the unit's head.
    case submitted(id: Int64, isLate: Bool)
    case approved(id: Int64, daysLate: Int)
    case returned(id: Int64)
    case accepted(id: Int64, daysLate: Int)
  }

  public struct Line: Sendable {
    public var unit: Organisation
    public var cells: [Cell]
    /// For each cell how its report came in; nil where none is due yet, or none was ever asked for.
    public var receipts: [ReportReceipt?]
  }

  /// Of one period, over all units.
  public func rate(ofPeriod index: Int) -> ReceiptRate { ReceiptRate(lines.compactMap { $0.receipts[index] }) }

  public var rate: ReceiptRate { ReceiptRate(lines.flatMap { $0.receipts.compactMap(\.self) }) }

  public var plan: Plan
  public var schedule: ReportSchedule
  public var periods: [Period]
  public var lines: [Line]
}

/// The matrix of an issued plan. Its units are those that lead one of its tasks or report something beside.
public func submissionMatrix(planID: Int64, today: Day, _ connection: any Connection) throws -> SubmissionMatrix? {
  guard let plan = try PlanStore(connection).find(planID), plan.state == .issued else { return nil }
  let leading = Set(
    try TaskStore(connection).list(planID: planID).filter { $0.review == .confirmed }.compactMap(\.leadUnitID)
      + TargetStore(connection).listMonitored(planID: planID).compactMap(\.organisationID))
  let submissions = try SubmissionStore(connection).list(planID: planID)
  let schedule = try reportSchedule(of: plan, connection)
  let periods = schedule.periods(of: plan.period.lastYear)
  let units = try OrganisationStore(connection).list(on: today).filter { leading.contains($0.id) }
  return SubmissionMatrix(
    plan: plan, schedule: schedule, periods: periods,
    lines: units.map { unit in
      let own = periods.map { period in submissions.first { $0.organisationID == unit.id && $0.period == period } }
      let cells = zip(periods, own).map { period, submission in
        matrixCell(
          submission, period: period, schedule, issuedOn: plan.issuedAt.flatMap { Day(iso: $0.prefix(10)) },
          today: today)
      }
      return SubmissionMatrix.Line(
        unit: unit, cells: cells,
        receipts: periods.indices.map { index in
          cells[index].isDue
            ? ReportReceipt(
              organisationID: unit.id, dueDay: schedule.dueDay(of: periods[index]),
              receivedOn: cells[index].isReceived ? own[index]?.approvedOn : nil) : nil
        })
    })
}

extension SubmissionMatrix.Cell {
  /// Whether the report should be there by now, or is there before its day.
  fileprivate var isDue: Bool {
    switch self {
    case .notBegun, .beforeIssue, .awaited, .draft(_, isLate: false), .submitted(_, isLate: false): false
    case .missing, .draft, .submitted, .returned, .approved, .accepted: true
    }
  }

  /// What was given back is with the unit again.
  fileprivate var isReceived: Bool {
    switch self {
    case .approved, .accepted: true
    default: false
    }
  }
}

/// How one unit stands with one period on `today`.
public func matrixCell(
  _ submission: Submission?, period: Period, _ schedule: ReportSchedule, issuedOn: Day? = nil, today: Day
) -> SubmissionMatrix.Cell {
  let due = schedule.dueDay(of: period)
  let late = max(0, due.days(to: submission?.approvedOn ?? today))
  guard let submission else {
    if schedule.dates(of: period).from > today { return .notBegun }
    if let issuedOn, due < issuedOn { return .beforeIssue }
    return today > due ? .missing(daysLate: late) : .awaited(due: due)
  }
  switch submission.state {
  case .draft: return .draft(id: submission.id, isLate: today > due)
  case .submitted: return .submitted(id: submission.id, isLate: today > due)
  case .approved: return .approved(id: submission.id, daysLate: late)
  case .returned: return .returned(id: submission.id)
  case .accepted: return .accepted(id: submission.id, daysLate: late)
  }
}
