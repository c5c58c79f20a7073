import Actions
import Domain
import Storage
import Testing

@Suite("Setting up regimes") struct RegimeActionsTests {
  private static func input(_ change: (inout SaveRegime.Input) -> Void = { _ in }) -> SaveRegime.Input {
    var input = SaveRegime.Input()
    (input.code, input.name, input.decidedBy) = ("BC-QUY", "Báo cáo quý", "QĐ 12/QĐ-SNNMT")
    (input.content, input.window, input.validFrom) = ("both", "calendar", "1/1/2025")
    (input.frequencies, input.ways) = (["quarter", "nineMonths", "year"], ["system"])
    input.lines = [
      SaveRegime.Line(frequency: "", from: "unit", to: "department", deadline: "ngày 5 tháng sau", basis: ""),
      SaveRegime.Line(frequency: "", from: "department", to: "province", deadline: "ngày 10 tháng sau", basis: ""),
    ]
    change(&input)
    return input
  }

  @Test("a plan's units report by the regime it was given: periods, data and deadline")
  func holdsForPlan() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 3, 1)
    let regimeID = try await SaveRegime(id: nil, input: Self.input(), seenVersion: 0)
      .run(in: office, by: department.planner)
    try await SetPlanRegime(planID: planID, regimeID: regimeID).run(in: office, by: department.planner)
    let (matrix, form) = try await department.database.read { connection in
      (
        try submissionMatrix(planID: planID, today: office.today, connection),
        try submissionForm(
          planID: planID, unitID: department.forester.organisationID, period: .quarter(2, 2025), today: office.today,
          connection)
      )
    }
    #expect(matrix?.periods.map(\.code) == ["2025-Q1", "2025-Q2", "2025-9M", "2025"])
    #expect(form?.window == .calendar)
    // 5/7/2025 is a Saturday.
    #expect(form?.dueDay.iso == "2025-07-07")
  }

  @Test("a report that was begun keeps its window when the regime changes; its deadline moves")
  func begunReports() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 20)
    let unitID = department.forester.organisationID
    try await SaveSubmission(
      planID: planID, organisationID: unitID, period: .half(1, 2025), entries: [],
      narrative: Narrative(results: "Đã trồng."), seenVersion: 0, submits: false
    ).run(in: office, by: department.forester)
    let regimeID = try await SaveRegime(
      id: nil, input: Self.input { $0.frequencies = ["half", "year"] }, seenVersion: 0
    ).run(in: office, by: department.planner)
    try await SetPlanRegime(planID: planID, regimeID: regimeID).run(in: office, by: department.planner)
    let form = try await department.database.read {
      try submissionForm(planID: planID, unitID: unitID, period: .half(1, 2025), today: office.today, $0)
    }
    #expect(form?.window == .decree)
    #expect(form?.dueDay.iso == "2025-07-07")
  }

  private struct Wrong: Sendable {
    var field: String
    var change: @Sendable (inout SaveRegime.Input) -> Void

    init(_ field: String, _ change: @escaping @Sendable (inout SaveRegime.Input) -> Void) {
      (self.field, self.change) = (field, change)
    }
  }

  private static let wrong = [
    Wrong("lines") { $0.lines[0].deadline = "ngày 31" },
    Wrong("lines") { $0.lines[1].deadline = "ngày 5 tháng sau" },
    Wrong("lines") { $0.lines[1].to = "commune" },
    Wrong("deadline-0") { $0.lines[0].deadline = "thứ Hai" },
    Wrong("from-1") { $0.lines[1].from = "" },
    Wrong("frequencies") { $0.frequencies = [] },
    Wrong("seasons") { $0.frequencies = ["season"] },
    Wrong("ways") { $0.ways = [] },
    Wrong("validTo") { $0.validTo = "31/12/2024" },
    Wrong("validFrom") { $0.validFrom = "hôm nay" },
    Wrong("validFrom") { $0.validFrom = "" },
    Wrong("cutOffDay") { ($0.window, $0.cutOffDay) = ("day", "31") },
    Wrong("name") { $0.name = " " },
    Wrong("code") { $0.code = "" },
  ]

  @Test("what cannot be kept to is refused, with its field", arguments: wrong.indices)
  func refuses(index: Int) async throws {
    let wrong = Self.wrong[index]
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    let error = await #expect(throws: ActionError.self) {
      try await SaveRegime(id: nil, input: Self.input(wrong.change), seenVersion: 0).run(
        in: office, by: department.planner)
    }
    guard case .invalid(let problems) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problems.map(\.field).contains(wrong.field))
    #expect(try await department.database.read { try RegimeStore($0).list() }.isEmpty)
  }

  @Test("the shipped ones are added once, and a code stands once")
  func shipped() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    #expect(try await AddShippedRegimes().run(in: office, by: department.planner) == ReportRegime.shipped.count)
    #expect(try await AddShippedRegimes().run(in: office, by: department.planner) == 0)
    let error = await #expect(throws: ActionError.self) {
      try await SaveRegime(
        id: nil, input: Self.input { $0.code = ReportRegime.shipped[0].code }, seenVersion: 0
      ).run(in: office, by: department.planner)
    }
    guard case .invalid(let problems) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problems.map(\.field) == ["code"])
  }

  @Test("a regime without a report in the plan's year cannot hold for it")
  func otherYear() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 3, 1)
    let regimeID = try await SaveRegime(id: nil, input: Self.input { $0.validFrom = "1/1/2027" }, seenVersion: 0)
      .run(in: office, by: department.planner)
    await #expect(throws: ActionError.self) {
      try await SetPlanRegime(planID: planID, regimeID: regimeID).run(in: office, by: department.planner)
    }
  }
}

@Suite("The days off of a year") struct WorkingYearActionsTests {
  private static let lines = """
    1/1/2027; nghỉ lễ; Tết Dương lịch; Bộ luật Lao động 2019, Điều 112
    2027-02-15; nghỉ hoán đổi; Hoán đổi; CV 1
    20/2/2027; làm bù; Làm bù; CV 1
    """

  @Test("move deadlines once they are loaded")
  func moves() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 12, 1)
    let before = try await department.database.read { try workingCalendar($0) }
    try await SaveWorkingYear(year: 2027, lines: Self.lines).run(in: office, by: department.planner)
    let after = try await department.database.read { try workingCalendar($0) }
    let monday = try #require(Day(2027, 2, 15))
    #expect(before.isWorkingDay(monday) && !after.isWorkingDay(monday))
    #expect(!before.isLoaded(2027) && after.isLoaded(2027) && after.isLoaded(2026))
    let year = try #require(after.years.first { $0.year == 2027 })
    #expect(workingYearText(year).split(separator: "\n").count == 3)
  }

  @Test(
    "what cannot be is refused whole",
    arguments: [
      "1/1/2027", "31/2/2027; nghỉ lễ; Tết; CV", "1/1/2026; nghỉ lễ; Tết; CV", "1/1/2027; ngày nghỉ; Tết; CV",
      "2/1/2027; nghỉ bù; Bù; CV", "4/1/2027; làm bù; Bù; CV", "4/1/2027; nghỉ hoán đổi; Bù; CV",
      "1/1/2027; nghỉ lễ; Tết;", "1/1/2027; nghỉ lễ; Tết; CV\n1/1/2027; nghỉ lễ; Tết; CV",
    ])
  func refuses(lines: String) async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 12, 1)
    await #expect(throws: ActionError.self) {
      try await SaveWorkingYear(year: 2027, lines: lines).run(in: office, by: department.planner)
    }
    #expect(try await department.database.read { try workingCalendar($0) } == .vietnam)
  }
}
