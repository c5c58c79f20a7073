import Actions
import Domain
import Hummingbird
import RuralStandards
import Storage

/// A set of criteria as text, which the planning room changes when the State changes the set.
struct StandardTextPage: Sendable {
  let site: Site

  /// GET /standards/:code/text
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await describable(request, context)
    let code = view.standard.code
    guard let (yaml, version) = try await site.office.database.read({ try standardText(of: code, $0) }) else {
      throw PageError.notFound
    }
    return try await site.page(DescriptionModel(view, yaml, version: version, context.language), request, context)
  }

  /// POST /standards/:code/text
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await describable(request, context)
    return try await site.saveText(
      request, context, notice: "standards.textSaved", address: view.address,
      model: { DescriptionModel(view, $0, version: $1, problems: $2, context.language) }
    ) { yaml, version in
      try await SaveStandard(code: view.standard.code, yaml: yaml, seenVersion: version)
        .run(in: site.office, by: context.requireViewer().person)
    }
  }

  private func describable(_ request: Request, _ context: AppContext) async throws -> StandardView {
    let view = try await site.standard(request, context)
    guard view.canDescribe else { throw PageError.notAllowed }
    return view
  }
}

extension DescriptionModel {
  init(
    _ view: StandardView, _ yaml: String, version: Int, problems: FormProblems = .none, _ language: Language
  ) {
    self.init(
      view.standard.name[language], address: view.address, action: "/text", yaml, version: version,
      sources: view.standard.sources, unconfirmed: view.standard.unconfirmed, problems, language)
    lead = language.say("standards.textLead")
  }
}
