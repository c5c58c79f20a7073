import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the body of a POST request, within limits, and lets it through only when it carries the token of its session.
struct ReadForm: RouterMiddleware {
  typealias Context = AppContext

  static let limitInMB = 2
  /// For uploaded documents.
  static let uploadLimitInMB = 40
  static func uploadLimit(of path: String) -> Int {
    let isDocument = path == "/documents" || path.hasPrefix("/documents/") && path.hasSuffix("/versions")
    let isRows = path.hasPrefix("/registries/") && path.hasSuffix("/import")
    return isDocument || isRows ? uploadLimitInMB : limitInMB
  }

  /// Where somebody may post who is not signed in.
  static let openAddresses: Set<String> = ["/session", "/session/code", "/language"]

  func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .post else { return try await next(request, context) }
    let path = request.uri.path
    let type = request.headers[.contentType] ?? ""
    let isUpload = context.viewer != nil && multipartBoundary(type) != nil
    let limit = isUpload ? Self.uploadLimit(of: path) : Self.limitInMB
    let bytes = try await readBody(request, limitInMB: limit)
    guard let form = readForm(bytes, type) else { throw PageError.unreadableForm }
    if context.viewer == nil, !Self.openAddresses.contains(path) {
      throw isFromOurPage(request) ? PageError.sessionEnded(fields: form.fields) : PageError.signInNeeded
    }
    guard isFromOurPage(request), isSameSecret(form[Form.tokenField], context.formToken) else {
      throw PageError.tokenMissing
    }
    var context = context
    context.form = form
    return try await next(request, context)
  }

  private func readBody(_ request: Request, limitInMB: Int) async throws -> [UInt8] {
    let limit = limitInMB << 20
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    if announced > limit { throw PageError.tooLarge(limitInMB: limitInMB) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(announced)
    for try await chunk in request.body {
      if bytes.count + chunk.readableBytes > limit { throw PageError.tooLarge(limitInMB: limitInMB) }
      bytes.append(contentsOf: chunk.readableBytesView)
    }
    return bytes
  }

  private func readForm(_ bytes: [UInt8], _ type: String) -> Form? {
    if bytes.isEmpty { return Form() }
    if let boundary = multipartBoundary(type) { return readMultipartForm(bytes, boundary: boundary) }
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else { return nil }
    return readURLEncodedForm(bytes)
  }

  /// Browsers say when another site's page sends a form; old ones say nothing.
  private func isFromOurPage(_ request: Request) -> Bool {
    ["same-origin", "none", nil].contains(request.headers[.secFetchSite])
  }
}

/// Compares in the same time whatever the texts are; an empty one is never the same.
func isSameSecret(_ one: String, _ other: String) -> Bool {
  let (one, other) = (Array(one.utf8), Array(other.utf8))
  guard !one.isEmpty, one.count == other.count else { return false }
  return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
