import Hummingbird

/// POST /language — the browser's language, and back to the page.
@Sendable func chooseLanguage(_ request: Request, _ context: AppContext) async throws -> Response {
  guard let language = Language(rawValue: context.form["language"]) else { throw PageError.unreadableForm }
  var response = Response.redirect(to: localPath(context.form["return"]))
  response.setCookie(context.cookie(Language.cookie, language.rawValue, seconds: 31_536_000))
  return response
}
