import Actions
import Domain
import Reporting
import Storage
import Testing

@Suite("The consolidated report") struct WriteReportTests {
  @Test("gives back every accepted figure when our own reader reads it")
  func readsBack() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.543,2").run(in: office, by: department.forester)
    try await DecideSubmission(submissionID: sent.id, seenVersion: sent.version, decision: .accept)
      .run(in: office, by: department.planner)
    let file = try await WriteReport(planID: planID, period: .half(1, 2025)).run(in: office, by: department.planner)
    let stored = try await department.database.read { try ReportStore($0).fileContent(file.id) }
    let reading = try readFile(bytes: try #require(stored?.content), fileName: file.fileName)
    #expect(reading.facts.figures.contains { $0.value?.description == "6543.2" && $0.unit == "ha" })
    #expect(reading.findings.filter { $0.severity == .error }.isEmpty, "\(reading.findings.map(\.summary.vi))")
  }

  @Test("takes in only what was accepted, and names who is missing")
  func onlyAccepted() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    try await department.forestryReport(planID, planting: "6.543,2").run(in: office, by: department.forester)
    let gathered = try await department.database.read {
      try gatherReport(planID: planID, period: .half(1, 2025), today: office.today, dueSoonDays: 7, $0)
    }
    let tasks = try #require(gathered?.tasks)
    let measures = tasks.flatMap(\.allMeasures)
    #expect(measures.allSatisfy { $0.value == nil })
    #expect(gathered?.missingUnits == ["Chi cục Kiểm lâm"])
    #expect(gathered?.head.superior == "Ủy ban nhân dân tỉnh Lạng Sơn")
  }

  @Test("is written by the planning room alone")
  func roles() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    for person in [department.director, department.forester] {
      await #expect(throws: ActionError.notAllowed) {
        try await WriteReport(planID: planID, period: .half(1, 2025)).run(in: office, by: person)
      }
    }
  }
}
