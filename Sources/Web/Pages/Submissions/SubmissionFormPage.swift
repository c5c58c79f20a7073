import Actions
import Domain
import Foundation
import Hummingbird
import Storage

/// A unit writes its report.
struct SubmissionFormPage: Sendable {
  let site: Site

  /// GET /plans/:id/submissions/:unitID/:period — the form; what was sent is shown, not written again.
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let (form, submissions, goesToHead) = try await read(context)
    let state = form.submission?.state ?? .draft
    if SubmissionPolicy.canWrite(person, unitID: form.unit.id, state: state) {
      let model = SubmissionFormModel(
        form, SubmissionInput(form), submissions: submissions, goesToHead: goesToHead, today: site.office.today,
        language: context.language)
      return try await site.page(model, request, context)
    }
    guard let submission = form.submission, SubmissionPolicy.canSee(person, unitID: form.unit.id, state: state)
    else { throw PageError.notFound }
    return .redirect(to: "/submissions/\(submission.id)")
  }

  /// POST the same address — keeps the draft, or sends it. With `autosave` the answer is for the page's script.
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let (planID, unitID, period) = try address(context)
    let input = SubmissionInput(context.form)
    let sends = context.form.has("send")
    do {
      let saved = try await SaveSubmission(
        planID: planID, organisationID: unitID, period: period, entries: Array(input.entries.values),
        narrative: input.narrative, seenVersion: input.version, submits: sends
      ).run(in: site.office, by: person)
      if context.form.has("autosave") { return try autosaved(saved, context) }
      return sends
        ? .redirect(
          to: "/submissions/\(saved.id)", notice: saved.state == .submitted ? "form.sentToHead" : "form.sent")
        : .redirect(to: request.uri.path, notice: "form.saved")
    } catch ActionError.invalid(let problems) {
      return try await again(input, problems: problems, nil, .unprocessableContent, request, context)
    } catch ActionError.changedMeanwhile(let by, let at) {
      return try await again(input, problems: [], (by, at), .conflict, request, context)
    }
  }

  /// The form again, with what was typed, what is wrong with it, and what another person saved meanwhile.
  private func again(
    _ input: SubmissionInput, problems: [FieldProblem], _ conflict: (by: String, at: String)?,
    _ status: HTTPResponse.Status, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let (form, submissions, goesToHead) = try await read(context)
    var input = input
    input.keep(closedLinesOf: form)
    let other = SubmissionInput(form)
    if conflict != nil { input.version = other.version }
    var model = SubmissionFormModel(
      form, input, submissions: submissions, goesToHead: goesToHead, today: site.office.today,
      language: context.language,
      problems: FormProblems(problems: problems, language: context.language))
    if let conflict { model.show(other, savedBy: conflict.by, at: conflict.at, mine: input, context.language) }
    return try await site.page(model, request, context, status: status)
  }

  /// The form, the plan's other reports, and whether the head decides before what this person sends goes on.
  private func read(_ context: AppContext) async throws -> (SubmissionForm, [Submission], Bool) {
    let (planID, unitID, period) = try address(context)
    let today = site.office.today
    let person = try context.requireViewer().person
    let found = try await site.office.database.read { connection in
      (
        try submissionForm(planID: planID, unitID: unitID, period: period, today: today, connection),
        try SubmissionStore(connection).list(planID: planID),
        try needsHead(person, unitID: unitID, on: today, connection)
      )
    }
    guard let form = found.0, reportingPeriods(of: form.plan.period.lastYear).contains(period)
    else { throw PageError.notFound }
    return (form, found.1, found.2)
  }

  private func address(_ context: AppContext) throws -> (planID: Int64, unitID: Int64, period: Period) {
    guard let period = Period(code: context.parameters.get("period") ?? "") else { throw PageError.notFound }
    return (try context.requireID(), try context.requireID("unitID"), period)
  }

  private struct Autosaved: Encodable {
    var version: Int
    var message: String
  }

  private func autosaved(_ saved: Submission, _ context: AppContext) throws -> Response {
    let time = String(context.language.moment(saved.updatedAt).prefix(5))
    let body = try JSONEncoder().encode(
      Autosaved(version: saved.version, message: context.say("form.autosaved", ["time": time])))
    return Response(
      status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: body)))
  }
}

extension SubmissionFormModel {
  /// Shows what another person saved beside what was typed here, where the two differ.
  mutating func show(
    _ other: SubmissionInput, savedBy name: String, at moment: String, mine: SubmissionInput, _ language: Language
  ) {
    for group in groups.indices {
      for line in groups[group].lines.indices {
        guard let id = Int64(groups[group].lines[line].id.dropFirst("entry-".count)) else { continue }
        let typed = other.entries[id]?.typed ?? ""
        if typed != mine.entries[id]?.typed ?? "" { groups[group].lines[line].other = typed.isEmpty ? "—" : typed }
      }
    }
    let texts = [
      ("results", other.narrative.results, mine.narrative.results),
      ("difficulties", other.narrative.difficulties, mine.narrative.difficulties),
      ("causes", other.narrative.causes, mine.narrative.causes),
      ("proposals", other.narrative.proposals, mine.narrative.proposals),
    ].filter { $0.1 != $0.2 }
    conflict = Conflict(
      by: name, at: language.moment(moment),
      texts: texts.map { .init(label: language.say("narrative.\($0.0)"), text: $0.1.isEmpty ? "—" : $0.1) })
  }
}
