import Hummingbird
import Logging

/// One line for each answer: method, path, status, milliseconds. Never a query, a form or a cookie.
///
/// Pages that were merely read are told at debug level.
struct RequestLog: RouterMiddleware {
  typealias Context = AppContext

  func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let isQuiet = (request.method == .get || request.method == .head) && response.status.code < 400
    let milliseconds = (ContinuousClock.now - start) / Duration.milliseconds(1)
    context.logger.log(
      level: isQuiet ? .debug : .info,
      "\(request.method.rawValue) \(loggedPath(request.uri.path)) \(response.status.code) \(Int(milliseconds)) ms")
    return response
  }
}

/// The secret of a calendar's address stays out of the log.
func loggedPath(_ path: String) -> String {
  path.hasPrefix("/calendar/") && path.hasSuffix(".ics") ? "/calendar/….ics" : String(path.prefix(200))
}
