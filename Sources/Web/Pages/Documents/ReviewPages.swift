import Actions
import Domain
import Hummingbird
import Storage

/// Looking at what was read out of a document, correcting it, issuing the plan.
struct ReviewPages: Sendable {
  let site: Site

  /// GET /documents/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let query = request.uri.queryParameters
    return try await site.sharedPage(.role, request, context) {
      var builder = try await self.builder(context)
      builder.filter = query["show"].flatMap { RowFilter(rawValue: String($0)) } ?? .all
      builder.open = OpenForm(edit: query["edit"].map { String($0) }, add: query["add"].map { String($0) })
      return builder.build()
    }
  }

  /// POST /documents/:id/reviews — rows are right as they stand, are left out, or taken back.
  @Sendable func review(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    guard PlanPolicy.canEdit(person.role, state: .draft) else { throw PageError.notAllowed }
    guard let form = ReviewForm(context.form), let first = form.rows.first else { throw PageError.unreadableForm }
    let contents = try await builder(context).contents
    try await SetReview(
      planID: try contents.requirePlan().id, taskIDs: form.taskIDs, targetIDs: form.targetIDs, review: form.review
    ).run(in: site.office, by: person)
    let next = form.review == .unseen ? first : contents.next(after: form.rows) ?? first
    return .redirect(to: back(to: next, context))
  }

  /// POST /documents/:id/head
  @Sendable func saveHead(_ request: Request, _ context: AppContext) async throws -> Response {
    try await save(.head, request, context) { planID, person in
      try await SavePlanHead(context.form, planID: planID).run(in: site.office, by: person)
      return "#head"
    }
  }

  /// POST /documents/:id/tasks and /documents/:id/tasks/:row
  @Sendable func saveTask(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try rowID(context) { if case .task(let id) = $0 { id } else { nil } }
    return try await save(id.map { .row(.task($0)) } ?? .newTask, request, context) { planID, person in
      let saved = try await SaveTask(TaskInput(context.form), id: id, planID: planID).run(in: site.office, by: person)
      return "#row-\(RowKey.task(saved).text)"
    }
  }

  /// POST /documents/:id/targets and /documents/:id/targets/:row
  @Sendable func saveTarget(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try rowID(context) { if case .target(let id) = $0 { id } else { nil } }
    return try await save(id.map { .row(.target($0)) } ?? .newTarget, request, context) { planID, person in
      let input = TargetInput(context.form)
      let saved = try await SaveTarget(input, id: id, planID: planID).run(in: site.office, by: person)
      return "#row-\(RowKey.target(saved).text)"
    }
  }

  /// POST /documents/:id/findings/:index/acceptance — a finding is left as it is, with the reason.
  @Sendable func acceptFinding(_ request: Request, _ context: AppContext) async throws -> Response {
    let index = try context.requireIndex()
    do {
      return try await decide(index, .accept(reason: context.form.trimmed("reason")), context)
    } catch ActionError.invalid(let problems) {
      var builder = try await builder(context)
      (builder.typed, builder.refusedFinding) = (context.form, index)
      builder.problems = FormProblems(problems: problems, language: context.language)
      return try await site.page(builder.build(), request, context, status: .unprocessableContent)
    }
  }

  /// POST /documents/:id/findings/:index/withdrawal — it is told again.
  @Sendable func withdrawAcceptance(_ request: Request, _ context: AppContext) async throws -> Response {
    try await decide(context.requireIndex(), .withdraw, context)
  }

  private func decide(
    _ index: Int, _ decision: AcceptFinding.Decision, _ context: AppContext
  ) async throws -> Response {
    let id = try context.requireID()
    try await AcceptFinding(documentID: id, index: index, check: context.form.trimmed("check"), decision: decision)
      .run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/documents/\(id)#row-f\(index)")
  }

  /// POST /documents/:id/issuance — Ban hành kế hoạch.
  @Sendable func issue(_ request: Request, _ context: AppContext) async throws -> Response {
    var builder = try await builder(context)
    let planID = try builder.contents.requirePlan().id
    do {
      try await IssuePlan(planID: planID).run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: "/plans/\(planID)", notice: "review.issued")
    } catch ActionError.invalid(let obstacles) {
      builder.obstacles = obstacles
      return try await site.page(builder.build(), request, context, status: .unprocessableContent)
    }
  }

  /// Runs `act`, which answers with the place on the page to lead to; a refused form is shown again as it was typed.
  private func save(
    _ open: OpenForm, _ request: Request, _ context: AppContext, act: (_ planID: Int64, Person) async throws -> String
  ) async throws -> Response {
    var builder = try await builder(context)
    do {
      let place = try await act(builder.contents.requirePlan().id, context.requireViewer().person)
      return .redirect(to: builder.address + place)
    } catch ActionError.invalid(let problems) {
      builder.open = open
      builder.typed = context.form
      builder.problems = FormProblems(problems: problems, language: context.language)
      return try await site.page(builder.build(), request, context, status: .unprocessableContent)
    }
  }

  private func builder(_ context: AppContext) async throws -> ReviewBuilder {
    let (id, person, today) = (try context.requireID(), try context.requireViewer().person, site.office.today)
    let contents = try await site.office.database.read {
      try DocumentContents.read(id, for: person, today: today, $0)
    }
    return ReviewBuilder(contents: contents, language: context.language, role: person.role)
  }

  /// The row of the address; nil where the address names none, since a new one is sent.
  private func rowID(_ context: AppContext, _ of: (RowKey) -> Int64?) throws -> Int64? {
    guard let text = context.parameters.get("row") else { return nil }
    guard let id = RowKey(text).flatMap(of) else { throw PageError.notFound }
    return id
  }

  /// The page with the filter that the button's page had, at a row.
  private func back(to row: RowKey, _ context: AppContext) -> String {
    let show = RowFilter(rawValue: context.form["show"]).flatMap { $0 == .all ? nil : "?show=\($0.rawValue)" } ?? ""
    return "/documents/\(context.parameters.get("id") ?? "")\(show)#row-\(row.text)"
  }
}

extension DocumentContents {
  func requirePlan() throws -> Plan {
    guard let plan else { throw PageError.notFound }
    return plan
  }

  /// The first row after `rows` that nobody has looked at; from the top where there is none below.
  func next(after rows: [RowKey]) -> RowKey? {
    let all = tasks.map { (RowKey.task($0.id), $0.review) } + targets.map { (RowKey.target($0.id), $0.review) }
    let done = Set(rows)
    let last = all.lastIndex { done.contains($0.0) } ?? -1
    let waiting = all.enumerated().filter { $0.element.1 == .unseen && !done.contains($0.element.0) }
    return (waiting.first { $0.offset > last } ?? waiting.first)?.element.0
  }
}
