import Actions
import Hummingbird

/// Leads a person whose account needs something first (another password, a second factor) to the page where it is done, and lets
/// nothing else through.
struct FulfilObligation: RouterMiddleware {
  typealias Context = AppContext

  func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    guard let obligation = context.viewer?.obligation else { return try await next(request, context) }
    let path = request.uri.path
    if Self.always.contains(path) || obligation.pages.contains(path) { return try await next(request, context) }
    guard request.method == .get || request.method == .head else { throw PageError.accountFirst }
    return .redirect(to: obligation.pages[0])
  }

  private static let always = ["/session/end", "/language", "/sign-in"]
}

extension AccountObligation {
  /// What is open until it is fulfilled; the first is where it is done.
  fileprivate var pages: [String] {
    switch self {
    case .changePassword: ["/account", "/account/password"]
    case .setUpSecondFactor: ["/account/second-factor", "/account/second-factor/confirmation", "/account"]
    }
  }
}
