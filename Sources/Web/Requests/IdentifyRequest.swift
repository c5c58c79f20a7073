import HTTPTypes
import Hummingbird
import VietnameseText

/// Who asks, in which language, from where, and with which form token.
struct IdentifyRequest: RouterMiddleware {
  typealias Context = AppContext

  /// Identifies a browser that has not signed in, so that the sign-in form too can only come from our own page.
  static let formCookie = "nongvu_form"

  let site: Site
  /// Whether cookies are marked Secure even where nothing tells of HTTPS.
  let secureCookies: Bool

  func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    readProxyHeaders(request, &context)
    let cookies = request.cookies
    let chosen = request.uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) }
    context.language = chosen ?? cookies[Language.cookie].flatMap { Language(rawValue: $0.value) } ?? .vi
    context.notice =
      cookies[Response.noticeCookie]?.value.isEmpty == false ? cookies[Response.noticeCookie]?.value : nil
    context.notice = context.notice.flatMap { Texts.find($0) == nil ? nil : $0 }
    if let token = cookies[Viewer.cookie]?.value, !token.isEmpty {
      context.viewer = try await site.sessions.viewer(token: token, in: site.office)
    }
    let known = context.viewer?.formToken ?? cookies[Self.formCookie].map(\.value).flatMap { $0.isEmpty ? nil : $0 }
    context.formToken = known ?? randomHexadecimal(32)
    var response = try await next(request, context)
    // Behind HTTPS a browser keeps to it for a year.
    if context.isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    if known == nil { response.setCookie(context.cookie(Self.formCookie, context.formToken)) }
    if let chosen { response.setCookie(context.cookie(Language.cookie, chosen.rawValue, seconds: 31_536_000)) }
    return response
  }

  /// A proxy counts only when it runs on this machine: what others write into these headers proves nothing.
  private func readProxyHeaders(_ request: Request, _ context: inout AppContext) {
    context.isSecure = secureCookies
    guard ["127.0.0.1", "::1"].contains(context.clientAddress) else { return }
    if request.headers[.forwardedProto]?.lowercased() == "https" { context.isSecure = true }
    if let last = request.headers[.forwardedFor]?.split(separator: ",").last {
      context.clientAddress = trimBlanks(String(last))
    }
  }
}

extension HTTPField.Name {
  static let forwardedProto = HTTPField.Name("X-Forwarded-Proto") ?? .via
  static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .via
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .via
}

extension AppContext {
  /// A cookie for this server alone, out of reach of scripts; without `seconds` it lasts as long as the browser.
  func cookie(_ name: String, _ value: String, seconds: Int? = nil) -> Cookie {
    Cookie(name: name, value: value, maxAge: seconds, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }
}
