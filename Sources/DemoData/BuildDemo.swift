import Actions
import Domain
public import Foundation
import OfficeWriting
import Reporting
public import Storage

/// Fills an empty database with a department of eleven units and two years of plans, reports and figures.
///
/// Everything passes through the same actions as in daily work: the plan documents are written by the program's own
/// writer, read by its own reader, looked through and issued; units report period by period. Only the clock is set.
public struct BuildDemo: Sendable {
  public static let password = "lua-xanh-dong-que"

  /// The accounts worth showing: planning room, leaders, head and officer of three units. The others are alike.
  public static let mainAccounts: [DemoAccount] =
    [
      DemoAccount(userName: "khtc", fullName: "Vũ Thị Hoa", post: "Phòng Kế hoạch - Tài chính"),
      DemoAccount(userName: "quantri", fullName: "Đặng Văn Quản", post: "Quản trị tài khoản"),
      DemoAccount(DemoDepartment.director), DemoAccount(DemoDepartment.deputies[1]),
    ]
    + DemoDepartment.units.filter { ["VP", "KL", "PTNT", "NS"].contains($0.code) }.flatMap { unit in
      let name = unit.code.lowercased()
      return [
        DemoAccount(userName: "\(name).truong", fullName: unit.head, post: "\(unit.headPost), \(unit.name)"),
        DemoAccount(userName: "\(name).canbo", fullName: unit.officer, post: "Chuyên viên, \(unit.name)"),
      ]
    }

  let database: any Database
  let today: Day
  let progress: @Sendable (String) -> Void
  /// One for the offices of all days: two of them may write within one millisecond.
  private let identifiers = IdentifierSource()

  public init(database: any Database, now: Date = Date(), progress: @escaping @Sendable (String) -> Void) {
    self.database = database
    self.today = Office(database: database, clock: { now }).today
    self.progress = progress
  }

  /// Throws `ActionError.notAllowed` where the database is not empty.
  public func run() async throws {
    guard try await database.read({ try PersonStore($0).list().isEmpty }) else { throw ActionError.notAllowed }
    // From March on the running year is shown; before that there would be hardly anything to see.
    let year = today.month >= 3 ? today.year : today.year - 1
    let people = try await DemoPeople(database: database, firstYear: year - 1).run()
    progress("Danh mục chỉ tiêu, chế độ báo cáo")
    try await fillCatalogue(on: Day.first(of: 1, year - 1).adding(days: 5), people)
    for planYear in [year - 1, year] {
      progress("Kế hoạch \(planYear)")
      let planID = try await issuePlan(planYear, people)
      try await reportYear(planYear, planID: planID, people)
    }
    progress("Danh bạ")
    try await buildRegistries(people, since: Day.first(of: 1, year - 1))
    progress("Nông thôn mới")
    try await buildStandards(people)
    progress("Phong trào thi đua")
    try await buildMovements(year, people)
    progress("Văn bản đang rà soát")
    try await importDraft(year, people)
  }

  /// The office as it was at nine in the morning of a day, in Vietnam.
  func office(on day: Day) -> Office {
    let moment = Date(timeIntervalSince1970: Double(day.ordinal) * 86400 + 2 * 3600)
    return Office(database: database, clock: { moment }, identifiers: identifiers)
  }

  /// The sector's standard indicators and the regimes that are shipped, as a department begins with.
  private func fillCatalogue(on day: Day, _ people: DemoPeople.Made) async throws {
    let file = IndicatorCatalogue.standard
    try await ImportCatalogue(
      file: file, taken: Dictionary(uniqueKeysWithValues: file.definitions.map { ($0.code, 0) }),
      source: "danh mục chuẩn của ngành"
    ).run(in: office(on: day), by: people.planner)
    try await AddShippedRegimes().run(in: office(on: day), by: people.planner)
  }

  private func issuePlan(_ year: Int, _ people: DemoPeople.Made) async throws -> Int64 {
    let day = Day.first(of: 2, year).adding(days: 5)
    let document = demoPlan(
      year: year, layout: year % 2 == 0 ? .prose : .annexTable, number: year % 2 == 0 ? "27" : "22", decided: day)
    let file = try writeDocx(planText(document), createdAt: "\(day.iso)T02:00:00Z")
    let office = office(on: day)
    let outcome = try await ImportDocument(fileName: "KH-nhiem-vu-trong-tam-\(year).docx", content: file)
      .run(in: office, by: people.planner)
    let (tasks, targets) = try await database.read { connection in
      (
        try TaskStore(connection).list(planID: outcome.planID).map(\.id),
        try TargetStore(connection).list(planID: outcome.planID).map(\.id)
      )
    }
    try await SetReview(planID: outcome.planID, taskIDs: tasks, targetIDs: targets, review: .confirmed)
      .run(in: office, by: people.planner)
    try await IssuePlan(planID: outcome.planID).run(in: office, by: people.planner)
    try await addFollowed(to: outcome.planID, in: office, people)
    return outcome.planID
  }

  /// Indicators that units report beside what the plan asks.
  private func addFollowed(to planID: Int64, in office: Office, _ people: DemoPeople.Made) async throws {
    let entries = try await database.read { try IndicatorStore($0).listEntries() }
    for (unit, indicators) in DemoCourse.followed {
      guard let officer = people.officers[unit] else { continue }
      try await AddFormLines(
        planID: planID, indicatorIDs: entries.filter { indicators[$0.definition.code] != nil }.map(\.id),
        organisationIDs: [officer.organisationID]
      ).run(in: office, by: people.planner)
    }
  }

  /// Units report each period that has been cut off by today; the planning room takes the reports in.
  private func reportYear(_ year: Int, planID: Int64, _ people: DemoPeople.Made) async throws {
    let schedule = ReportSchedule.standard
    let closed = schedule.periods(of: year).filter { schedule.dates(of: $0).to < today }
    for period in closed {
      let isNewest = period == closed.last && schedule.dates(of: period).to.adding(days: 45) > today
      for (index, unit) in DemoDepartment.units.enumerated() {
        try await reportPeriod(period, unit, DemoOutcome(index: index, isNewest: isNewest), planID, people)
      }
    }
    try await setWorkStates(year, planID: planID, people)
  }

  private func reportPeriod(
    _ period: Period, _ unit: DemoDepartment.Unit, _ outcome: DemoOutcome, _ planID: Int64, _ people: DemoPeople.Made
  ) async throws {
    guard outcome != .missing, let officer = people.officers[unit.code] else { return }
    let due = ReportSchedule.standard.dueDay(of: period)
    let office = office(on: min(today, due.adding(days: outcome == .late ? 2 : 0)))
    let day = office.today
    let form = try await database.read { connection in
      try submissionForm(planID: planID, unitID: officer.organisationID, period: period, today: day, connection)
    }
    guard let form, !form.tasks.isEmpty else { return }
    let submission = try await SaveSubmission(
      planID: planID, organisationID: officer.organisationID, period: period,
      entries: form.lines.map { demoEntry($0, period: period) }, narrative: demoNarrative(unit: unit, period: period),
      seenVersion: 0, submits: outcome != .draft
    ).run(in: office, by: officer)
    var version = submission.version
    if submission.state == .submitted {
      guard outcome != .atHead, let head = people.heads[unit.code] else { return }
      try await DecideSubmission(submissionID: submission.id, seenVersion: version, decision: .accept)
        .run(in: office, by: head)
      version += 1
    }
    let decision: DecideSubmission.Decision? =
      switch outcome {
      case .accepted, .late: .accept
      case .returned:
        form.lines.first.map { line in
          .return(
            reason: "", figures: [line.standing.target.id: "Chưa khớp với biểu chi tiết; đề nghị rà soát, gửi lại."])
        }
      case .sent, .atHead, .draft, .missing: nil
      }
    if let decision {
      try await DecideSubmission(submissionID: submission.id, seenVersion: version, decision: decision)
        .run(in: office, by: people.planner)
    }
  }

  private func setWorkStates(_ year: Int, planID: Int64, _ people: DemoPeople.Made) async throws {
    let tasks = try await database.read { try TaskStore($0).list(planID: planID) }
    for task in tasks {
      guard let unitID = task.leadUnitID,
        let officer = people.officers.values.first(where: { $0.organisationID == unitID })
      else { continue }
      let end = task.deadline?.to ?? Day.last(of: 12, year)
      let isDone = end < today && (year < today.year || task.position % 5 != 3)
      let doneOn = min(today, end.adding(days: task.position % 6 == 2 ? 9 : -6))
      try await SetWorkState(taskID: task.id, state: .inProgress).run(
        in: office(on: Day.first(of: 3, year)), by: officer)
      guard isDone else { continue }
      try await SetWorkState(taskID: task.id, state: .reportedDone).run(in: office(on: doneOn), by: officer)
      if task.position % 4 != 1 || year < today.year {
        try await SetWorkState(taskID: task.id, state: .confirmed).run(
          in: office(on: min(today, doneOn.adding(days: 3))), by: people.planner)
      }
    }
  }

  private func importDraft(_ year: Int, _ people: DemoPeople.Made) async throws {
    let text = demoDraftText(year: year)
    _ = try await ImportDocument(fileName: "KH-bo-sung-\(year).md", content: Array(text.utf8))
      .run(in: office(on: today), by: people.planner)
  }
}

/// How one unit's report of one period went.
enum DemoOutcome {
  case accepted, late, sent, atHead, returned, draft, missing

  /// Past periods are all in, some late; the newest shows every state.
  init(index: Int, isNewest: Bool) {
    guard isNewest else {
      self = index % 5 == 3 ? .late : .accepted
      return
    }
    let states: [DemoOutcome] = [.accepted, .accepted, .sent, .accepted, .returned, .draft, .missing, .atHead]
    self = states[index % states.count]
  }
}

private func demoEntry(_ line: SubmissionLine, period: Period) -> SubmissionEntry {
  let target = line.standing.target
  let reach = DemoCourse.reach(of: target.name, year: period.year)
  let yearEnd = DemoCourse.followed.lazy.compactMap { $0.indicators[line.standing.indicator?.code ?? ""] }.first
  let isConstant = line.standing.indicator?.direction == .neutral
  let value = DemoCourse.value(
    of: target, nature: line.standing.indicator?.nature ?? .flow, month: isConstant ? 12 : period.lastMonth,
    reach: isConstant ? 1000 : reach, yearEnd: yearEnd ?? 0)
  return SubmissionEntry(
    targetID: target.id, kind: period.kind == .month || period.kind == .year ? .actual : .estimate,
    typed: demoNumber(value))
}
