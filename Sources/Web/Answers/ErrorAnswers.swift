import Hummingbird
import Logging

/// Turns what a handler throws into a page; the details go to the log only.
struct ErrorAnswers: RouterMiddleware {
  typealias Context = AppContext

  let site: Site

  func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch PageError.signInNeeded {
      return .redirect(to: signInAddress(for: request))
    } catch PageError.sessionEnded(let fields) {
      return try await SessionPages(site: site).showLapsed(fields, request, context)
    } catch {
      return try await page(for: error, request, context)
    }
  }

  private func page(for error: any Error, _ request: Request, _ context: AppContext) async throws -> Response {
    if let page = ErrorPage(error, context) {
      if page.status >= 500 { context.logger.error("\(request.uri.path): \(String(reflecting: error))") }
      return try await site.page(page, request, context, status: HTTPResponse.Status(code: page.status))
    }
    context.logger.error("\(request.uri.path): \(String(reflecting: error))")
    let page = ErrorPage(.internalServerError, "internal", context)
    return try await site.page(page, request, context, status: .internalServerError)
  }

  private func signInAddress(for request: Request) -> String {
    let path = request.method == .get ? localPath(request.uri.string) : "/"
    return path == "/" ? "/sign-in" : "/sign-in?return=" + escapeForAddress(path)
  }
}
