import Actions
import Domain
import Storage
import Testing

@Suite("From a document to an issued plan") struct IssuePlanTests {
  @Test("reads tasks and targets, matches leader and unit, and waits for somebody to look")
  func draft() async throws {
    let department = try await TestDepartment()
    let outcome = try await ImportDocument(fileName: "../ke-hoach.txt", content: Array(TestDepartment.text.utf8))
      .run(in: department.office(2025, 2, 10), by: department.planner)
    let (tasks, targets) = try await department.rows(outcome.planID)
    let task = try #require(tasks.first { $0.number == "1.1" })
    #expect(task.leadUnitID == department.forester.organisationID)
    #expect(task.leader == "Lê Văn Cường" && task.leaderID != nil)
    #expect(task.deadline?.to == Day(2025, 12, 31))
    #expect(targets.map(\.value.description) == ["9000", "65"])
    #expect(tasks.allSatisfy { $0.review == .unseen } && targets.allSatisfy { $0.review == .unseen })
    let document = try await department.database.read { try DocumentStore($0).find(outcome.documentID) }
    #expect(document?.fileName == "ke-hoach.txt")
  }

  @Test("the same bytes under another name are recognised")
  func known() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 2, 10)
    let content = Array(TestDepartment.text.utf8)
    let first = try await ImportDocument(fileName: "a.txt", content: content).run(in: office, by: department.planner)
    let again = try await ImportDocument(fileName: "b.txt", content: content).run(in: office, by: department.planner)
    #expect(again.wasKnown && again.documentID == first.documentID && again.planID == first.planID)
  }

  @Test("nothing enters a plan that nobody looked at")
  func refusesUnseen() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 2, 10)
    let planID = try await ImportDocument(fileName: "a.txt", content: Array(TestDepartment.text.utf8))
      .run(in: office, by: department.planner).planID
    await #expect(throws: ActionError.self) {
      try await IssuePlan(planID: planID).run(in: office, by: department.planner)
    }
    #expect(try await department.database.read { try PlanStore($0).find(planID)?.state } == .draft)
  }

  @Test("a task whose parent was left out is named")
  func refusesOrphans() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 2, 10)
    let planID = try await ImportDocument(fileName: "a.txt", content: Array(TestDepartment.text.utf8))
      .run(in: office, by: department.planner).planID
    let (tasks, targets) = try await department.rows(planID)
    try await SetReview(planID: planID, taskIDs: tasks.map(\.id), targetIDs: targets.map(\.id), review: .confirmed)
      .run(in: office, by: department.planner)
    let parent = try #require(tasks.first { $0.number == "1" })
    try await SetReview(planID: planID, taskIDs: [parent.id], review: .leftOut).run(in: office, by: department.planner)
    let error = await #expect(throws: ActionError.self) {
      try await IssuePlan(planID: planID).run(in: office, by: department.planner)
    }
    guard case .invalid(let problems) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(problems.contains { $0.field.hasPrefix("task-") && $0.message.vi.contains("1.1") })
  }

  @Test("an issued plan has indicators and assigned tasks, and is corrected no more")
  func issued() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let (tasks, targets) = try await department.rows(planID)
    #expect(tasks.allSatisfy { $0.workState == .assigned })
    #expect(targets.allSatisfy { $0.indicatorID != nil })
    await #expect(throws: ActionError.notAllowed) {
      try await SaveTask(TaskInput(number: "9", title: "Thêm"), planID: planID)
        .run(in: department.office(2025, 2, 11), by: department.planner)
    }
  }

  @Test("others than the planning room neither import nor issue")
  func roles() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 2, 10)
    for person in [department.director, department.forester] {
      await #expect(throws: ActionError.notAllowed) {
        try await ImportDocument(fileName: "a.txt", content: Array(TestDepartment.text.utf8)).run(
          in: office, by: person)
      }
    }
  }

  @Test("whoever may not correct a plan is told so before anything is said of what they typed")
  func permissionFirst() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 2, 10)
    let planID = try await department.issuedPlan()
    await #expect(throws: ActionError.notAllowed) {
      try await SaveTask(TaskInput(number: "", title: ""), planID: planID).run(in: office, by: department.forester)
    }
    await #expect(throws: ActionError.notAllowed) {
      try await SaveTarget(TargetInput(name: "", value: "?", unit: "", period: ""), planID: planID)
        .run(in: office, by: department.director)
    }
    await #expect(throws: ActionError.notAllowed) {
      try await SavePlanHead(planID: planID, title: "", number: "", symbol: "", decidedOn: "?", issuer: "", period: "")
        .run(in: office, by: department.forester)
    }
  }

  @Test("a row is corrected in place; what cannot be taken is said at its field")
  func corrects() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 2, 10)
    let planID = try await ImportDocument(fileName: "a.txt", content: Array(TestDepartment.text.utf8))
      .run(in: office, by: department.planner).planID
    let (tasks, targets) = try await department.rows(planID)
    let input = TargetInput(
      taskID: tasks[1].id, name: "Diện tích trồng rừng", comparator: "range", value: "8.900", valueMax: "8.000",
      unit: "ha", period: "2025")
    let error = await #expect(throws: ActionError.self) {
      try await SaveTarget(input, id: targets[0].id, planID: planID).run(in: office, by: department.planner)
    }
    guard case .invalid(let problems) = error else { return #expect(Bool(false)) }
    #expect(problems.map(\.field) == ["valueMax"])
    var right = input
    right.valueMax = "9.100,5"
    try await SaveTarget(right, id: targets[0].id, planID: planID).run(in: office, by: department.planner)
    let saved = try await department.rows(planID).targets[0]
    #expect(saved.valueMax?.description == "9100.5" && saved.review == .confirmed && saved.source == targets[0].source)
  }

  @Test("a task cannot lie within itself")
  func refusesCycles() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 2, 10)
    let planID = try await ImportDocument(fileName: "a.txt", content: Array(TestDepartment.text.utf8))
      .run(in: office, by: department.planner).planID
    let tasks = try await department.rows(planID).tasks
    let error = await #expect(throws: ActionError.self) {
      try await SaveTask(
        TaskInput(number: "1", title: "Vòng", parentID: tasks[1].id), id: tasks[0].id, planID: planID
      ).run(in: office, by: department.planner)
    }
    guard case .invalid(let problems) = error else { return #expect(Bool(false)) }
    #expect(problems.map(\.field) == ["parentID"])
  }
}
