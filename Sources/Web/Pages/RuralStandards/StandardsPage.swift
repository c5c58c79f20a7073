import Actions
import Domain
import Hummingbird
import RuralStandards
import Storage

/// The sets of criteria, and how the communes stand under each.
struct StandardsPage: Sendable {
  let site: Site

  /// GET /standards
  @Sendable func list(_ request: Request, _ context: AppContext) async throws -> Response {
    guard RegistryPolicy.canSee(try context.requireViewer().person.role) else { throw PageError.notAllowed }
    return try await site.sharedPage(.role, request, context) {
      let today = site.office.today
      let summaries = try await site.office.database.read { connection in
        try StandardCatalogue.load(on: today, connection).standards.map { standard in
          let day = standard.lookedAt(today: today)
          return (standard, day, standard.summary(try gatherStandings(standard, on: day, connection)))
        }
      }
      return StandardsModel(summaries, context.language)
    }
  }

  /// GET /standards/:code — commune × criterion.
  @Sendable func matrix(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.standard(request, context)
    return try await site.sharedPage(.unit, request, context) {
      let standings = try await site.office.database.read { try gatherStandings(view.standard, on: view.day, $0) }
      return StandardMatrixModel(standings, view, context.language)
    }
  }

  /// GET /standards/:code/missing?targets=2026
  @Sendable func missing(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.standard(request, context)
    let year = Int(try request.addressFields().trimmed("targets"))
    return try await site.sharedPage(.role, request, context) {
      let standings = try await site.office.database.read { try gatherStandings(view.standard, on: view.day, $0) }
      return MissingModel(standings, targets: year, view, context.language)
    }
  }

  /// GET /standards/:code/file — the matrix as xlsx.
  @Sendable func file(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.standard(request, context)
    let standings = try await site.office.database.read { try gatherStandings(view.standard, on: view.day, $0) }
    return .download(
      try writeMatrix(standings, view, context.language), type: xlsxType,
      name: "\(view.standard.code)-\(view.day.iso).xlsx")
  }
}
