public import Domain
import Storage

/// What a form says of a task row.
public struct TaskInput: Sendable, Hashable {
  public var number: String
  public var title: String
  public var content: String
  public var leaderID: Int64?
  public var leader: String
  public var leaderPosition: String
  public var leadUnitID: Int64?
  /// One name a line, as the document writes them.
  public var leadUnits: String
  public var supportUnits: String
  public var deadlineText: String
  public var deadlineFrom: String
  public var deadlineTo: String
  public var parentID: Int64?

  public init(
    number: String, title: String, content: String = "", leaderID: Int64? = nil, leader: String = "",
    leaderPosition: String = "", leadUnitID: Int64? = nil, leadUnits: String = "", supportUnits: String = "",
    deadlineText: String = "", deadlineFrom: String = "", deadlineTo: String = "", parentID: Int64? = nil
  ) {
    self.number = number
    self.title = title
    self.content = content
    self.leaderID = leaderID
    self.leader = leader
    self.leaderPosition = leaderPosition
    self.leadUnitID = leadUnitID
    self.leadUnits = leadUnits
    self.supportUnits = supportUnits
    self.deadlineText = deadlineText
    self.deadlineFrom = deadlineFrom
    self.deadlineTo = deadlineTo
    self.parentID = parentID
  }
}

/// Corrects a row of a draft plan, or adds one (`id` nil). A saved row counts as looked at.
public struct SaveTask: Sendable {
  public var input: TaskInput
  public var id: Int64?
  public var planID: Int64

  public init(_ input: TaskInput, id: Int64? = nil, planID: Int64) {
    self.input = input
    self.id = id
    self.planID = planID
  }

  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    guard PlanPolicy.canEdit(person.role, state: .draft) else { throw ActionError.notAllowed }
    var form = FormReader()
    let number = form.required(input.number, "number", vi: "Hãy ghi số thứ tự.", en: "Enter the number.", limit: 40)
    let title = form.required(input.title, "title", vi: "Hãy ghi nội dung nhiệm vụ.", en: "Enter the task.")
    let content = form.optional(input.content, "content")
    let from = form.day(input.deadlineFrom, "deadlineFrom")
    let to = form.day(input.deadlineTo, "deadlineTo")
    if let from, let to, to < from {
      form.problems.append(
        FieldProblem(
          "deadlineTo", vi: "Ngày kết thúc trước ngày bắt đầu.", en: "The end is before the beginning."))
    }
    try form.finish()
    let (input, rowID, planID) = (input, id, planID)
    return try await office.database.write { connection in
      _ = try editablePlan(planID, by: person, connection)
      let store = TaskStore(connection)
      let rows = try store.list(planID: planID)
      var task: PlanTask
      if let rowID {
        guard let row = rows.first(where: { $0.id == rowID }) else { throw ActionError.notFound }
        task = row
      } else {
        task = PlanTask(
          id: office.identifiers.next(), planID: planID, position: (rows.map(\.position).max() ?? -1) + 1,
          number: number, title: title)
      }
      try checkLinks(input, task, rows, connection, today: office.today)
      (task.number, task.title, task.content) = (number, title, content)
      task.parentID = input.parentID
      task.leaderID = input.leaderID
      let leader = try input.leaderID.flatMap { try PersonStore(connection).find($0) }
      task.leader = leader?.fullName ?? trimmed(input.leader)
      task.leaderPosition = leader?.post ?? trimmed(input.leaderPosition)
      task.leadUnitID = input.leadUnitID
      task.leadUnits = lines(input.leadUnits)
      if let unitID = input.leadUnitID, task.leadUnits.isEmpty,
        let unit = try OrganisationStore(connection).list(on: office.today).first(where: { $0.id == unitID })
      {
        task.leadUnits = [unit.name]
      }
      task.supportUnits = lines(input.supportUnits)
      let words = trimmed(input.deadlineText) ?? to.map { "\($0.day)/\($0.month)/\($0.year)" }
      task.deadline = words.map { Deadline(text: $0, from: from, to: to) }
      task.review = .confirmed
      if rowID == nil { try store.save(task) } else { try store.saveCorrected(task) }
      try office.record(
        rowID == nil ? "add-task" : "correct-task", "task", task.id, detail: ["number": number, "title": title],
        by: person, in: connection)
      return task.id
    }
  }

  /// Parent, leader and unit exist, and no task becomes its own ancestor.
  private func checkLinks(
    _ input: TaskInput, _ task: PlanTask, _ rows: [PlanTask], _ connection: any Connection, today: Day
  ) throws {
    var parents: [Int64: Int64] = [:]
    for row in rows { parents[row.id] = row.parentID }
    var ancestor = input.parentID
    if let parentID = input.parentID, !rows.contains(where: { $0.id == parentID }) { throw ActionError.notFound }
    while let id = ancestor {
      if id == task.id {
        throw ActionError.invalid([
          FieldProblem(
            "parentID", vi: "Nhiệm vụ không thể nằm trong chính nó.", en: "A task cannot lie within itself.")
        ])
      }
      ancestor = parents[id]
    }
    if let leaderID = input.leaderID, try PersonStore(connection).find(leaderID) == nil { throw ActionError.notFound }
    if let unitID = input.leadUnitID,
      try !OrganisationStore(connection).list(on: today).contains(where: { $0.id == unitID })
    {
      throw ActionError.notFound
    }
  }
}

private func trimmed(_ text: String) -> String? {
  let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return words.isEmpty ? nil : words
}

private func lines(_ text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).compactMap { trimmed(String($0)) }
}
