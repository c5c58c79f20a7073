import Actions
import Domain
import Emulation
import Hummingbird
import Storage

/// The department's emulation movements: the list, and a draft's form.
struct MovementsPage: Sendable {
  let site: Site

  /// GET /emulation
  @Sendable func list(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    guard EmulationPolicy.canSee(person.role) else { throw PageError.notAllowed }
    let movements = try await site.office.database.read { try MovementStore($0).list() }
    let shown = movements.filter {
      EmulationPolicy.canSee(person, isDraft: $0.state == .draft, officeID: $0.content.standingOfficeID)
    }
    let mayDraft = EmulationPolicy.canDraft(person, officeID: nil)
    return try await site.page(MovementsModel(shown, mayDraft: mayDraft, context.language), request, context)
  }

  /// GET /emulation/new
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    guard EmulationPolicy.canDraft(try context.requireViewer().person, officeID: nil) else {
      throw PageError.notAllowed
    }
    return try await form(nil, MovementTyped(), .none, request, context)
  }

  /// POST /emulation
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    try await save(nil, request, context)
  }

  /// GET /emulation/:id/draft
  @Sendable func edit(_ request: Request, _ context: AppContext) async throws -> Response {
    let reading = try await site.movement(context)
    guard reading.movement.state == .draft else { throw PageError.notAllowed }
    try requireDrafting(reading.movement, context)
    let typed = MovementTyped(reading.movement, units: reading.units) { context.language.date($0) }
    return try await form(reading, typed, .none, request, context)
  }

  /// POST /emulation/:id/draft
  @Sendable func update(_ request: Request, _ context: AppContext) async throws -> Response {
    let reading = try await site.movement(context)
    try requireDrafting(reading.movement, context)
    return try await save(reading, request, context)
  }

  private func requireDrafting(_ movement: Movement, _ context: AppContext) throws {
    let person = try context.requireViewer().person
    guard EmulationPolicy.canDraft(person, officeID: movement.content.standingOfficeID) else {
      throw PageError.notAllowed
    }
  }

  private func save(_ reading: MovementReading?, _ request: Request, _ context: AppContext) async throws -> Response {
    let typed = MovementTyped(context.form)
    do {
      let version = Int64(context.form.trimmed("version")) ?? 0
      let id = try await SaveMovement(id: reading?.movement.id, version: version, typed: typed).run(
        in: site.office, by: context.requireViewer().person)
      return .redirect(to: "/emulation/\(id)", notice: "movement.saved")
    } catch ActionError.invalid(let problems) {
      return try await form(
        reading, typed, FormProblems(problems: problems, language: context.language), request, context)
    }
  }

  private func form(
    _ reading: MovementReading?, _ typed: MovementTyped, _ problems: FormProblems, _ request: Request,
    _ context: AppContext
  ) async throws -> Response {
    let today = site.office.today
    let units = try await site.office.database.read { try OrganisationStore($0).list(on: today) }
    let model = MovementFormModel(
      reading?.movement, version: reading?.version ?? 0, typed, units: units, context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}

extension Site {
  /// The movement in the address, for who may see it.
  func movement(_ context: AppContext) async throws -> MovementReading {
    let person = try context.requireViewer().person
    guard EmulationPolicy.canSee(person.role) else { throw PageError.notAllowed }
    let id = try context.requireID()
    let today = office.today
    guard let reading = try await office.database.read({ try readMovement(id, today: today, $0) }) else {
      throw PageError.notFound
    }
    let movement = reading.movement
    guard
      EmulationPolicy.canSee(
        person, isDraft: movement.state == .draft, officeID: movement.content.standingOfficeID)
    else { throw PageError.notFound }
    return reading
  }

  /// The catalogue's indicators by their codes.
  func indicatorsByCode() async throws -> [String: (id: Int64, name: String)] {
    try await office.database.read { connection in
      Dictionary(
        try IndicatorStore(connection).listEntries().map {
          ($0.definition.code, (id: $0.id, name: $0.definition.name))
        },
        uniquingKeysWith: { first, _ in first })
    }
  }
}

extension MovementTyped {
  init(_ form: Form) {
    self.init()
    title = form.trimmed("title")
    (aims, measures) = (form["aims"], form["measures"])
    (scope, objects) = (form.trimmed("scope"), form.trimmed("objects"))
    (firstDay, lastDay, office) = (form.trimmed("firstDay"), form.trimmed("lastDay"), form.trimmed("office"))
    let rows = 0..<MovementFormModel.rows
    bases = rows.map { Basis(symbol: form.trimmed("basis-\($0)"), day: form.trimmed("basis-day-\($0)")) }
    themes = rows.map { Theme(title: form.trimmed("theme-\($0)"), indicators: form.trimmed("theme-indicators-\($0)")) }
    criteria = rows.map {
      Criterion(
        title: form.trimmed("criterion-\($0)"), weight: form.trimmed("criterion-weight-\($0)"),
        formula: form.trimmed("criterion-formula-\($0)"))
    }
    for quota in OfferedQuota.all { limits[quota.code] = form.trimmed("limit-\(quota.code)") }
  }
}
