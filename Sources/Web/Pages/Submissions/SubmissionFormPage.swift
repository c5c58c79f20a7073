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
    let found = try await AddressedForm(site, context)
    let form = found.form
    let state = form.submission?.state ?? .draft
    if SubmissionPolicy.canWrite(person, unitID: form.unit.id, state: state) {
      let model = SubmissionFormModel(
        found, SubmissionInput(form), today: site.office.today, language: context.language)
      return try await site.page(model, request, context)
    }
    guard let submission = form.submission, SubmissionPolicy.canSee(person, unitID: form.unit.id, state: state)
    else { throw PageError.notFound }
    return .redirect(to: "/submissions/\(submission.id)")
  }

  /// POST the same address — keeps the draft, or sends it. With `autosave` the answer is for the page's script.
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let address = try FormAddress(context)
    let input = SubmissionInput(context.form)
    let sends = context.form.has("send")
    do {
      let saved = try await SaveSubmission(
        planID: address.planID, organisationID: address.unitID, period: address.period,
        entries: Array(input.entries.values), narrative: input.narrative, seenVersion: input.version, submits: sends
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
    let found = try await AddressedForm(site, context)
    var input = input
    input.keep(closedLinesOf: found.form)
    let other = SubmissionInput(found.form)
    if conflict != nil { input.version = other.version }
    var model = SubmissionFormModel(
      found, input, today: site.office.today, language: context.language,
      problems: FormProblems(problems: problems, language: context.language))
    if let conflict { model.show(other, savedBy: conflict.by, at: conflict.at, mine: input, context.language) }
    return try await site.page(model, request, context, status: status)
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
    let parts = Narrative.Part.allCases.filter { other.narrative[$0] != mine.narrative[$0] }
    conflict = Conflict(
      by: name, at: language.moment(moment),
      texts: parts.map { part in
        let text = other.narrative[part]
        return .init(label: language.say("narrative.\(part.rawValue)"), text: text.isEmpty ? "—" : text)
      })
  }
}
