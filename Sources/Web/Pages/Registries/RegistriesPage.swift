import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// All registries, and what of them expires soon.
struct RegistriesPage: Sendable {
  let site: Site

  /// GET /registries
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let role = try context.requireViewer().person.role
    guard RegistryPolicy.canSee(role) else { throw PageError.notAllowed }
    return try await site.sharedPage(.role, request, context) {
      let today = site.office.today
      let (catalogue, standings) = try await site.office.database.read { connection in
        (
          try RegistryCatalogue.load(on: today, connection),
          try RegistryListStore(connection).listStandings(on: today, horizon: expiryHorizon(today))
        )
      }
      return RegistriesModel(
        catalogue, standings, canDescribe: RegistryPolicy.canDescribe(role), context.language)
    }
  }

  /// GET /expiries
  @Sendable func expiries(_ request: Request, _ context: AppContext) async throws -> Response {
    guard RegistryPolicy.canSee(try context.requireViewer().person.role) else { throw PageError.notAllowed }
    return try await site.sharedPage(.role, request, context) {
      let today = site.office.today
      let (catalogue, coming) = try await site.office.database.read { connection in
        (
          try RegistryCatalogue.load(on: today, connection),
          try RegistryListStore(connection).listExpiring(from: today, to: expiryHorizon(today), limit: 1000)
        )
      }
      return ExpiriesModel(coming, catalogue, today: today, context.language)
    }
  }

  /// GET /entries/:id/letter — a notice that validity ends, as .docx.
  @Sendable func letter(_ request: Request, _ context: AppContext) async throws -> Response {
    let (name, content) = try await WriteExpiryLetter(entryID: context.requireID())
      .run(in: site.office, by: context.requireViewer().person)
    return .download(content, type: docxType, name: name)
  }
}
