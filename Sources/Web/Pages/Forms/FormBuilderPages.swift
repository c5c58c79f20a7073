import Actions
import Domain
import Hummingbird
import Storage

/// The planning room sets what units report beside what the plan asks.
struct FormBuilderPages: Sendable {
  let site: Site

  /// GET /plans/:id/form?field=crops
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let field = try request.addressFields().trimmed("field")
    return try await page(field, FormLinesTyped(), .none, request, context)
  }

  /// POST /plans/:id/form
  @Sendable func add(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let planID = try context.requireID()
    let form = context.form
    let typed = FormLinesTyped(
      indicators: Set(form.identifiers("indicator")), units: Set(form.identifiers("unit")),
      frequencies: Set(form.list("askedIn")), scope: form.trimmed("scope"))
    do {
      try await AddFormLines(
        planID: planID, indicatorIDs: typed.indicators.sorted(), organisationIDs: typed.units.sorted(),
        scope: typed.scope, askedIn: form.list("askedIn")
      ).run(in: site.office, by: person)
      return .redirect(to: "/plans/\(planID)/form", notice: "builder.added")
    } catch ActionError.invalid(let problems) {
      return try await page(
        form.trimmed("field"), typed, FormProblems(problems: problems, language: context.language), request, context)
    }
  }

  /// POST /plans/:id/form/copies
  @Sendable func copy(_ request: Request, _ context: AppContext) async throws -> Response {
    let planID = try context.requireID()
    try await CopyFormLines(planID: planID).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/plans/\(planID)/form", notice: "builder.added")
  }

  /// POST /plans/:id/form/:line/removal
  @Sendable func remove(_ request: Request, _ context: AppContext) async throws -> Response {
    let planID = try context.requireID()
    try await RemoveFormLine(planID: planID, lineID: context.requireID("line"))
      .run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/plans/\(planID)/form", notice: "builder.removed")
  }

  private func page(
    _ field: String, _ typed: FormLinesTyped, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try context.requireViewer().person
    guard FormPolicy.canSee(person.role) else { throw PageError.notAllowed }
    let planID = try context.requireID()
    let today = site.office.today
    let reading = try await site.office.database.read { connection -> FormBuilderReading? in
      guard let overview = try planOverview(planID, today: today, connection), overview.plan.state == .issued
      else { return nil }
      let before = try PlanStore(connection).listIssued()
        .filter { $0.period.lastYear == overview.plan.period.lastYear - 1 }
        .flatMap { try TargetStore(connection).listMonitored(planID: $0.id) }
      return FormBuilderReading(
        overview: overview, regime: try reportSchedule(of: overview.plan, connection).regime,
        catalogue: try IndicatorStore(connection).listEntries(), before: before)
    }
    guard let reading else { throw PageError.notFound }
    let model = FormBuilderModel(
      reading, field: field, typed: typed, problems: problems, context.language,
      canBuild: FormPolicy.canBuild(person.role))
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
