import Actions
import Domain
import Hummingbird
import Registries
import RuralStandards
import Storage

/// One commune under one set: how it stands, recording its criteria and its steps.
struct CommunePage: Sendable {
  let site: Site

  /// GET /standards/:code/communes/:place
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(StepTyped(), .none, request, context)
  }

  /// GET /standards/:code/communes/:place/criteria
  @Sendable func form(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, reading) = try await recordable(request, context)
    let typed = CriteriaTyped(reading.standing, day: context.language.date(view.day))
    return try await site.page(CriteriaFormModel(reading, typed, view, context.language), request, context)
  }

  /// POST /standards/:code/communes/:place/criteria
  @Sendable func record(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, reading) = try await recordable(request, context)
    let typed = CriteriaTyped(context.form, view.standard)
    let record = RecordCriteria(
      standard: view.standard.code, place: reading.standing.place.id, day: typed.day, document: typed.document,
      lines: typed.lines, seen: typed.seen)
    do {
      try await record.run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: view.commune(reading.standing.place), notice: "standards.recorded")
    } catch ActionError.invalid(let problems) {
      let model = CriteriaFormModel(
        reading, typed, view, context.language,
        problems: FormProblems(problems: problems, language: context.language))
      return try await site.page(model, request, context, status: .unprocessableContent)
    } catch ActionError.changedMeanwhile(let name, let moment) {
      var model = CriteriaFormModel(reading, typed, view, context.language)
      model.changed = context.say("standards.changed", ["by": name, "at": context.language.moment(moment)])
      model.seen = String(reading.records.count)
      return try await site.page(model, request, context, status: .conflict)
    }
  }

  /// POST /standards/:code/communes/:place/steps
  @Sendable func step(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, reading) = try await recordable(request, context)
    let typed = StepTyped(context.form)
    guard let kind = StandardRecord.Kind(rawValue: typed.kind), !kind.isOfCriterion else { throw PageError.notFound }
    let step = RecordStep(
      standard: view.standard.code, place: reading.standing.place.id, kind: kind, day: typed.day,
      document: typed.document, note: typed.note, choice: kind == .variant ? typed.variant : typed.year,
      seen: typed.seen)
    do {
      try await step.run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: view.commune(reading.standing.place), notice: "standards.recorded")
    } catch ActionError.invalid(let problems) {
      return try await page(
        typed, FormProblems(problems: problems, language: context.language), request, context,
        status: .unprocessableContent)
    } catch ActionError.changedMeanwhile(let name, let moment) {
      let changed = context.say("standards.changed", ["by": name, "at": context.language.moment(moment)])
      return try await page(typed, .none, changed: changed, request, context, status: .conflict)
    }
  }

  /// POST /standards/:code/communes/:place/records/:record/cancellation
  @Sendable func strikeOut(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, reading) = try await recordable(request, context)
    try await StrikeOutRecord(
      standard: view.standard.code, place: reading.standing.place.id, recordID: context.requireID("record"),
      reason: context.form["reason"]
    ).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: view.commune(reading.standing.place), notice: "standards.struck")
  }

  private func page(
    _ typed: StepTyped, _ problems: FormProblems, changed: String? = nil, _ request: Request,
    _ context: AppContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let (view, reading) = try await commune(request, context)
    var model = CommuneModel(reading, typed, view, context.language, problems: problems)
    model.changed = changed
    model.isStepOpen = status != .ok
    return try await site.page(model, request, context, status: status)
  }

  private func commune(
    _ request: Request, _ context: AppContext
  ) async throws -> (view: StandardView, reading: CommuneReading) {
    let view = try await site.standard(request, context)
    let id = context.parameters.get("place") ?? ""
    let reading = try await site.office.database.read { connection in
      try gatherCommune(view.standard, place: id, on: view.day, connection)
    }
    guard let reading else { throw PageError.notFound }
    return (view, reading)
  }

  private func recordable(
    _ request: Request, _ context: AppContext
  ) async throws -> (view: StandardView, reading: CommuneReading) {
    let found = try await commune(request, context)
    guard found.view.canRecord else { throw PageError.notAllowed }
    return found
  }
}

/// What an officer typed of a step.
struct StepTyped: Sendable {
  var kind = ""
  var day = ""
  var document = ""
  var note = ""
  var variant = ""
  var year = ""
  var seen = 0

  init() {}

  init(_ form: Form) {
    (kind, day, document) = (form.trimmed("kind"), form.trimmed("day"), form.trimmed("document"))
    (note, variant, year) = (form["note"], form.trimmed("variant"), form.trimmed("year"))
    seen = Int(form.trimmed("seen")) ?? 0
  }
}

/// What an officer typed of a commune's criteria.
struct CriteriaTyped: Sendable {
  var day = ""
  var document = ""
  var lines: [RecordCriteria.Line] = []
  var seen = 0

  /// As it stands: no state chosen, the measured values as they are.
  init(_ standing: CommuneStanding, day: String) {
    self.day = day
    lines = standing.cells.map { cell in
      RecordCriteria.Line(
        criterion: cell.criterion.code, kind: "",
        values: (cell.record?.values ?? [:]).mapValues { Language.vi.number($0) })
    }
  }

  init(_ form: Form, _ standard: RuralStandard) {
    (day, document) = (form.trimmed("day"), form.trimmed("document"))
    seen = Int(form.trimmed("seen")) ?? 0
    lines = standard.criteria.map { criterion in
      let values = criterion.indicators.map {
        ($0.code, form.trimmed(RecordCriteria.valueField($0.code)))
      }
      return RecordCriteria.Line(
        criterion: criterion.code, kind: form.trimmed(RecordCriteria.kindField(criterion.code)),
        note: form[RecordCriteria.noteField(criterion.code)], values: Dictionary(uniqueKeysWithValues: values))
    }
  }
}
