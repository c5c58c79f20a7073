import Actions
import Domain
import Hummingbird
import Storage
import VietnameseText

/// A unit's report as sent, and what its head and then the planning room decide on it.
struct SubmissionPage: Sendable {
  let site: Site

  /// GET /submissions/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(SubmissionTyped(), [], request, context)
  }

  /// POST /submissions/:id/acceptance — duyệt và gửi by the head, tiếp nhận by the planning room.
  @Sendable func accept(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    let person = try context.requireViewer().person
    try await DecideSubmission(submissionID: id, seenVersion: seenVersion(context), decision: .accept)
      .run(in: site.office, by: person)
    let notice = person.role == .planningRoom ? "submission.acceptedNotice" : "submission.approvedNotice"
    return .redirect(to: "/submissions/\(id)", notice: notice)
  }

  /// POST /submissions/:id/return — trả lại với lý do, the whole or the figures that have a reason of their own.
  @Sendable func giveBack(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    let figures = context.form.numbered("return-").map { ($0.id, trimBlanks($0.value)) }.filter { !$0.1.isEmpty }
    let typed = SubmissionTyped(
      reason: context.form.trimmed("reason"), figures: Dictionary(figures, uniquingKeysWith: { first, _ in first }))
    do {
      try await DecideSubmission(
        submissionID: id, seenVersion: seenVersion(context),
        decision: .return(reason: typed.reason, figures: typed.figures)
      ).run(in: site.office, by: context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      return try await page(typed, problems, request, context)
    }
    return .redirect(to: "/submissions/\(id)", notice: "submission.returnedNotice")
  }

  /// POST /submissions/:id/revisions — đính chính.
  @Sendable func revise(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    let typed = SubmissionTyped(
      target: context.form.trimmed("target"), value: context.form.trimmed("value"),
      revisionReason: context.form.trimmed("reason"), revises: true)
    do {
      try await ReviseFigure(
        submissionID: id, targetID: Int64(typed.target) ?? 0, typed: typed.value, reason: typed.revisionReason,
        seenVersion: seenVersion(context)
      ).run(in: site.office, by: context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      return try await page(typed, problems, request, context)
    }
    return .redirect(to: "/submissions/\(id)", notice: "revision.done")
  }

  private func seenVersion(_ context: AppContext) -> Int { Int(context.form["version"]) ?? 0 }

  private func page(
    _ typed: SubmissionTyped, _ problems: [FieldProblem], _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try context.requireViewer().person
    let id = try context.requireID()
    let today = site.office.today
    let found = try await site.office.database.read { connection -> Found? in
      guard let submission = try SubmissionStore(connection).find(id),
        let form = try submissionForm(
          planID: submission.planID, unitID: submission.organisationID, period: submission.period, today: today,
          connection)
      else { return nil }
      let people = PersonStore(connection)
      return Found(
        form: form, submission: submission, mandate: try mandate(of: person, on: today, connection),
        savedBy: try people.find(submission.updatedBy)?.fullName ?? "—",
        approvedBy: try submission.approvedBy.flatMap { try people.find($0)?.fullName })
    }
    guard let found, found.isSeen else { throw PageError.notFound }
    let model = SubmissionModel(
      found.form, found.submission, mandate: found.mandate, savedBy: found.savedBy, approvedBy: found.approvedBy,
      language: context.language, typed: typed,
      problems: FormProblems(problems: problems, language: context.language))
    return try await site.page(
      model, request, context, status: problems.isEmpty ? .ok : .unprocessableContent)
  }

  private struct Found: Sendable {
    var form: SubmissionForm
    var submission: Submission
    var mandate: Mandate
    var savedBy: String
    var approvedBy: String?

    /// The unit's own people and those above, and who stands in for its head.
    var isSeen: Bool {
      SubmissionPolicy.canSee(mandate.person, unitID: form.unit.id, state: submission.state)
        || mandate.isHead(of: form.unit.id)
    }
  }
}
