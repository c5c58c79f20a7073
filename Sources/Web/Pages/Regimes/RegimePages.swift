import Actions
import Domain
import Hummingbird
import Storage

/// The report regimes: which there are, what deadlines they make, and for which plans they hold.
struct RegimePages: Sendable {
  let site: Site

  /// GET /regimes
  @Sendable func list(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    return try await site.sharedPage(.role, request, context) {
      let (regimes, plans) = try await site.office.database.read {
        (try RegimeStore($0).list(), try PlanStore($0).listIssued())
      }
      return RegimeListModel(
        regimes, plans: plans, context.language, canEdit: CataloguePolicy.canSetRegimes(person.role))
    }
  }

  /// GET /regimes/:id?year=2026
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let id = try context.requireID()
    let asked = Int(try request.addressFields().trimmed("year"))
    let year = asked.flatMap { (2000...2100).contains($0) ? $0 : nil } ?? site.office.today.year
    return try await site.sharedPage(.role, request, context) {
      try await site.office.database.read { connection in
        guard let held = try RegimeStore(connection).find(id) else { throw PageError.notFound }
        return RegimeModel(
          held, year: year, regimes: try RegimeStore(connection).list(), plans: try PlanStore(connection).listIssued(),
          calendar: try workingCalendar(connection), shift: try deadlineShift(connection), context.language,
          canEdit: CataloguePolicy.canSetRegimes(person.role))
      }
    }
  }

  /// GET /regimes/new
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireEditor(context)
    var typed = SaveRegime.Input()
    (typed.content, typed.window, typed.ways) = ("both", "decree", ["system"])
    return try await site.page(RegimeFormModel(typed, held: nil, context.language), request, context)
  }

  /// POST /regimes
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    try await save(nil, request, context)
  }

  /// POST /regimes/shipped
  @Sendable func addShipped(_ request: Request, _ context: AppContext) async throws -> Response {
    try await AddShippedRegimes().run(in: site.office, by: requireEditor(context))
    return .redirect(to: "/regimes", notice: "regime.shippedAdded")
  }

  /// GET /regimes/:id/definition
  @Sendable func edit(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireEditor(context)
    let held = try await find(context)
    return try await site.page(
      RegimeFormModel(SaveRegime.Input(held.regime, context.language), held: held, context.language), request, context)
  }

  /// POST /regimes/:id/definition
  @Sendable func update(_ request: Request, _ context: AppContext) async throws -> Response {
    try await save(find(context), request, context)
  }

  /// POST /plans/:id/regime — units report on the plan by this regime from now on; none of them: by the decree's defaults.
  @Sendable func setForPlan(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let regimeID = context.form.identifier("regime")
    try await SetPlanRegime(planID: context.requireID(), regimeID: regimeID).run(in: site.office, by: person)
    return .redirect(
      to: regimeID.map { "/regimes/\($0)" } ?? "/regimes", notice: "regime.setForPlan")
  }

  private func save(_ held: HeldRegime?, _ request: Request, _ context: AppContext) async throws -> Response {
    let person = try requireEditor(context)
    let typed = SaveRegime.Input(context.form)
    let version = Int(context.form["version"]) ?? 0
    do {
      let id = try await SaveRegime(id: held?.id, input: typed, seenVersion: version).run(in: site.office, by: person)
      return .redirect(to: "/regimes/\(id)", notice: "regime.saved")
    } catch ActionError.invalid(let problems) {
      var model = RegimeFormModel(
        typed, held: held, context.language, problems: FormProblems(problems: problems, language: context.language))
      model.version = version
      return try await site.page(model, request, context, status: .unprocessableContent)
    } catch ActionError.changedMeanwhile {
      return try await site.page(
        RegimeFormModel(typed, held: held, isChanged: true, context.language), request, context, status: .conflict)
    }
  }

  private func find(_ context: AppContext) async throws -> HeldRegime {
    let id = try context.requireID()
    guard let held = try await site.office.database.read({ try RegimeStore($0).find(id) })
    else { throw PageError.notFound }
    return held
  }

  @discardableResult
  private func requireEditor(_ context: AppContext) throws -> Person {
    let person = try context.requireViewer().person
    guard CataloguePolicy.canSetRegimes(person.role) else { throw PageError.notAllowed }
    return person
  }
}
