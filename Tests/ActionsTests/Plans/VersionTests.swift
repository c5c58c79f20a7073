import Domain
import Storage
import Testing

@testable import Actions

@Suite("A later version of a document") struct VersionTests {
  private let department: TestDepartment

  init() async throws { department = try await TestDepartment() }

  private func imported(_ text: String = TestDepartment.text) async throws -> ImportDocument.Outcome {
    try await ImportDocument(fileName: "v1.txt", content: Array(text.utf8))
      .run(in: department.office(2025, 2, 7), by: department.planner)
  }

  private func replaced(_ documentID: Int64, _ text: String) async throws -> Int64 {
    try await ReplaceDocument(documentID: documentID, fileName: "v2.txt", content: Array(text.utf8))
      .run(in: department.office(2025, 2, 8), by: department.planner)
  }

  private func rows(_ planID: Int64) async throws -> (tasks: [PlanTask], targets: [Target]) {
    try await department.database.read {
      (try TaskStore($0).list(planID: planID), try TargetStore($0).list(planID: planID))
    }
  }

  private func changes(of documentID: Int64) async throws -> [String] {
    try await department.database.read { connection in
      let document = try #require(try DocumentStore(connection).find(documentID))
      let body = try #require(try DocumentStore(connection).body(of: documentID))
      let list = try listChanges(
        ofDocument: document, readStored(body.facts), today: #require(Day(2025, 2, 8)),
        words: VersionWords(
          quantity: { "\($0.value) \($0.unit.symbol)" }, day: { $0.iso }, period: { $0.code }), connection)
      return list.map { change in
        switch change.change {
        case .added: "+ \(change.name)"
        case .removed: "- \(change.name)"
        case .changed(let field, let was, let now): "\(field.rawValue): \(was) → \(now)"
        }
      }
    }
  }

  @Test("what it says otherwise comes in unseen, with the change told; the rest keeps its review")
  func change() async throws {
    let first = try await imported()
    let before = try await rows(first.planID)
    try await SetReview(
      planID: first.planID, taskIDs: before.tasks.map(\.id), targetIDs: before.targets.map(\.id), review: .confirmed
    ).run(in: department.office(2025, 2, 7), by: department.planner)
    let second = try await replaced(
      first.documentID, TestDepartment.text.replacing("9.000 ha", with: "9.500 ha"))
    let after = try await rows(first.planID)
    #expect(after.targets.map(\.review) == [.unseen, .confirmed])
    #expect(after.targets[0].value == Amount(tenThousandths: 95_000_000))
    #expect(after.tasks.map(\.id) == before.tasks.map(\.id))
    #expect(try await changes(of: second).contains("value: 9000 ha → 9500 ha"))
  }

  @Test("a correction stays where the document says the same as before")
  func correction() async throws {
    let first = try await imported()
    let task = try #require(try await rows(first.planID).tasks.last)
    var input = TaskInput(number: task.number, title: task.title + " (rà soát)")
    input.leadUnits = "Trung tâm Khuyến nông"
    input.parentID = task.parentID
    input.deadlineText = "Tháng 12/2025"
    try await SaveTask(input, id: task.id, planID: first.planID)
      .run(in: department.office(2025, 2, 7), by: department.planner)
    _ = try await replaced(first.documentID, TestDepartment.text.replacing("Tháng 12/2025", with: "Tháng 10/2025"))
    let after = try #require(try await rows(first.planID).tasks.last)
    #expect(after.title.hasSuffix("(rà soát)"))
    #expect(after.leadUnits == ["Trung tâm Khuyến nông"])
    #expect(after.deadline?.to == Day(2025, 10, 31))
    #expect(after.review == .unseen)
  }

  @Test("a task that was put elsewhere stays there while the document has it where it was")
  func place() async throws {
    let first = try await imported()
    let task = try #require(try await rows(first.planID).tasks.last)
    #expect(task.parentID != nil)
    var input = TaskInput(number: task.number, title: task.title)
    input.leadUnits = task.leadUnits.joined(separator: "\n")
    input.deadlineText = "Tháng 12/2025"
    try await SaveTask(input, id: task.id, planID: first.planID)
      .run(in: department.office(2025, 2, 7), by: department.planner)
    _ = try await replaced(first.documentID, TestDepartment.text.replacing("65%", with: "66%"))
    let after = try await rows(first.planID)
    #expect(after.tasks.last?.id == task.id)
    #expect(after.tasks.last?.parentID == nil)
    #expect(after.targets.allSatisfy { $0.taskID == task.id })
  }

  @Test("rows added by hand stay, also when the task above them is gone")
  func ownRows() async throws {
    let first = try await imported()
    let parent = try #require(try await rows(first.planID).tasks.first)
    var input = TaskInput(number: "9", title: "Việc thêm bằng tay")
    input.parentID = parent.id
    try await SaveTask(input, planID: first.planID).run(in: department.office(2025, 2, 7), by: department.planner)
    let other = TestDepartment.text.replacing("Phát triển lâm nghiệp", with: "Nước sạch nông thôn bền vững")
      .replacing("1. Nhiệm vụ 1", with: "2. Nhiệm vụ 2").replacing("1.1.", with: "2.1.")
    _ = try await replaced(first.documentID, other)
    let after = try await rows(first.planID).tasks
    let own = try #require(after.first { $0.title == "Việc thêm bằng tay" })
    #expect(own.parentID.map { id in after.contains { $0.id == id } } ?? true)
  }

  @Test("the same version has no changes, and the earlier document knows its successor")
  func unchanged() async throws {
    let first = try await imported()
    let second = try await replaced(first.documentID, TestDepartment.text + "\n\n")
    #expect(try await changes(of: second).isEmpty)
    #expect(try await department.database.read { try DocumentStore($0).findLater(than: first.documentID) } == second)
    await #expect(throws: ActionError.notFound) { try await replaced(first.documentID, TestDepartment.text + "\n\n\n") }
  }
}
