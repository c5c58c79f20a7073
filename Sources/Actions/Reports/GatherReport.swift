public import Domain
public import Reporting
public import Storage

/// Collects what the consolidated report on key tasks says: the accepted reports of a period, measured against the plan.
/// Nil where there is no such issued plan.
///
/// Reports that are only sent, or were returned, do not enter; their units are named as missing.
public func gatherReport(
  planID: Int64, period: Period, today: Day, dueSoonDays: Int, _ connection: any Connection
) throws -> ConsolidatedReport? {
  guard
    let overview = try planOverview(
      planID, period: period, countingReportsIn: [.accepted], today: today, connection),
    overview.plan.state == .issued, let head = reportHead(overview, today: today)
  else { return nil }
  let units = Dictionary(uniqueKeysWithValues: overview.organisations.map { ($0.id, $0.name) })
  let accepted = overview.submissions.filter { $0.period == period && $0.state == .accepted }
  let leading = overview.reportingUnitIDs
  let reporting = overview.organisations.filter { leading.contains($0.id) }
  let texts = try ReportStore(connection).find(planID: planID, period: period)
  return ConsolidatedReport(
    period: period,
    window: try accepted.first?.window ?? reportSchedule(of: overview.plan, connection).window(of: period), head: head,
    plan: planReference(overview.plan, head),
    opening: texts?.opening.nonEmpty, closing: texts?.closing.nonEmpty,
    tasks: reportedTasks(under: nil, overview, units, today: today, dueSoonDays: dueSoonDays),
    narratives: reporting.compactMap { unit in
      accepted.first { $0.organisationID == unit.id && !$0.narrative.isEmpty }.map {
        UnitNarrative(unit: unit.name, text: $0.narrative)
      }
    },
    missingUnits: reporting.filter { unit in !accepted.contains { $0.organisationID == unit.id } }.map(\.name),
    recipients: recipients(head), signature: signature(overview))
}

private func reportedTasks(
  under parentID: Int64?, _ overview: PlanOverview, _ units: [Int64: String], today: Day, dueSoonDays: Int
) -> [ReportedTask] {
  overview.tasks.filter { $0.parentID == parentID }.compactMap { task in
    let unit = task.leadUnitID.flatMap { units[$0] } ?? task.leadUnits.first
    let measures = overview.standings(of: task).map { ReportedMeasure($0, leadUnit: unit) }
    let children = reportedTasks(under: task.id, overview, units, today: today, dueSoonDays: dueSoonDays)
    if measures.isEmpty && children.isEmpty && overview.isStandingDuty(task) { return nil }
    return ReportedTask(
      id: task.id, number: task.number, title: task.title, leadUnit: unit, deadline: task.deadline,
      timeState: task.timeState(today: today, dueSoonWithin: dueSoonDays), measures: measures, children: children)
  }
}

/// The two-column head, from the department's own name: "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn" sits in Lạng Sơn,
/// below its UBND.
private func reportHead(_ overview: PlanOverview, today: Day) -> ReportHead? {
  overview.organisations.first { $0.kind == .department }.map {
    departmentHead($0, symbol: "BC-\($0.code)", today: today)
  }
}

/// The two-column head of a document of the department, from its own name.
func departmentHead(_ root: Organisation, symbol: String, today: Day) -> ReportHead {
  var (issuer, place, superior) = (root.name, "", String?.none)
  for level in [" tỉnh ", " thành phố "] {
    let parts = root.name.split(separator: level, maxSplits: 1)
    if parts.count == 2 {
      (issuer, place, superior) = (String(parts[0]), String(parts[1]), "Ủy ban nhân dân\(level)\(parts[1])")
    }
  }
  return ReportHead(
    superior: superior, issuer: issuer, issuerInFull: root.name, number: nil, symbol: symbol, place: place,
    date: nil, expected: PartialDay(year: today.year, month: today.month))
}

func planReference(_ plan: Plan, _ head: ReportHead) -> PlanReference {
  PlanReference(
    numberAndSymbol: plan.number == nil ? nil : plan.numberAndSymbol, date: plan.decidedOn, issuer: head.issuer,
    subject: plan.title, period: plan.period)
}

private func recipients(_ head: ReportHead) -> [String] {
  let superior = head.superior.map { $0.contains(" tỉnh ") ? "UBND tỉnh (b/c)" : "UBND thành phố (b/c)" }
  return [superior, "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, KHTC"]
    .compactMap(\.self)
}

/// The director signs; the deputy's line is chosen by hand where a deputy does.
private func signature(_ overview: PlanOverview) -> ReportSignature {
  let director = overview.people.director
  return ReportSignature(headPost: "Giám đốc", name: director?.fullName)
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
