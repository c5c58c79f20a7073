import Actions
import Domain
import Reporting
import Storage
import Testing

@Suite("The consolidated report before the leaders") struct ApproveReportTests {
  private struct Made {
    var department: TestDepartment
    var planID: Int64
    var submissionID: Int64

    func office(_ day: Int) throws -> Office { try department.office(2025, 6, day) }
  }

  /// The half-year's one report received: 6.543,2 ha.
  private func make() async throws -> Made {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.543,2").run(
      in: office, by: department.forestryHead)
    try await DecideSubmission(submissionID: sent.id, seenVersion: sent.version, decision: .accept)
      .run(in: office, by: department.planner)
    return Made(department: department, planID: planID, submissionID: sent.id)
  }

  private func propose(_ made: Made, day: Int = 16) async throws -> ReportVersion {
    try await ProposeReport(planID: made.planID, period: .half(1, 2025))
      .run(in: made.office(day), by: made.department.planner)
  }

  /// The unit corrects the figure that was taken in.
  private func correct(_ made: Made, to typed: String) async throws {
    let submission = try #require(
      try await made.department.database.read { try SubmissionStore($0).find(made.submissionID) })
    let target = try #require(
      try await made.department.database.read { try SubmissionStore($0).listEntries(of: made.submissionID).first })
    try await ReviseFigure(
      submissionID: made.submissionID, targetID: target.targetID, typed: typed, reason: "Đo lại",
      seenVersion: submission.version
    ).run(in: made.office(18), by: made.department.forestryHead)
  }

  @Test("goes from proposal to approval to its number and day; the file carries them")
  func wholeWay() async throws {
    let made = try await make()
    let version = try await propose(made)
    try await DecideReport(versionID: version.id, decision: .approve).run(
      in: made.office(17), by: made.department.director)
    try await IssueReport(versionID: version.id, number: "128", issuedOn: "17/6/2025")
      .run(in: made.office(17), by: made.department.planner)
    let (issued, file) = try await made.department.database.read { connection in
      let issued = try ReportVersionStore(connection).find(version.id)
      return (issued, try issued?.fileID.flatMap { try ReportStore(connection).fileContent($0) })
    }
    #expect(issued?.state == .issued && issued?.documentNumber == "128")
    let reading = try readFile(bytes: try #require(file?.content), fileName: "bao-cao.docx")
    #expect(reading.facts.header.number == "128")
    #expect(reading.facts.header.date == PartialDay(year: 2025, month: 6, day: 17))
    #expect(reading.facts.figures.contains { $0.value?.description == "6543.2" })
  }

  @Test("keeps its figures whatever a unit corrects afterwards, and says what has changed")
  func frozen() async throws {
    let made = try await make()
    let version = try await propose(made)
    try await correct(made, to: "6.600")
    let (old, now) = try await made.department.database.read { connection in
      (
        try reportContent(of: version.id, connection),
        try gatherReport(
          planID: made.planID, period: .half(1, 2025), today: Day.first(of: 7, 2025), dueSoonDays: 7, connection)
      )
    }
    let changes = reportChanges(from: try #require(old), to: try #require(now))
    #expect(changes.map(\.before) == ["6.543,2 ha"])
    #expect(changes.map(\.now) == ["6.600 ha"])
    try await DecideReport(versionID: version.id, decision: .approve).run(
      in: made.office(19), by: made.department.director)
    try await IssueReport(versionID: version.id, number: "7", issuedOn: "19/6/2025")
      .run(in: made.office(19), by: made.department.planner)
    let kept = try await made.department.database.read { try reportContent(of: version.id, $0) }
    #expect(kept?.tasks.flatMap(\.allMeasures).first?.value?.quantity.amount.description == "6543.2")
  }

  @Test("a version given back stays as it was; the next one is another")
  func givenBack() async throws {
    let made = try await make()
    let first = try await propose(made)
    await #expect(throws: ActionError.self) {
      try await DecideReport(versionID: first.id, decision: .return(reason: " ")).run(
        in: made.office(17), by: made.department.director)
    }
    try await DecideReport(versionID: first.id, decision: .return(reason: "Bổ sung đánh giá")).run(
      in: made.office(17), by: made.department.director)
    try await correct(made, to: "6.600")
    let second = try await propose(made, day: 19)
    #expect(second.number == 2)
    let (one, two) = try await made.department.database.read {
      (try reportContent(of: first.id, $0), try reportContent(of: second.id, $0))
    }
    #expect(reportChanges(from: try #require(one), to: try #require(two)).count == 1)
    let versions = try await made.department.database.read { try ReportVersionStore($0).list(reportID: first.reportID) }
    #expect(versions.map(\.state) == [.proposed, .returned])
  }

  @Test("an issued report is replaced by a new version, never changed")
  func replaced() async throws {
    let made = try await make()
    let first = try await propose(made)
    try await DecideReport(versionID: first.id, decision: .approve).run(
      in: made.office(17), by: made.department.director)
    await #expect(throws: ActionError.notAllowed) { _ = try await propose(made, day: 17) }
    try await IssueReport(versionID: first.id, number: "7", issuedOn: "17/6/2025")
      .run(in: made.office(17), by: made.department.planner)
    await #expect(throws: ActionError.notAllowed) {
      try await IssueReport(versionID: first.id, number: "8", issuedOn: "17/6/2025")
        .run(in: made.office(17), by: made.department.planner)
    }
    #expect(try await propose(made, day: 18).number == 2)
  }

  @Test("who may: the planning room puts forward and issues, leaders decide, units see nothing")
  func permissions() async throws {
    let made = try await make()
    for person in [made.department.director, made.department.forestryHead, made.department.forester] {
      await #expect(throws: ActionError.notAllowed) {
        try await ProposeReport(planID: made.planID, period: .half(1, 2025)).run(in: made.office(16), by: person)
      }
    }
    let version = try await propose(made)
    await #expect(throws: ActionError.notAllowed) { _ = try await propose(made) }
    for person in [made.department.planner, made.department.forestryHead, made.department.forester] {
      await #expect(throws: ActionError.notAllowed) {
        try await DecideReport(versionID: version.id, decision: .approve).run(in: made.office(16), by: person)
      }
    }
    await #expect(throws: ActionError.notAllowed) {
      try await IssueReport(versionID: version.id, number: "7", issuedOn: "17/6/2025")
        .run(in: made.office(17), by: made.department.planner)
    }
  }

  @Test(
    "a number and day that cannot be are refused",
    arguments: [
      ("", "17/6/2025"), ("12a", "17/6/2025"), ("12", ""), ("12", "mai"), ("12", "18/6/2025"), ("12", "1/6/2025"),
    ])
  func wrongIssue(number: String, day: String) async throws {
    let made = try await make()
    let version = try await propose(made)
    try await DecideReport(versionID: version.id, decision: .approve).run(
      in: made.office(17), by: made.department.director)
    await #expect(throws: ActionError.self) {
      try await IssueReport(versionID: version.id, number: number, issuedOn: day)
        .run(in: made.office(17), by: made.department.planner)
    }
    #expect(try await made.department.database.read { try ReportVersionStore($0).find(version.id)?.state } == .approved)
  }
}
