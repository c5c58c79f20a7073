import Actions
import Domain
import Foundation
import Reporting
import Storage
import Testing

@Suite("The consolidated report") struct WriteReportTests {
  @Test("gives back every accepted figure when our own reader reads it")
  func readsBack() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let office = try department.office(2025, 6, 12)
    let sent = try await department.forestryReport(planID, planting: "6.543,2").run(
      in: office, by: department.forestryHead)
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
    try await department.forestryReport(planID, planting: "6.543,2").run(in: office, by: department.forestryHead)
    let gathered = try await department.database.read {
      try gatherReport(planID: planID, period: .half(1, 2025), today: office.today, dueSoonDays: 7, $0)
    }
    let tasks = try #require(gathered?.tasks)
    let measures = tasks.flatMap(\.allMeasures)
    #expect(measures.allSatisfy { $0.value == nil })
    #expect(gathered?.missingUnits == ["Chi cục Kiểm lâm"])
    #expect(gathered?.head.superior == "Ủy ban nhân dân tỉnh Lạng Sơn")
  }

  @Test("leaves out the duties of how the plan is carried out, unless the plan has nothing else")
  func standingDuties() async throws {
    let duties = """
      III. TỔ CHỨC THỰC HIỆN

      1. Các phòng, đơn vị trực thuộc Sở căn cứ nhiệm vụ được giao xây dựng kế hoạch cụ thể để thực hiện.

      2. Định kỳ hàng tháng, quý, năm các phòng, đơn vị trực thuộc Sở báo cáo kết quả thực hiện.

      """
    let head = try #require(TestDepartment.text.range(of: "II. NỘI DUNG")).lowerBound
    for (text, numbers) in [
      (TestDepartment.text + duties, ["1"]), (String(TestDepartment.text[..<head]) + duties, ["III.1", "III.2"]),
    ] {
      let department = try await TestDepartment()
      let planID = try await department.issuedPlan(text)
      let gathered = try await department.database.read {
        try gatherReport(planID: planID, period: .half(1, 2025), today: Day.first(of: 6, 2025), dueSoonDays: 7, $0)
      }
      #expect(gathered?.tasks.map(\.number) == numbers)
    }
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
