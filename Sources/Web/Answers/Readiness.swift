import Actions
import Hummingbird
import Storage

/// GET /health/ready: whether people can be served now, for who spreads requests over several servers. `/health` says only that
/// the program runs.
struct Readiness: Sendable {
  let site: Site

  /// 200 "ready", or 503 with why: the database does not answer, or is not of this program's version.
  @Sendable func answer(_ request: Request, _ context: AppContext) async -> Response {
    do {
      let newest = try await site.office.database.read { try Schema.newestStep($0) }
      return newest == Schema.migrations.count ? text(.ok, "ready") : text(.serviceUnavailable, "other schema")
    } catch {
      return text(.serviceUnavailable, "database away")
    }
  }

  private func text(_ status: HTTPResponse.Status, _ word: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: .init(string: word + "\n")))
  }
}
