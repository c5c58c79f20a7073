import Domain
import Hummingbird

/// Plans: the list, a plan, its timeline.
struct PlanPages: Sendable {
  let site: Site

  /// GET /plans
  @Sendable func list(_ request: Request, _ context: AppContext) async throws -> Response {
    let role = try context.requireViewer().person.role
    return try await site.sharedPage(.role, request, context) {
      PlanListModel(try await site.readPlans(for: role), canImport: PlanPolicy.canImport(role), context.language)
    }
  }

  /// GET /plans/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let (id, person) = (try context.requireID(), try context.requireViewer().person)
    return try await site.sharedPage(.role, request, context) {
      let filter = PlanFilter(try request.addressFields())
      return PlanModel(try await site.readPlan(id, for: person), filter, context.language)
    }
  }

  /// GET /plans/:id/timeline
  @Sendable func timeline(_ request: Request, _ context: AppContext) async throws -> Response {
    let (id, person) = (try context.requireID(), try context.requireViewer().person)
    return try await site.sharedPage(.role, request, context) {
      let filter = PlanFilter(try request.addressFields())
      return TimelineModel(try await site.readPlan(id, for: person), filter, context.language)
    }
  }
}
