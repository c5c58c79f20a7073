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
  }

  public var plan: Plan
  public var periods: [Period]
  public var lines: [Line]
}

/// The matrix of an issued plan. Its units are those that lead one of its tasks.
public func submissionMatrix(planID: Int64, today: Day, _ connection: any Connection) throws -> SubmissionMatrix? {
  guard let plan = try PlanStore(connection).find(planID), plan.state == .issued else { return nil }
  let leading = Set(
    try TaskStore(connection).list(planID: planID).filter { $0.review == .confirmed }.compactMap(\.leadUnitID))
  let submissions = try SubmissionStore(connection).list(planID: planID)
  let periods = reportingPeriods(of: plan.period.lastYear)
  let units = try OrganisationStore(connection).list(on: today).filter { leading.contains($0.id) }
  return SubmissionMatrix(
    plan: plan, periods: periods,
    lines: units.map { unit in
      SubmissionMatrix.Line(
        unit: unit,
        cells: periods.map { period in
          matrixCell(
            submissions.first { $0.organisationID == unit.id && $0.period == period }, period: period,
            issuedOn: plan.issuedAt.flatMap { Day(iso: $0.prefix(10)) }, today: today)
        })
    })
}

/// How one unit stands with one period on `today`.
public func matrixCell(
  _ submission: Submission?, period: Period, issuedOn: Day? = nil, today: Day
) -> SubmissionMatrix.Cell {
  let window = submission?.window ?? .decree
  let due = reportDueDay(of: period, window: window)
  let late = max(0, due.days(to: submission?.approvedOn ?? today))
  guard let submission else {
    if window.dates(of: period).from > today { return .notBegun }
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
