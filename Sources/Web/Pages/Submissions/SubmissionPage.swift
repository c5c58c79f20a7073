import Actions
import Domain
import Hummingbird
import Storage

/// A unit's report as sent, and what the planning room decides on it.
struct SubmissionPage: Sendable {
  let site: Site

  /// GET /submissions/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(request, context)
  }

  /// POST /submissions/:id/acceptance — tiếp nhận.
  @Sendable func accept(_ request: Request, _ context: AppContext) async throws -> Response {
    try await decide(.accept, notice: "submission.acceptedNotice", request, context)
  }

  /// POST /submissions/:id/return — trả lại với lý do.
  @Sendable func giveBack(_ request: Request, _ context: AppContext) async throws -> Response {
    let reason = context.form.trimmed("reason")
    return try await decide(.return(reason: reason), notice: "submission.returnedNotice", request, context)
  }

  private func decide(
    _ decision: DecideSubmission.Decision, notice: String, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try context.requireViewer().person
    let id = try context.requireID()
    do {
      try await DecideSubmission(
        submissionID: id, seenVersion: Int(context.form["version"]) ?? 0, decision: decision
      ).run(in: site.office, by: person)
    } catch ActionError.invalid(let problems) {
      return try await page(request, context, problems: problems)
    }
    return .redirect(to: "/submissions/\(id)", notice: notice)
  }

  private func page(
    _ request: Request, _ context: AppContext, problems: [FieldProblem] = []
  ) async throws -> Response {
    let person = try context.requireViewer().person
    let id = try context.requireID()
    let today = site.office.today
    let found = try await site.office.database.read { connection -> (SubmissionForm, Submission, String)? in
      guard let submission = try SubmissionStore(connection).find(id),
        let form = try submissionForm(
          planID: submission.planID, unitID: submission.organisationID, period: submission.period, today: today,
          connection)
      else { return nil }
      return (form, submission, try PersonStore(connection).find(submission.updatedBy)?.fullName ?? "—")
    }
    guard let (form, submission, savedBy) = found,
      SubmissionPolicy.canSee(person, unitID: form.unit.id, state: submission.state)
    else { throw PageError.notFound }
    let model = SubmissionModel(
      form, submission, person: person, savedBy: savedBy, language: context.language,
      reason: context.form["reason"], problems: FormProblems(problems: problems, language: context.language))
    return try await site.page(
      model, request, context, status: problems.isEmpty ? .ok : .unprocessableContent)
  }
}
