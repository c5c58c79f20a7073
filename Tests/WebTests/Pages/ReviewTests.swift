import Actions
import Domain
import Storage
import Testing

@testable import Web

@Suite("Looking at what was read") struct ReviewTests {
  private func builder(_ role: Role = .planningRoom, _ change: (inout DocumentContents) -> Void = { _ in })
    -> ReviewBuilder
  {
    var contents = sampleContents
    change(&contents)
    return ReviewBuilder(contents: contents, language: .vi, role: role)
  }

  @Test("says how many rows wait, and leads to the first")
  func progress() throws {
    let model = builder().build()
    let progress = try #require(model.progress)
    #expect(progress.unseen == 2 && progress.next == "#row-t2" && !progress.isDone)
    #expect(model.filters.map(\.label) == ["tất cả (4)", "chưa xem (2)", "đọc chưa chắc (0)", "có phát hiện (1)"])
    #expect(model.tasks.confirmAll == "confirmed t2")
    #expect(model.targets.confirmAll == "confirmed c1")
  }

  @Test("a finding stands in the row of its target, not in the task around it")
  func findings() throws {
    let model = builder().build()
    #expect(model.targets.rows.map(\.findings.count) == [1, 0])
    #expect(model.tasks.rows.map(\.findings.count) == [0, 0])
    #expect(model.targets.rows[0].style == "unseen faulty")
  }

  @Test("only the rows of the chosen filter are shown, and the one being edited")
  func filter() {
    var unseen = builder()
    unseen.filter = .unseen
    #expect(unseen.build().tasks.rows.map(\.key) == ["t2"])
    unseen.open = .row(.task(1))
    #expect(unseen.build().tasks.rows.map(\.key) == ["t1", "t2"])
    var faulty = builder()
    faulty.filter = .findings
    #expect(faulty.build().targets.rows.map(\.key) == ["c1"])
  }

  @Test("what is missing is said of the tasks that somebody has to do")
  func missing() {
    let rows = builder().build().tasks.rows
    #expect(rows[0].missing == nil)
    #expect(rows[1].missing == "chưa có đơn vị chủ trì")
    let orphan = builder { $0.tasks[0].deadline = nil }.build().tasks.rows[1]
    #expect(orphan.missing == "chưa có đơn vị chủ trì · chưa có thời hạn")
  }

  @Test("who may not correct sees no buttons", arguments: [Role.leader, .unitOfficer, .administrator])
  func readOnly(role: Role) {
    let model = builder(role).build()
    #expect(!model.canEdit && model.progress == nil && model.tasks.confirmAll == nil && model.head?.editAddress == nil)
    #expect(model.tasks.rows.allSatisfy { $0.editAddress == nil && !$0.canConfirm && !$0.canLeaveOut })
  }

  @Test("an issued plan is no longer corrected, and leads to its page")
  func issued() {
    let model = builder { $0.plan?.state = .issued }.build()
    #expect(!model.canEdit && model.planAddress == "/plans/5")
  }

  @Test("a refused form shows what was typed and what is wrong, at its field and on top")
  func refused() throws {
    var builder = builder()
    builder.open = .row(.target(1))
    builder.typed = Form(fields: [Form.Field(name: "value", value: "chín nghìn")])
    builder.problems = FormProblems(problems: [FieldProblem("value", vi: "Không phải là số.", en: "Not a number.")])
    let form = try #require(builder.build().targets.rows[0].form)
    #expect(form.errors?.items.map(\.id) == ["f-value"])
    let value = try #require(form.fields.compactMap(\.field).first { $0.name == "value" })
    #expect(value.value == "chín nghìn" && value.error == "Không phải là số.")
  }

  @Test("why a plan is not issued leads to the rows in question")
  func obstacles() {
    var builder = builder()
    builder.obstacles = ["review", "task-2", "target-1", "tasks"].map { FieldProblem($0, vi: $0, en: $0) }
    #expect(builder.build().errors?.items.map(\.id) == ["row-t2", "row-t2", "row-c1", "tasks"])
  }

  @Test("after a row comes the next that waits, from the top where none is below")
  func next() {
    #expect(sampleContents.next(after: [.task(2)]) == .target(1))
    #expect(sampleContents.next(after: [.target(1)]) == .task(2))
    #expect(sampleContents.next(after: [.task(2), .target(1)]) == nil)
  }

  @Test("what a button says")
  func buttons() {
    func read(_ row: String) -> ReviewForm? { ReviewForm(Form(fields: [Form.Field(name: "row", value: row)])) }
    #expect(read("confirmed t1 c2 t3")?.taskIDs == [1, 3])
    #expect(read("leftOut c2")?.targetIDs == [2])
    for wrong in ["", "confirmed", "confirmed x1", "agreed t1", "confirmed t", "t1"] { #expect(read(wrong) == nil) }
  }

  @Test("which form stands open")
  func open() {
    #expect(OpenForm(edit: "t12", add: nil) == .row(.task(12)))
    #expect(OpenForm(edit: "head", add: nil) == .head)
    #expect(OpenForm(edit: nil, add: "target") == .newTarget)
    #expect(OpenForm(edit: "x", add: nil) == nil && OpenForm(edit: nil, add: nil) == nil)
  }
}
