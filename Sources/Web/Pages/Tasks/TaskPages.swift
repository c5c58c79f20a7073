import Actions
import Domain
import Hummingbird
import Storage

/// A task, and what people say of the work on it.
struct TaskPages: Sendable {
  let site: Site

  /// GET /tasks/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let (id, person) = (try context.requireID(), try context.requireViewer().person)
    return try await site.sharedPage(.unit, request, context) {
      let reading = try await site.readTask(id, for: person)
      return TaskModel(reading, form: workStateForm(reading, person, context), context.language)
    }
  }

  /// POST /tasks/:id/work-state — a person says how the work stands.
  @Sendable func setWorkState(_ request: Request, _ context: AppContext) async throws -> Response {
    let (id, person) = (try context.requireID(), try context.requireViewer().person)
    let reading = try await site.readTask(id, for: person)
    guard TaskPolicy.canAct(on: reading.task, by: person) else { throw PageError.notAllowed }
    guard let state = WorkState(rawValue: context.form["state"]) else { throw PageError.unreadableForm }
    // Sent twice, or said by a colleague already.
    if reading.task.workState == state { return done(id) }
    guard context.form["seen"] == reading.task.workState.rawValue else {
      return try await refuse(reading, nil, request, context)
    }
    do {
      try await SetWorkState(taskID: id, state: state, note: context.form["note"]).run(in: site.office, by: person)
    } catch ActionError.invalid(let problems) {
      return try await refuse(reading, problems, request, context)
    } catch StorageError.changedMeanwhile {
      return try await refuse(try await site.readTask(id, for: person), nil, request, context)
    }
    return done(id)
  }

  private func done(_ id: Int64) -> Response { .redirect(to: Address.task(id), notice: "taskPage.saved") }

  private func workStateForm(_ reading: TaskReading, _ person: Person, _ context: AppContext) -> WorkStateForm? {
    guard reading.plan.plan.state == .issued else { return nil }
    return WorkStateForm(reading.task, by: person, context.language)
  }

  /// The page again with what was typed: with `problems`, or told that the state has changed meanwhile.
  private func refuse(
    _ reading: TaskReading, _ problems: [FieldProblem]?, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try context.requireViewer().person
    var form = WorkStateForm(
      reading.task, by: person, context.language, note: context.form["note"],
      problems: FormProblems(problems: problems ?? [], language: context.language))
    guard form != nil else { throw ActionError.notAllowed }
    if problems == nil {
      form?.conflict = context.say("taskPage.conflict", ["state": context.language.word(reading.task.workState)])
    }
    return try await site.page(
      TaskModel(reading, form: form, context.language), request, context,
      status: problems == nil ? .conflict : .unprocessableContent)
  }
}
