import Actions
import Domain
import Storage
import Testing

@Suite("The unit's head stands between the officer and the planning room") struct ApprovalTests {
  @Test("what the officer finishes waits for the head; the planning room neither decides on it nor counts it")
  func waits() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.500").run(in: office, by: department.forester)
    #expect(sent.state == .submitted && sent.approvedOn == nil)
    #expect(try await counted(department).isEmpty)
    await #expect(throws: ActionError.notAllowed) { try await pass(sent, office, department.planner) }
    try await pass(sent, office, department.forestryHead)
    let approved = try await find(sent.id, department)
    #expect(approved.state == .approved && approved.approvedBy == department.forestryHead.id)
    #expect(approved.approvedOn == office.today)
    #expect(try await counted(department) == ["6500"])
    try await pass(approved, office, department.planner)
    #expect(try await find(sent.id, department).state == .accepted)
  }

  @Test("the head's own report needs nobody's word, and a unit without a head sends by itself")
  func goesOn() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let own = try await department.forestryReport(planID, planting: "6.500")
      .run(in: office, by: department.forestryHead)
    #expect(own.state == .approved)
    try await SetActive(userName: department.forestryHead.userName, isActive: false).run(in: office)
    var july = try await department.forestryReport(planID, planting: "6.600")
    july.period = .month(7, 2025)
    let sent = try await july.run(in: department.office(2025, 7, 15), by: department.forester)
    #expect(sent.state == .approved)
  }

  @Test("a head of another unit and the officer who wrote it do not approve it")
  func strangers() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.500").run(in: office, by: department.forester)
    for person in [department.forester, department.extensionOfficer, department.director] {
      await #expect(throws: ActionError.notAllowed) { try await pass(sent, office, person) }
    }
  }

  @Test("who stands in for the head approves within the days given, and the log says for whom")
  func deputy() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.500").run(in: office, by: department.forester)
    let id = try await SaveDelegation(deputyID: department.forester.id, validFrom: "12/6/2025", validTo: "20/6/2025")
      .run(in: office, by: department.forestryHead)
    await #expect(throws: ActionError.notAllowed, "the day after the last") {
      try await pass(sent, department.office(2025, 6, 21), department.forester)
    }
    try await pass(sent, office, department.forester)
    let entry = try await department.database.read { try AuditStore($0).findNewest() }
    #expect(entry?.action == "approve-report")
    #expect(entry?.detail.contains("\"for\":\"\(department.forestryHead.id)\"") == true)
    try await EndDelegation(id: id).run(in: office, by: department.forestryHead)
    await #expect(throws: ActionError.notAllowed) {
      try await EndDelegation(id: id).run(in: office, by: department.forester)
    }
  }

  @Test(
    "days that cannot be are said at their field",
    arguments: [
      ("", "20/6/2025", "validFrom"), ("12/6/2025", "", "validTo"), ("12/6/2025", "31/6/2025", "validTo"),
      ("12/6/2025", "1/6/2025", "validTo"), ("1/1/2025", "2/1/2025", "validTo"), ("12/6/2025", "1/1/2030", "validTo"),
    ])
  func badDays(from: String, to: String, field: String) async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 6, 12)
    let error = await #expect(throws: ActionError.self) {
      try await SaveDelegation(deputyID: department.forester.id, validFrom: from, validTo: to)
        .run(in: office, by: department.forestryHead)
    }
    guard case .invalid(let problems) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(problems.map(\.field) == [field])
  }

  @Test("one figure is given back: it alone stops counting, it alone can be written, and what came instead is kept")
  func returnsOneFigure() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let targets = try await department.rows(planID).targets
    let planting = try #require(targets.first { $0.unit == .hectare })
    let cover = try #require(targets.first { $0.unit.isPercent })
    var report = try await department.forestryReport(planID, planting: "65.000")
    report.entries.append(SubmissionEntry(targetID: cover.id, kind: .actual, typed: "64,8"))
    let sent = try await report.run(in: office, by: department.forestryHead)
    #expect(try await counted(department) == ["64.8", "65000"])

    try await DecideSubmission(
      submissionID: sent.id, seenVersion: sent.version,
      decision: .return(reason: "", figures: [planting.id: "Thừa một số 0?"])
    ).run(in: office, by: department.planner)
    #expect(try await counted(department) == ["64.8"], "the other figure keeps its approval")

    report.entries = [
      SubmissionEntry(targetID: planting.id, kind: .actual, typed: "6.500"),
      SubmissionEntry(targetID: cover.id, kind: .actual, typed: "99"),
    ]
    (report.narrative, report.seenVersion) = (Narrative(results: "Khác"), sent.version + 1)
    let again = try await report.run(in: office, by: department.forester)
    #expect(again.state == .submitted && again.narrative.results == "Đã trồng.")
    #expect(try await counted(department) == ["64.8"], "the new figure waits for the head")
    try await pass(again, office, department.forestryHead)
    #expect(try await counted(department) == ["64.8", "6500"])
    let (returns, entries) = try await department.database.read {
      (try FigureReturnStore($0).list(submissionID: sent.id), try SubmissionStore($0).listEntries(of: sent.id))
    }
    #expect(returns.map(\.typed) == ["65.000"] && returns.map(\.answer) == ["6.500"])
    #expect(entries.first { $0.targetID == cover.id }?.typed == "64,8", "what was not given back stays")
  }

  @Test("a report given back as a whole counts no more until it is sent again")
  func returnsAll() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.500")
      .run(in: office, by: department.forestryHead)
    try await DecideSubmission(submissionID: sent.id, seenVersion: sent.version, decision: .return(reason: "Rà soát"))
      .run(in: office, by: department.planner)
    #expect(try await counted(department).isEmpty)
    #expect(try await find(sent.id, department).approvedOn == nil)
  }

  @Test("a figure that was taken in is put right by the head with a reason; the old value stays in its history")
  func revises() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.500")
      .run(in: office, by: department.forestryHead)
    let planting = try #require(try await department.rows(planID).targets.first { $0.unit == .hectare })
    func revise(_ typed: String, _ reason: String, version: Int) -> ReviseFigure {
      ReviseFigure(submissionID: sent.id, targetID: planting.id, typed: typed, reason: reason, seenVersion: version)
    }
    await #expect(throws: ActionError.notAllowed, "not before it was taken in") {
      try await revise("6.540", "Nghiệm thu", version: 1).run(in: office, by: department.forestryHead)
    }
    try await pass(sent, office, department.planner)
    await #expect(throws: ActionError.notAllowed, "not by the officer") {
      try await revise("6.540", "Nghiệm thu", version: 2).run(in: office, by: department.forester)
    }
    let error = await #expect(throws: ActionError.self) {
      try await revise("6,5,4", " ", version: 2).run(in: office, by: department.forestryHead)
    }
    guard case .invalid(let problems) = error else { return #expect(Bool(false)) }
    #expect(problems.map(\.field) == ["value", "reason"])
    try await revise("6.540", "Nghiệm thu lần 2", version: 2).run(in: office, by: department.forestryHead)
    let history = try await department.database.read {
      try FigureStore($0).listHistory(indicatorID: try #require(planting.indicatorID))
    }
    #expect(history.map(\.value.description) == ["6500", "6540"])
    #expect(history.map(\.reason) == [nil, "Nghiệm thu lần 2"])
    #expect(try await find(sent.id, department).state == .accepted)
  }

  private func pass(_ submission: Submission, _ office: Office, _ person: Person) async throws {
    try await DecideSubmission(submissionID: submission.id, seenVersion: submission.version, decision: .accept)
      .run(in: office, by: person)
  }

  private func find(_ id: Int64, _ department: TestDepartment) async throws -> Submission {
    try #require(try await department.database.read { try SubmissionStore($0).find(id) })
  }

  /// The values that are shown outside the unit, sorted as text.
  private func counted(_ department: TestDepartment) async throws -> [String] {
    try await department.database.read { connection in
      try FigureStore(connection).listNewest(indicatorIDs: IndicatorStore(connection).listEntries().map(\.id))
    }.map(\.value.description).sorted()
  }
}
