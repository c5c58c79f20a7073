import Actions
import Domain
import Emulation
import Hummingbird

/// A movement, its steps and its quotas.
struct MovementPage: Sendable {
  let site: Site

  /// GET /emulation/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(MovementActs(day: context.language.date(site.office.today)), .none, request, context)
  }

  /// POST /emulation/:id/steps
  @Sendable func step(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = context.form
    let acts = MovementActs(
      day: form.trimmed("day"), reason: form.trimmed("reason"), document: form.trimmed("document"),
      documentDay: form.trimmed("documentDay"))
    guard let next = MovementState(rawValue: form.trimmed("next")) else { throw PageError.notAllowed }
    let step = StepMovement(
      id: try context.requireID(), version: Int64(form.trimmed("version")) ?? 0, next: next, day: acts.day,
      reason: acts.reason, documentSymbol: acts.document, documentDay: acts.documentDay)
    return try await act(acts, notice: "movement.stepped", request, context) { person in
      try await step.run(in: site.office, by: person)
    }
  }

  /// POST /emulation/:id/quotas/:quota
  @Sendable func changeQuota(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = context.form
    let quota = context.parameters.get("quota") ?? ""
    let acts = MovementActs(
      day: context.language.date(site.office.today), reason: form.trimmed("reason"), document: form.trimmed("document"),
      quota: quota, limit: form.trimmed("limit"))
    let change = ChangeQuota(
      id: try context.requireID(), version: Int64(form.trimmed("version")) ?? 0, quota: quota, limit: acts.limit,
      reason: acts.reason, documentSymbol: acts.document)
    return try await act(acts, notice: "movement.quotaChanged", request, context) { person in
      try await change.run(in: site.office, by: person)
    }
  }

  /// GET /emulation/:id/papers/:paper — proposal, minutes or decision as .docx.
  @Sendable func paper(_ request: Request, _ context: AppContext) async throws -> Response {
    let reading = try await site.movement(context)
    let office = reading.movement.content.standingOfficeID
    guard EmulationPolicy.canTakePapers(try context.requireViewer().person, officeID: office) else {
      throw PageError.notAllowed
    }
    guard let paper = AwardPaper(rawValue: context.parameters.get("paper") ?? "") else { throw PageError.notFound }
    return .download(
      try writeAwardPaper(paper, of: reading, in: site.office), type: docxType,
      name: "\(reading.movement.code)-\(paper.rawValue).docx".lowercased())
  }

  private func act(
    _ acts: MovementActs, notice: String, _ request: Request, _ context: AppContext,
    body: (Person) async throws -> Void
  ) async throws -> Response {
    do {
      try await body(context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      return try await page(acts, FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/emulation/\(try context.requireID())", notice: notice)
  }

  private func page(
    _ acts: MovementActs, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let reading = try await site.movement(context)
    let model = MovementModel(
      reading, person: try context.requireViewer().person, today: site.office.today,
      indicators: try await site.indicatorsByCode(), acts: acts,
      context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
