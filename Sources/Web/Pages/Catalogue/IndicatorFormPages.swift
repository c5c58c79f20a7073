import Actions
import Domain
import Hummingbird
import Storage

/// An indicator is put into the catalogue, changed, or taken out.
struct IndicatorFormPages: Sendable {
  let site: Site

  /// GET /indicators/new
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireEditor(context)
    return try await site.page(
      IndicatorFormModel(IndicatorTyped(cells: [.decimals: "0"]), held: nil, context.language), request, context)
  }

  /// POST /indicators
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    try await save(nil, request, context)
  }

  /// GET /indicators/:id/definition
  @Sendable func edit(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireEditor(context)
    let held = try await find(context)
    return try await site.page(
      IndicatorFormModel(IndicatorTyped(held), held: held, context.language), request, context)
  }

  /// POST /indicators/:id/definition
  @Sendable func update(_ request: Request, _ context: AppContext) async throws -> Response {
    try await save(find(context), request, context)
  }

  /// POST /indicators/:id/removal
  @Sendable func remove(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try requireEditor(context)
    let held = try await find(context)
    do {
      try await RemoveIndicator(id: held.id, seenVersion: Int(context.form["version"]) ?? 0)
        .run(in: site.office, by: person)
      return .redirect(to: "/indicators", notice: "catalogue.removed")
    } catch ActionError.invalid(let problems) {
      let model = IndicatorFormModel(
        IndicatorTyped(held), held: held, context.language,
        problems: FormProblems(problems: problems, language: context.language))
      return try await site.page(model, request, context, status: .unprocessableContent)
    }
  }

  private func save(
    _ held: CatalogueEntry?, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try requireEditor(context)
    let typed = IndicatorTyped(context.form)
    do {
      let id = try await SaveIndicator(id: held?.id, cells: typed.cells, seenVersion: typed.version)
        .run(in: site.office, by: person)
      return .redirect(to: Address.indicator(id), notice: "catalogue.saved")
    } catch ActionError.invalid(let problems) {
      // The version that was seen goes along, so that a change of another person is still found out.
      var model = IndicatorFormModel(
        typed, held: held, context.language, problems: FormProblems(problems: problems, language: context.language))
      model.version = typed.version
      return try await site.page(model, request, context, status: .unprocessableContent)
    } catch StorageError.changedMeanwhile {
      return try await site.page(
        IndicatorFormModel(typed, held: held, isChanged: true, context.language), request, context, status: .conflict)
    }
  }

  private func find(_ context: AppContext) async throws -> CatalogueEntry {
    let id = try context.requireID()
    guard let held = try await site.office.database.read({ try IndicatorStore($0).findEntry(id) })
    else { throw PageError.notFound }
    return held
  }

  @discardableResult
  private func requireEditor(_ context: AppContext) throws -> Person {
    let person = try context.requireViewer().person
    guard CataloguePolicy.canEdit(person.role) else { throw PageError.notAllowed }
    return person
  }
}
