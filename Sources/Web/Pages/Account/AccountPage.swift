import Actions
import Domain
import Hummingbird
import Storage

/// What a person sees and does about their own account.
struct AccountPage: Sendable {
  let site: Site

  /// GET /account
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(.none, request, context)
  }

  /// POST /account/password
  @Sendable func changePassword(_ request: Request, _ context: AppContext) async throws -> Response {
    let viewer = try context.requireViewer()
    let form = context.form
    do {
      try await ChangeOwnPassword(
        present: form["present"], new: form["new"], again: form["again"], sessionToken: viewer.sessionToken
      ).run(in: site.office, by: viewer.person)
    } catch ActionError.invalid(let problems) {
      return try await page(FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/account", notice: "account.passwordChanged")
  }

  /// POST /account/sessions/:session/end
  @Sendable func endSession(_ request: Request, _ context: AppContext) async throws -> Response {
    let hash = context.parameters.get("session") ?? ""
    try await EndSessions(.one(tokenHash: hash)).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/account", notice: "account.sessionEnded")
  }

  /// POST /account/sessions/end — all but this one.
  @Sendable func endOthers(_ request: Request, _ context: AppContext) async throws -> Response {
    let viewer = try context.requireViewer()
    try await EndSessions(.all(exceptToken: viewer.sessionToken)).run(in: site.office, by: viewer.person)
    return .redirect(to: "/account", notice: "account.sessionsEnded")
  }

  /// POST /account/data — what is kept of the person, as JSON.
  @Sendable func data(_ request: Request, _ context: AppContext) async throws -> Response {
    try await site.personalData(of: context.requireViewer().person.id, context)
  }

  private func page(
    _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let viewer = try context.requireViewer()
    let kept = try await site.office.sessions(of: viewer.person, token: viewer.sessionToken)
    let factor = try await site.office.secondFactor(of: viewer.person).factor
    let model = AccountModel(
      viewer, unit: try await site.sessions.unitName(viewer.person.organisationID, in: site.office), sessions: kept,
      hasSecondFactor: factor?.isConfirmed == true, context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}

extension Site {
  func personalData(of id: Int64, _ context: AppContext) async throws -> Response {
    let data = try await ExportPerson(personID: id).run(in: office, by: context.requireViewer().person)
    return .download(Array(data), type: "application/json", name: "tai-khoan-\(id)-\(office.today.iso).json")
  }
}
