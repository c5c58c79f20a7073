import Domain
import Storage
import Testing

@testable import Actions

@Suite("A form's figures against each other") struct ValidateFormTests {
  /// A department whose foresters report the standard's whole and part beside the plan.
  private func send(_ typed: [String: String]) async throws -> Result<Submission, ActionError> {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 5, 15)
    let unitID = department.forester.organisationID
    let file = IndicatorCatalogue.standard
    try await ImportCatalogue(
      file: file, taken: Dictionary(uniqueKeysWithValues: file.definitions.map { ($0.code, 0) }), source: "chuẩn"
    ).run(in: office, by: department.planner)
    let entries = try await department.database.read { try IndicatorStore($0).listEntries() }
    try await AddFormLines(
      planID: planID, indicatorIDs: entries.filter { typed[$0.definition.code] != nil }.map(\.id),
      organisationIDs: [unitID]
    ).run(in: office, by: department.planner)
    let form = try #require(
      try await department.database.read {
        try submissionForm(planID: planID, unitID: unitID, period: .month(5, 2025), today: office.today, $0)
      })
    let figures = form.lines.compactMap { line in
      typed[line.standing.indicator?.code ?? ""].map {
        SubmissionEntry(targetID: line.standing.target.id, kind: .actual, typed: $0)
      }
    }
    do {
      return .success(
        try await SaveSubmission(
          planID: planID, organisationID: unitID, period: .month(5, 2025), entries: figures,
          narrative: Narrative(results: "Đã làm."), seenVersion: 0, submits: true
        ).run(in: office, by: department.forester))
    } catch let error as ActionError {
      return .failure(error)
    }
  }

  @Test("a negative area, and a share above a hundred, are not sent", arguments: [["LN.CHAY.DT": "-5"]])
  func refuses(typed: [String: String]) async throws {
    guard case .failure(.invalid(let problems)) = try await send(typed) else {
      Issue.record("sent")
      return
    }
    #expect(problems.count == 1)
    #expect(problems[0].message.vi.contains("nằm ngoài giới hạn từ 0 trở lên"))
  }

  @Test("a part larger than its whole is pointed at, and may be sent: the officer knows better")
  func warns() async throws {
    guard case .success = try await send(["LN.CORUNG.DT": "900.000", "LN.TUNHIEN.DT": "831.009"]) else {
      Issue.record("not sent")
      return
    }
  }

  @Test("the finding stands at the part's cell, with both numbers")
  func finding() async throws {
    let part = IndicatorDefinition(
      code: "LN.CORUNG.DT", name: "Diện tích có rừng", unit: .hectare, field: .forestry, nature: .stock)
    let whole = IndicatorDefinition(
      code: "LN.TUNHIEN.DT", name: "Diện tích tự nhiên", unit: .hectare, field: .forestry, nature: .stock)
    let form = form(of: [part, whole])
    let findings = formFindings(form, typed: [1: "900.000", 2: "831.009"])
    #expect(findings.keys.sorted() == [1])
    #expect(formFindings(form, typed: [1: "530.000", 2: "831.009"]).isEmpty)
    #expect(formFindings(form, typed: [1: "900.000"]).isEmpty)
    #expect(formFindings(form, typed: [1: "chín trăm", 2: "831.009"]).isEmpty)
  }

  private func form(of definitions: [IndicatorDefinition]) -> SubmissionForm {
    let unit = Organisation(
      id: 2, code: "KL", parentID: nil, kind: .subDepartment, name: "Chi cục Kiểm lâm", shortName: "KL",
      validFrom: Day.first(of: 1, 2024), reports: true)
    let plan = Plan(id: 1, documentID: nil, title: "Kế hoạch", period: .year(2025), state: .issued)
    return SubmissionForm(
      plan: plan, unit: unit, period: .month(5, 2025), window: .decree, schedule: .standard, submission: nil,
      tasks: [],
      lines: definitions.enumerated().map { index, definition in
        let indicator = Indicator(id: Int64(index + 1), definition)
        let target = Target.monitored(
          id: Int64(index + 1), planID: 1, indicator, by: unit.id, period: plan.period)
        return SubmissionLine(
          task: nil, standing: measureStanding(target: target, indicator: indicator, figures: []), entry: nil)
      }, catalogue: IndicatorCatalogue(definitions), returns: [])
  }
}
