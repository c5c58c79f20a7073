import Domain
import Hummingbird

/// "Where do we stand": for the director, the deputies and the planning room.
struct StandingPages: Sendable {
  let site: Site

  /// GET /standing — a deputy's own tasks, the director's view of all; either can see both.
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    guard ReportPolicy.canSeeStanding(person.role) else { throw PageError.notAllowed }
    return try await site.sharedPage(.person, request, context) {
      let scope = try request.addressFields()["scope"]
      let showsAll = person.role != .leader || scope == "all" || (scope != "mine" && person.isDirector)
      return StandingModel(try await site.readStanding(), of: person, showsAll: showsAll, context.language)
    }
  }
}
