import Actions
import Domain
import Storage
import Testing

@Suite("Building units' forms") struct FormLinesTests {
  private struct Made {
    var department: TestDepartment
    var planID: Int64
    var indicatorIDs: [Int64]

    var unitID: Int64 { department.forester.organisationID }

    func form(_ period: Period, of unitID: Int64? = nil) async throws -> SubmissionForm? {
      try await department.database.read { [planID, own = self.unitID] in
        try submissionForm(
          planID: planID, unitID: unitID ?? own, period: period, today: Day.first(of: 7, 2025), $0)
      }
    }
  }

  private func make(year: Int = 2025) async throws -> Made {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 3, 1)
    var ids: [Int64] = []
    for (code, name) in [("LN.CHAY", "Vụ cháy rừng"), ("LN.VIPHAM", "Vụ vi phạm lâm luật")] {
      ids.append(
        try await SaveIndicator(
          id: nil,
          cells: [.code: code, .name: name, .unit: "vụ", .field: "Lâm nghiệp", .nature: "thời kỳ", .direction: "giảm"],
          seenVersion: 0
        ).run(in: office, by: department.planner))
    }
    return Made(department: department, planID: planID, indicatorIDs: ids)
  }

  private func add(
    _ made: Made, _ indicatorIDs: [Int64]? = nil, units: [Int64]? = nil, askedIn: [String] = [], scope: String = ""
  ) async throws -> Int {
    try await AddFormLines(
      planID: made.planID, indicatorIDs: indicatorIDs ?? made.indicatorIDs, organisationIDs: units ?? [made.unitID],
      scope: scope, askedIn: askedIn
    ).run(in: made.department.office(2025, 3, 1), by: made.department.planner)
  }

  @Test("what is followed stands on the unit's form after the plan's measures, without a plan to compare with")
  func onTheForm() async throws {
    let made = try await make()
    let before = try #require(try await made.form(.half(1, 2025)))
    #expect(try await add(made) == 2)
    let form = try #require(try await made.form(.half(1, 2025)))
    #expect(form.lines.count == before.lines.count + 2)
    let line = try #require(form.groups.last)
    #expect(line.task == nil && line.lines.map(\.standing.target.name) == ["Vụ cháy rừng", "Vụ vi phạm lâm luật"])
    #expect(line.lines[0].standing.target.asked == nil)
  }

  @Test("a figure is reported in it, counts, and has no percentage of a plan")
  func reported() async throws {
    let made = try await make()
    _ = try await add(made)
    let department = made.department
    let form = try #require(try await made.form(.month(5, 2025)))
    let line = try #require(form.groups.last?.lines.first)
    let office = try department.office(2025, 5, 15)
    let submission = try await SaveSubmission(
      planID: made.planID, organisationID: made.unitID, period: .month(5, 2025),
      entries: [SubmissionEntry(targetID: line.standing.target.id, kind: .actual, typed: "7")],
      narrative: Narrative(), seenVersion: 0, submits: true
    ).run(in: office, by: department.forester)
    try await DecideSubmission(submissionID: submission.id, seenVersion: submission.version, decision: .accept)
      .run(in: office, by: department.forestryHead)
    let after = try #require(try await made.form(.month(5, 2025)))
    let standing = try #require(after.groups.last?.lines.first?.standing)
    #expect(standing.figure?.value.tenThousandths == 70_000)
    #expect(standing.assessment == .notAssessable)
    #expect(throws: NoPercentage.noTarget) { try standing.percentOfPlan.get() }
  }

  @Test(
    "is asked in the periods it was set for; a longer report tells what it stands for",
    arguments: [
      ([], Period.month(5, 2025), true), (["year"], .month(5, 2025), false), (["year"], .year(2025), true),
      (["quarter"], .quarter(1, 2025), true), (["quarter"], .half(1, 2025), true), (["month"], .half(1, 2025), true),
      (["half"], .quarter(3, 2025), false), (["month", "year"], .month(2, 2025), true),
    ])
  func askedIn(words: [String], period: Period, isThere: Bool) async throws {
    let made = try await make()
    _ = try await add(made, askedIn: words)
    let form = try #require(try await made.form(period))
    #expect(form.lines.contains { $0.task == nil } == isThere)
  }

  @Test("a unit that leads no task is waited for once something is asked of it")
  func otherUnit() async throws {
    let made = try await make()
    let unitID = made.department.extensionOfficer.organisationID
    let today = Day.first(of: 7, 2025)
    let before = try await made.department.database.read { try submissionMatrix(planID: made.planID, today: today, $0) }
    #expect(before?.lines.contains { $0.unit.id == unitID } == false)
    _ = try await add(made, units: [unitID])
    let after = try await made.department.database.read { try submissionMatrix(planID: made.planID, today: today, $0) }
    #expect(after?.lines.contains { $0.unit.id == unitID } == true)
    #expect(try await made.form(.half(1, 2025), of: unitID)?.lines.count == 2)
  }

  @Test("the same line stands once; another scope is another line")
  func once() async throws {
    let made = try await make()
    #expect(try await add(made) == 2)
    #expect(try await add(made) == 0)
    #expect(try await add(made, scope: "huyện Bình Gia") == 2)
  }

  @Test("a line taken off leaves the form and keeps what was reported")
  func remove() async throws {
    let made = try await make()
    _ = try await add(made)
    let line = try #require(try await made.form(.half(1, 2025))?.groups.last?.lines.first)
    let (office, planner) = (try made.department.office(2025, 3, 1), made.department.planner)
    try await RemoveFormLine(planID: made.planID, lineID: line.standing.target.id).run(in: office, by: planner)
    #expect(try await made.form(.half(1, 2025))?.groups.last?.lines.count == 1)
    await #expect(throws: ActionError.notFound) {
      try await RemoveFormLine(planID: made.planID, lineID: line.standing.target.id).run(in: office, by: planner)
    }
    await #expect(throws: ActionError.notFound) {
      let planned = try #require(try await made.form(.half(1, 2025))?.lines.first)
      try await RemoveFormLine(planID: made.planID, lineID: planned.standing.target.id).run(in: office, by: planner)
    }
  }

  @Test("only the planning room builds forms, of indicators and units that there are")
  func refuses() async throws {
    let made = try await make()
    let office = try made.department.office(2025, 3, 1)
    for person in [made.department.forester, made.department.forestryHead, made.department.director] {
      await #expect(throws: ActionError.notAllowed) {
        try await AddFormLines(planID: made.planID, indicatorIDs: made.indicatorIDs, organisationIDs: [made.unitID])
          .run(in: office, by: person)
      }
    }
    await #expect(throws: ActionError.notFound) { _ = try await add(made, [999]) }
    await #expect(throws: ActionError.notFound) { _ = try await add(made, units: [999]) }
    await #expect(throws: ActionError.self) { _ = try await add(made, []) }
    await #expect(throws: ActionError.self) { _ = try await add(made, units: []) }
  }
}
