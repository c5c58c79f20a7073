import Actions
import Hummingbird

/// Signing in and out.
struct SessionPages: Sendable {
  let site: Site

  /// GET /sign-in
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let wanted = localPath(request.uri.queryParameters["return"].map(String.init) ?? "/")
    if context.viewer != nil { return .redirect(to: wanted) }
    return try await site.page(SignInModel(context, returnTo: wanted), request, context)
  }

  /// POST /session — a person signs in.
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = context.form
    let wanted = localPath(form["return"])
    do {
      let signIn = SignIn(
        userName: form["name"], password: form["password"], address: context.clientAddress,
        program: request.headers[.userAgent] ?? "")
      let signedIn = try await signIn.run(in: site.office)
      guard !signedIn.awaitsCode else {
        let model = CodeModel(context, returnTo: wanted, kept: KeptForm(from: form))
        var response = try await site.page(model, request, context)
        response.setCookie(context.cookie(Viewer.codeCookie, signedIn.token, seconds: SignIn.codeSeconds))
        return response
      }
      return try await enter(signedIn, wanted, request, context)
    } catch let refusal as SignIn.Refusal {
      return try await refuse(refusal, wanted, request, context)
    }
  }

  /// POST /session/code — the second factor.
  @Sendable func enterCode(_ request: Request, _ context: AppContext) async throws -> Response {
    let wanted = localPath(context.form["return"])
    do {
      let signedIn = try await EnterCode(
        token: request.cookies[Viewer.codeCookie]?.value ?? "", code: context.form["code"],
        address: context.clientAddress, program: request.headers[.userAgent] ?? ""
      ).run(in: site.office)
      var response = try await enter(signedIn, wanted, request, context)
      response.setCookie(context.cookie(Viewer.codeCookie, "", seconds: 0))
      return response
    } catch SignIn.Refusal.codeOver {
      return try await refuse(.codeOver, wanted, request, context)
    } catch let refusal as SignIn.Refusal {
      var model = CodeModel(context, returnTo: wanted, kept: KeptForm(from: context.form))
      if case .tooManyTries(let seconds) = refusal {
        model.error = tooManyTries(seconds, context)
        var response = try await site.page(model, request, context, status: .tooManyRequests)
        response.headers[.retryAfter] = String(seconds)
        return response
      }
      model.error = context.say("code.wrong")
      return try await site.page(model, request, context, status: .unprocessableContent)
    }
  }

  /// POST /session/end — a person signs out.
  @Sendable func end(_ request: Request, _ context: AppContext) async throws -> Response {
    let viewer = try context.requireViewer()
    try await SignOut(token: viewer.sessionToken).run(in: site.office, by: viewer.person)
    var response = Response.redirect(to: "/sign-in", notice: "signIn.signedOut")
    response.setCookie(context.cookie(Viewer.cookie, "", seconds: 0))
    return response
  }

  /// The sign-in page in answer to a form whose session is over: it carries the form along.
  func showLapsed(_ fields: [Form.Field], _ request: Request, _ context: AppContext) async throws -> Response {
    var model = SignInModel(context, returnTo: "/")
    model.kept = KeptForm(fields, address: localPath(request.uri.path))
    return try await site.page(model, request, context, status: .unauthorized)
  }

  private func enter(
    _ signedIn: SignIn.SignedIn, _ wanted: String, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    var response = try await greeting(signedIn, wanted, request, context)
    response.setCookie(context.cookie(Viewer.cookie, signedIn.token, seconds: SignIn.sessionSeconds))
    return response
  }

  private func tooManyTries(_ seconds: Int, _ context: AppContext) -> String {
    context.say("signIn.tooManyTries", ["minutes": String((seconds + 59) / 60)])
  }

  /// Where signing in leads: the page asked for, or the form that was kept, to be sent again.
  private func greeting(
    _ signedIn: SignIn.SignedIn, _ wanted: String, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    guard let kept = KeptForm(from: context.form) else { return .redirect(to: wanted) }
    var context = context
    context.viewer = try await site.sessions.viewer(token: signedIn.token, in: site.office)
    context.formToken = context.viewer?.formToken ?? ""
    return try await site.page(ResumeModel(context, kept), request, context)
  }

  private func refuse(
    _ refusal: SignIn.Refusal, _ wanted: String, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    var model = SignInModel(context, returnTo: wanted)
    model.name = context.form["name"]
    model.kept = KeptForm(from: context.form)
    switch refusal {
    case .wrong:
      model.error = context.say("signIn.wrong")
      return try await site.page(model, request, context, status: .unprocessableContent)
    case .codeOver:
      model.error = context.say("code.over")
      return try await site.page(model, request, context, status: .unprocessableContent)
    case .tooManyTries(let seconds):
      model.error = tooManyTries(seconds, context)
      var response = try await site.page(model, request, context, status: .tooManyRequests)
      response.headers[.retryAfter] = String(seconds)
      return response
    }
  }
}
