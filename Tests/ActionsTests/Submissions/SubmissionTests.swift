import Actions
import Domain
import Storage
import Testing

@Suite("A unit reports and the planning room decides") struct SubmissionTests {
  @Test("a draft is kept as typed, readable or not, and gives no figure")
  func draft() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let report = try await department.forestryReport(planID, planting: "6.500 hay 6.600?", submits: false)
    let saved = try await report.run(in: office, by: department.forester)
    let (entries, figures) = try await department.database.read {
      (try SubmissionStore($0).listEntries(of: saved.id), try allFigures($0))
    }
    #expect(entries.map(\.typed) == ["6.500 hay 6.600?"])
    #expect(figures.isEmpty && saved.state == .draft)
  }

  @Test("what cannot be read is said at its field when the report is sent, and nothing is sent")
  func unreadable() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let report = try await department.forestryReport(planID, planting: "20.6000")
    let error = await #expect(throws: ActionError.self) { try await report.run(in: office, by: department.forester) }
    guard case .invalid(let problems) = error else { return #expect(Bool(false)) }
    #expect(problems.map(\.field) == ["entry-\(report.entries[0].targetID)"])
    #expect(try await department.database.read { try SubmissionStore($0).list(planID: planID) }.isEmpty)
  }

  @Test("sent, returned, corrected, accepted: a new revision, the old one kept")
  func wholeWay() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "65.000").run(
      in: office, by: department.forestryHead)
    try await DecideSubmission(
      submissionID: sent.id, seenVersion: sent.version, decision: .return(reason: "Thừa một số 0?")
    ).run(in: office, by: department.planner)
    let corrected = try await department.forestryReport(planID, planting: "6.500", seen: sent.version + 1)
      .run(in: office, by: department.forestryHead)
    try await DecideSubmission(submissionID: sent.id, seenVersion: corrected.version, decision: .accept)
      .run(in: office, by: department.planner)
    let (figures, newest, submission) = try await department.database.read {
      (try allFigures($0), try newestFigures($0), try SubmissionStore($0).find(sent.id))
    }
    #expect(figures.map(\.value.description) == ["65000", "6500"])
    #expect(figures.map(\.revision) == [1, 2])
    #expect(newest.map(\.value.description) == ["6500"])
    #expect(submission?.state == .accepted && submission?.returnReason == nil)
  }

  @Test("two officers save the same report: the second is told who, and the first's text stands")
  func conflict() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let first = try await department.forestryReport(planID, planting: "1", submits: false, results: "Của cán bộ")
    let saved = try await first.run(in: office, by: department.forester)
    let second = try await department.forestryReport(planID, planting: "2", submits: false, results: "Của trưởng")
    let error = await #expect(throws: ActionError.self) {
      try await second.run(in: office, by: department.forestryHead)
    }
    #expect(error == .changedMeanwhile(by: "Lương Thị Kim", at: saved.updatedAt))
    let stands = try await department.database.read { try SubmissionStore($0).find(saved.id)?.narrative.results }
    #expect(stands == "Của cán bộ")
  }

  @Test("a repeated save of the same content changes nothing")
  func repeated() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let report = try await department.forestryReport(planID, planting: "6.500")
    let once = try await report.run(in: office, by: department.forester)
    await #expect(throws: ActionError.notAllowed, "a sent report is not written again") {
      try await report.run(in: office, by: department.forester)
    }
    #expect(try await department.database.read { try SubmissionStore($0).find(once.id)?.version } == once.version)
    #expect(try await department.database.read { try allFigures($0).count } == 1)
  }

  @Test("another unit, a leader and the planning room do not write it")
  func strangers() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let report = try await department.forestryReport(planID, planting: "6.500")
    for person in [department.extensionOfficer, department.director, department.planner] {
      await #expect(throws: ActionError.notAllowed) { try await report.run(in: office, by: person) }
    }
  }

  @Test("an entry of somebody else's measure is refused")
  func foreignEntry() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    var report = try await department.forestryReport(planID, planting: "6.500")
    report.entries.append(SubmissionEntry(targetID: 12345, kind: .actual, typed: "1"))
    let foreign = report
    await #expect(throws: ActionError.notAllowed) { try await foreign.run(in: office, by: department.forester) }
  }

  @Test("a period that has not begun cannot be reported")
  func future() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    var report = try await department.forestryReport(planID, planting: "6.500")
    report.period = .month(9, 2025)
    let early = report
    let error = await #expect(throws: ActionError.self) { try await early.run(in: office, by: department.forester) }
    guard case .invalid(let problems) = error else { return #expect(Bool(false)) }
    #expect(problems.map(\.field) == ["period"])
    #expect(problems[0].message.vi.contains("15/8/2025"))
  }

  @Test("a return needs its reason")
  func reason() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.500").run(
      in: office, by: department.forestryHead)
    await #expect(throws: ActionError.self) {
      try await DecideSubmission(submissionID: sent.id, seenVersion: sent.version, decision: .return(reason: "  "))
        .run(in: office, by: department.planner)
    }
  }

  @Test("the form warns of a slip and of a fall, and does not block")
  func warns() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    try await department.forestryReport(planID, planting: "6.500").run(in: office, by: department.forestryHead)
    let unit = department.forester.organisationID
    let form = try await department.database.read {
      try submissionForm(
        planID: planID, unitID: unit, period: .month(7, 2025), today: Day.first(of: 7, 2025), $0)
    }
    let line = try #require(form?.lines.first { $0.standing.target.unit == .hectare })
    #expect(line.standing.previous?.value.description == "6500")
    #expect(warnings(for: line, typed: "68.000", period: .month(7, 2025)).count == 1)
    #expect(warnings(for: line, typed: "6.100", period: .month(7, 2025)).count == 1)
    #expect(warnings(for: line, typed: "6.800", period: .month(7, 2025)).isEmpty)
    #expect(warnings(for: line, typed: "chưa rõ", period: .month(7, 2025)).isEmpty)
  }
}

private func allFigures(_ connection: any Connection) throws -> [Figure] {
  try IndicatorStore(connection).listEntries().flatMap { try FigureStore(connection).listHistory(indicatorID: $0.id) }
}

private func newestFigures(_ connection: any Connection) throws -> [Figure] {
  try FigureStore(connection).listNewest(indicatorIDs: IndicatorStore(connection).listEntries().map(\.id))
}
