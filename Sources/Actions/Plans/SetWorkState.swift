public import Domain
import Storage

/// Tells how the work on a task stands: accepted, in progress, done, confirmed, returned …
public struct SetWorkState: Sendable {
  public var taskID: Int64
  public var state: WorkState
  public var note: String

  public init(taskID: Int64, state: WorkState, note: String = "") {
    self.taskID = taskID
    self.state = state
    self.note = note
  }

  /// A return needs its reason in `note`.
  public func run(in office: Office, by person: Person) async throws {
    var form = FormReader()
    let reason = form.optional(note, "note", limit: 2000)
    if state == .returned && reason == nil {
      form.problems.append(
        FieldProblem("note", vi: "Hãy ghi lý do trả lại.", en: "Say why it is returned."))
    }
    try form.finish()
    let input = self
    try await office.database.write { connection in
      guard let task = try TaskStore(connection).find(input.taskID), task.review == .confirmed,
        try PlanStore(connection).find(task.planID)?.state == .issued
      else { throw ActionError.notFound }
      guard TaskPolicy.canSet(input.state, on: task, by: person) else { throw ActionError.notAllowed }
      let doneOn = input.state == .reportedDone ? office.today : input.state == .confirmed ? task.doneOn : nil
      try TaskStore(connection).saveWorkState(input.state, from: task.workState, doneOn: doneOn, of: task.id)
      try office.record(
        "set-work-state", "task", task.id,
        detail: ["before": task.workState.rawValue, "after": input.state.rawValue, "note": reason ?? ""],
        by: person, in: connection)
    }
  }
}
