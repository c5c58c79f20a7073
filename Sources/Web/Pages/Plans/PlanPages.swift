import Actions
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
      return PlanModel(
        try await site.readPlan(id, for: person), filter, canPrepareNext: PlanPolicy.canImport(person.role),
        context.language)
    }
  }

  /// GET /plans/:id/document — the plan as .docx, its tasks in a table on landscape pages.
  @Sendable func document(_ request: Request, _ context: AppContext) async throws -> Response {
    let reading = try await site.readPlan(try context.requireID(), for: try context.requireViewer().person)
    return .download(
      try writePlan(reading.overview, in: site.office), type: docxType,
      name: "ke-hoach-\(reading.plan.period.code).docx")
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
