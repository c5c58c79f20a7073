import Actions
import Domain
import Hummingbird
import NIOCore
import Storage
import VietnameseText
import Workbooks

/// A unit's form as an Excel file: out, and back in after a comparison with what is held.
struct FormWorkbookPage: Sendable {
  let site: Site

  /// GET /plans/:id/submissions/:unitID/:period/workbook
  @Sendable func file(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = try await writable(context)
    let bytes = try writeForm(UnitForm(form)) { Language.vi.say("narrative.\($0.rawValue)") }
    return .download(bytes, type: xlsxType, name: "bieu-\(form.unit.code)-\(form.period.code).xlsx")
  }

  /// POST the same address — the filled workbook beside what the system holds. Nothing is saved yet.
  @Sendable func compare(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = try await writable(context)
    guard let file = context.form.file("file"), !file.name.isEmpty else {
      return try await show(
        FormWorkbookModel(form, problem: context.say("workbook.missing"), context), request, context)
    }
    let filled: FilledForm
    do throws(FormReadingError) {
      filled = try readForm(file.content)
    } catch {
      return try await show(
        FormWorkbookModel(form, problem: error.message(context.language), context), request, context)
    }
    let unit = try await site.office.database.read { [today = site.office.today] connection in
      try OrganisationStore(connection).list(on: today).first { $0.id == filled.identity.unitID }
    }
    if let problem = filled.mismatch(with: form, unitName: unit?.name, context.language) {
      return try await show(FormWorkbookModel(form, problem: problem, context), request, context)
    }
    let model = FormWorkbookModel(form, filled, fileName: file.name, context)
    return try await show(model, request, context)
  }

  /// POST …/workbook/acceptance — the ticked cells go into the draft.
  @Sendable func take(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let form = try await writable(context)
    let chosen = WorkbookChoice(context.form)
    var input = SubmissionInput(form)
    for line in chosen.lines where chosen.takes(line.targetID) {
      input.entries[line.targetID] = SubmissionEntry(
        targetID: line.targetID, kind: line.isEstimate ? .estimate : .actual, typed: line.typed, note: line.note)
    }
    for part in chosen.parts { input.narrative[part] = chosen.narrative[part] }
    do {
      try await SaveSubmission(
        planID: form.plan.id, organisationID: form.unit.id, period: form.period, entries: Array(input.entries.values),
        narrative: input.narrative, seenVersion: chosen.seenVersion, submits: false, source: chosen.fileName
      ).run(in: site.office, by: person)
      return .redirect(to: form.address, notice: "workbook.taken")
    } catch ActionError.changedMeanwhile(let name, let moment) {
      let filled = FilledForm(
        identity: UnitForm(form).identity, lines: chosen.lines, narrative: chosen.allTexts(over: input.narrative))
      var model = FormWorkbookModel(form, filled, fileName: chosen.fileName, context)
      model.changed = context.say("workbook.changed", ["by": name, "at": context.language.moment(moment)])
      return try await show(model, request, context, status: .conflict)
    }
  }

  private func show(
    _ model: FormWorkbookModel, _ request: Request, _ context: AppContext, status: HTTPResponse.Status? = nil
  ) async throws -> Response {
    try await site.page(model, request, context, status: status ?? (model.problem == nil ? .ok : .unprocessableContent))
  }

  /// The form, where the person may write it now.
  private func writable(_ context: AppContext) async throws -> SubmissionForm {
    let person = try context.requireViewer().person
    let form = try await AddressedForm(site, context).form
    let state = form.submission?.state ?? .draft
    guard SubmissionPolicy.canWrite(person, unitID: form.unit.id, state: state) else { throw PageError.notAllowed }
    return form
  }
}

/// What the comparison's page sends: every differing cell as the workbook had it, and which are to be taken.
struct WorkbookChoice: Sendable {
  var lines: [FilledForm.Line]
  var taken: Set<Int64>
  var narrative: Narrative
  /// Texts to be taken.
  var parts: [Narrative.Part]
  var seenVersion: Int
  var fileName: String

  private var shownParts: [Narrative.Part]

  init(_ form: Form) {
    lines = form.numbered("entry-").map { id, typed in
      FilledForm.Line(
        targetID: id, place: form["place-\(id)"], typed: trimBlanks(typed),
        isEstimate: form["kind-\(id)"] == "estimate", note: form.trimmed("note-\(id)"))
    }
    taken = Set(form.identifiers("take"))
    shownParts = Narrative.Part.allCases.filter { form.has("text-\($0.rawValue)") }
    narrative = Narrative()
    for part in shownParts { narrative[part] = form.trimmed("text-\(part.rawValue)") }
    let ticked = Set(form.list("take-text"))
    parts = shownParts.filter { ticked.contains($0.rawValue) }
    seenVersion = Int(form["version"]) ?? 0
    fileName = String(form.trimmed("file").prefix(200))
  }

  func takes(_ targetID: Int64) -> Bool { taken.contains(targetID) }

  /// The texts as the workbook had them; those that were not shown are as they are held.
  func allTexts(over held: Narrative) -> Narrative {
    var texts = held
    for part in shownParts { texts[part] = narrative[part] }
    return texts
  }
}
