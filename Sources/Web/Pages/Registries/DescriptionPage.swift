import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// What a registry keeps and by which rules, as the department writes it.
struct DescriptionPage: Sendable {
  let site: Site

  /// GET /registries/:code/description
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await describable(context)
    let code = view.description.code
    guard let (yaml, version) = try await site.office.database.read({ try descriptionText(of: code, $0) }) else {
      throw PageError.notFound
    }
    return try await site.page(DescriptionModel(view, yaml, version: version, context.language), request, context)
  }

  /// POST /registries/:code/description
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await describable(context)
    let (yaml, version) = (context.form["yaml"], Int(context.form["version"]) ?? 0)
    do {
      try await SaveDescription(registry: view.description.code, yaml: yaml, seenVersion: version)
        .run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: view.address, notice: "description.saved")
    } catch ActionError.invalid(let problems) {
      let model = DescriptionModel(
        view, yaml, version: version, problems: FormProblems(problems: problems, language: context.language),
        context.language)
      return try await site.page(model, request, context, status: .unprocessableContent)
    } catch ActionError.changedMeanwhile(let name, let moment) {
      var model = DescriptionModel(view, yaml, version: version, context.language)
      model.changed = context.say("description.changed", ["by": name, "at": context.language.moment(moment)])
      return try await site.page(model, request, context, status: .conflict)
    }
  }

  private func describable(_ context: AppContext) async throws -> RegistryView {
    let view = try await site.registry(context)
    guard view.canDescribe else { throw PageError.notAllowed }
    return view
  }
}

/// GET /registries/:code/description
struct DescriptionModel: PageModel {
  static let template = "Registries/description"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Line: TemplateValue { var text: String }

  var title: String
  var registry: String
  var registryAddress: String
  var action: String
  var which: String
  var yaml: String
  var version: String
  var errors: ErrorSummary?
  var changed: String?
  var sources: [Line]
  var unconfirmed: [Line]
  var hasUnconfirmed: Bool
}

extension DescriptionModel {
  init(
    _ view: RegistryView, _ yaml: String, version: Int, problems: FormProblems = .none, _ language: Language
  ) {
    registry = view.description.name[language]
    title = language.say("description.title", ["registry": registry])
    registryAddress = view.address
    action = view.address + "/description"
    which =
      version == 0
      ? language.say("description.shipped") : language.say("description.version", ["version": String(version)])
    self.yaml = yaml
    self.version = String(version)
    errors = problems.summary()
    sources = view.description.sources.map { Line(text: $0) }
    unconfirmed = view.description.unconfirmed.map { Line(text: $0) }
    hasUnconfirmed = !unconfirmed.isEmpty
  }
}
