import Actions
import Domain
import Hummingbird
import Storage

/// What every page needs: the office behind it, templates, assets, and the pages kept in memory. One for the program.
struct Site: Sendable {
  let office: Office
  let templates: Templates
  let assets: StaticAssets
  let cache = PageCache()
  let sessions = SessionCache()
  private let frames = FrameCache()
  private let tokenMarker = Marker("token")
  private let titleMarker = Marker("title")
  private let backMarker = Marker("back")
  private let bodyMarker = Marker("body")

  init(office: Office, templates: Templates, assets: StaticAssets) {
    self.office = office
    self.templates = templates
    self.assets = assets
  }

  /// A page made for this request alone.
  func page(
    _ model: some PageModel, _ request: Request, _ context: AppContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    try await answer(body(of: model, context.language), request, context, status: status)
  }

  /// A page that is the same for all of an audience: `build` runs only when it is not kept in memory.
  ///
  /// What `build` throws, such as a refused right, is not kept.
  func sharedPage<Model: PageModel>(
    _ audience: Audience, _ request: Request, _ context: AppContext, build: () async throws -> Model
  ) async throws -> Response {
    let person = try context.requireViewer().person
    let revision = office.database.revision
    let key = PageCache.Key(
      path: request.uri.path, query: request.uri.query ?? "", language: context.language,
      audience: audience.key(of: person), today: office.today)
    let body = try await cache.page(key, revision: revision) {
      self.body(of: try await build(), context.language)
    }
    return try await answer(body, request, context, status: .ok)
  }

  private func body<Model: PageModel>(of model: Model, _ language: Language) -> RenderedBody {
    let html = templates.render(PageScope(model: model, formToken: tokenMarker.text), Model.template, language)
    return RenderedBody(
      title: model.title, section: Model.section, styles: Model.styles, scripts: Model.scripts,
      pieces: tokenMarker.cut(html))
  }

  private func answer(
    _ body: RenderedBody, _ request: Request, _ context: AppContext, status: HTTPResponse.Status
  ) async throws -> Response {
    let parts = try await frame(around: body, context)
    let back = escapeHTML(pageAddress(request))
    let token = escapeHTML(context.formToken)
    var buffer = ByteBuffer()
    buffer.reserveCapacity(body.size + 8192)
    for part in parts {
      switch part {
      case .bytes(let bytes): buffer.writeBytes(bytes)
      case .title: buffer.writeString(escapeHTML(body.title))
      case .back: buffer.writeString(back)
      case .token: buffer.writeString(token)
      case .body:
        for (number, piece) in body.pieces.enumerated() {
          if number > 0 { buffer.writeString(token) }
          buffer.writeBytes(piece)
        }
      }
    }
    var response = Response(status: status, body: ResponseBody(byteBuffer: buffer))
    response.headers[.contentType] = "text/html; charset=utf-8"
    response.headers[.cacheControl] = "no-store"
    if context.notice != nil { response.clearNotice() }
    return response
  }

  private func frame(around body: RenderedBody, _ context: AppContext) async throws -> [FrameCache.Part] {
    let unit = try await unitName(of: context.viewer)
    let key = FrameCache.Key(
      person: context.viewer?.person, unit: unit, language: context.language, section: body.section,
      styles: body.styles, scripts: body.scripts, notice: context.notice)
    return frames.frame(key) {
      var (page, open) = (body, context)
      (page.title, open.formToken) = (titleMarker.text, tokenMarker.text)
      let frame = Frame(
        around: page, of: open, unit: unit, back: backMarker.text, assets: assets.address, body: bodyMarker.text)
      return cutFrame(
        templates.render(frame, Frame.template, context.language),
        at: [(titleMarker, .title), (backMarker, .back), (tokenMarker, .token), (bodyMarker, .body)])
    }
  }

  private func unitName(of viewer: Viewer?) async throws -> String {
    guard let viewer else { return "" }
    return try await sessions.unitName(viewer.person.organisationID, in: office)
  }

  /// Where a form on the answered page may lead back to: the page itself, or the front page after a POST.
  private func pageAddress(_ request: Request) -> String {
    request.method == .get ? localPath(request.uri.string) : "/"
  }
}
