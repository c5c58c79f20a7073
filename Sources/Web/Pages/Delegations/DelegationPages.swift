import Actions
import Domain
import Hummingbird
import Storage

/// The head of a unit has somebody stand in.
struct DelegationPages: Sendable {
  let site: Site

  /// GET /delegations
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let today = context.language.date(site.office.today)
    return try await page(DelegationTyped(validFrom: today), .none, request, context)
  }

  /// POST /delegations
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = context.form
    let typed = DelegationTyped(
      deputy: form.trimmed("deputy"), validFrom: form.trimmed("validFrom"), validTo: form.trimmed("validTo"))
    do {
      try await SaveDelegation(
        deputyID: Int64(typed.deputy) ?? 0, validFrom: typed.validFrom, validTo: typed.validTo
      ).run(in: site.office, by: context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      return try await page(
        typed, FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/delegations", notice: "delegation.saved")
  }

  /// POST /delegations/:id/end
  @Sendable func end(_ request: Request, _ context: AppContext) async throws -> Response {
    try await EndDelegation(id: context.requireID()).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/delegations", notice: "delegation.endedNotice")
  }

  private func page(
    _ typed: DelegationTyped, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let head = try context.requireViewer().person
    guard DelegationPolicy.canSee(head) else { throw PageError.notAllowed }
    let (delegations, people) = try await site.office.database.read {
      (try DelegationStore($0).list(headID: head.id), try PersonStore($0).list())
    }
    let model = DelegationsModel(
      delegations, people: people, head: head, today: site.office.today, language: context.language, typed: typed,
      problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
