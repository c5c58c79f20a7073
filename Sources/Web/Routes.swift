import Hummingbird

/// Every address of the site.
func buildRouter(_ site: Site, secureCookies: Bool) -> Router<AppContext> {
  let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: RequestLog())
  router.add(middleware: SecurityHeaders())

  // For machines and browsers: no session is looked up.
  router.get("/health") { _, _ in "ok\n" }
  router.get("/assets/:version/:name") { _, context in
    guard let version = context.parameters.get("version"), let name = context.parameters.get("name"),
      let answer = site.assets.answer(version: version, name: name)
    else { return Response(status: .notFound) }
    return answer
  }

  // The outer one answers for a database that cannot even tell who asks.
  router.add(middleware: ErrorAnswers(site: site))
  router.add(middleware: IdentifyRequest(site: site, secureCookies: secureCookies))
  router.add(middleware: ErrorAnswers(site: site))
  router.add(middleware: ReadForm())

  // Đăng nhập, ngôn ngữ
  let session = SessionPages(site: site)
  router.get("/sign-in", use: session.show)
  router.post("/session", use: session.create)
  router.post("/session/end", use: session.end)
  router.post("/language", use: chooseLanguage)
  return router
}
