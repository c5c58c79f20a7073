import Actions
import Hummingbird

/// A person sets up, renews and ends their second factor.
struct SecondFactorPage: Sendable {
  let site: Site

  /// What telephones show beside the code.
  static let issuer = "Nông Vụ"

  /// GET /account/second-factor
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(.none, request, context)
  }

  /// POST /account/second-factor
  @Sendable func begin(_ request: Request, _ context: AppContext) async throws -> Response {
    try await BeginSecondFactor().run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/account/second-factor")
  }

  /// POST /account/second-factor/confirmation
  @Sendable func confirm(_ request: Request, _ context: AppContext) async throws -> Response {
    let code = context.form["code"]
    return try await codes(request, context) {
      try await ConfirmSecondFactor(code: code).run(in: site.office, by: context.requireViewer().person)
    }
  }

  /// POST /account/recovery-codes
  @Sendable func renewCodes(_ request: Request, _ context: AppContext) async throws -> Response {
    let password = context.form["password"]
    return try await codes(request, context) {
      try await MakeRecoveryCodes(password: password).run(in: site.office, by: context.requireViewer().person)
    }
  }

  /// POST /account/second-factor/removal
  @Sendable func end(_ request: Request, _ context: AppContext) async throws -> Response {
    do {
      try await EndSecondFactor(password: context.form["endPassword"]).run(
        in: site.office, by: context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      return try await page(FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/account", notice: "factor.ended")
  }

  private func codes(
    _ request: Request, _ context: AppContext, make: () async throws -> [String]
  ) async throws -> Response {
    do {
      return try await site.page(RecoveryCodesModel(try await make(), context.language), request, context)
    } catch ActionError.invalid(let problems) {
      return try await page(FormProblems(problems: problems, language: context.language), request, context)
    }
  }

  private func page(_ problems: FormProblems, _ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let state = try await site.office.secondFactor(of: person)
    let model = SecondFactorModel(state, of: person, issuer: Self.issuer, context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
