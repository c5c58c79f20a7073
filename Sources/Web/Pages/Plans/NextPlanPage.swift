import Actions
import Domain
import Hummingbird
import Storage

/// Next year's plan, prepared from this year's results.
struct NextPlanPage: Sendable {
  let site: Site

  /// GET /plans/:id/next
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let reading = try await followed(context)
    return try await page(NextPlanTyped(reading), .none, reading, request, context)
  }

  /// POST /plans/:id/next — the draft as .docx with `as=file`, else a draft plan to look through.
  @Sendable func prepare(_ request: Request, _ context: AppContext) async throws -> Response {
    let reading = try await followed(context)
    let typed = NextPlanTyped(context.form)
    let person = try context.requireViewer().person
    let prepare = PrepareNextPlan(
      planID: reading.plan.id, taskIDs: typed.taskIDs, proposed: typed.proposed, given: typed.given)
    do {
      if context.form["as"] == "file" {
        let draft = try await prepare.write(in: site.office, by: person)
        return .download(draft.content, type: docxType, name: draft.name)
      }
      let outcome = try await prepare.run(in: site.office, by: person)
      return .redirect(to: Address.document(outcome.documentID), notice: "nextPlan.made")
    } catch ActionError.invalid(let problems) {
      return try await page(
        typed, FormProblems(problems: problems, language: context.language), reading, request, context)
    }
  }

  private func followed(_ context: AppContext) async throws -> PlanReading {
    let person = try context.requireViewer().person
    guard PlanPolicy.canImport(person.role) else { throw PageError.notAllowed }
    let reading = try await site.readPlan(try context.requireID(), for: person)
    guard canBeFollowed(reading.plan) else { throw PageError.notFound }
    return reading
  }

  private func page(
    _ typed: NextPlanTyped, _ problems: FormProblems, _ reading: PlanReading, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let next = Period.year(reading.plan.period.lastYear + 1)
    let others = try await site.office.database.read { try PlanStore($0).list() }.filter { $0.period == next }
    return try await site.page(
      NextPlanModel(reading, typed, others: others, context.language, problems: problems), request, context,
      status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}

/// What an officer typed of next year's plan.
struct NextPlanTyped: Sendable {
  var taskIDs: Set<Int64>
  var proposed: [Int64: String]
  var given: [Int64: String]

  /// To begin with: what is not called off goes on, and each target has its first proposal.
  init(_ reading: PlanReading) {
    taskIDs = Set(
      reading.overview.tasks.filter { $0.workState != .cancelled && $0.workState != .superseded }.map(\.id))
    given = [:]
    proposed = Dictionary(
      reading.overview.standings.map { standing in
        let target = standing.target
        let low = Language.vi.number(standing.firstProposal)
        return (target.id, target.valueMax.map { "\(low) - \(Language.vi.number($0))" } ?? low)
      }, uniquingKeysWith: { first, _ in first })
  }

  init(_ form: Form) {
    taskIDs = Set(form.identifiers("task"))
    proposed = Dictionary(form.numbered("proposed-").map { ($0.id, $0.value) }, uniquingKeysWith: { _, last in last })
    given = Dictionary(form.numbered("given-").map { ($0.id, $0.value) }, uniquingKeysWith: { _, last in last })
  }
}
