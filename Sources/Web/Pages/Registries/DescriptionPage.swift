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
    return try await site.saveText(
      request, context, notice: "description.saved", address: view.address,
      model: { DescriptionModel(view, $0, version: $1, problems: $2, context.language) }
    ) { yaml, version in
      try await SaveDescription(registry: view.description.code, yaml: yaml, seenVersion: version)
        .run(in: site.office, by: context.requireViewer().person)
    }
  }

  /// GET /registries/new
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireDescribing(context)
    return try await site.page(
      DescriptionModel(new: ShippedDescriptions.pattern, .none, context.language), request, context)
  }

  /// POST /registries
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireDescribing(context)
    let yaml = context.form["yaml"]
    do {
      let code = try await AddRegistry(yaml: yaml).run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: Address.registry(code), notice: "description.added")
    } catch ActionError.invalid(let problems) {
      let model = DescriptionModel(
        new: yaml, FormProblems(problems: problems, language: context.language), context.language)
      return try await site.page(model, request, context, status: .unprocessableContent)
    }
  }

  private func requireDescribing(_ context: AppContext) throws {
    guard RegistryPolicy.canDescribe(try context.requireViewer().person.role) else { throw PageError.notAllowed }
  }

  private func describable(_ context: AppContext) async throws -> RegistryView {
    let view = try await site.registry(context)
    guard view.canDescribe else { throw PageError.notAllowed }
    return view
  }
}

extension Site {
  /// Saves the text of a form by `save`; where it is refused the form comes back with all that was typed.
  func saveText(
    _ request: Request, _ context: AppContext, notice: String, address: String,
    model: (_ yaml: String, _ version: Int, FormProblems) -> DescriptionModel,
    save: (_ yaml: String, _ version: Int) async throws -> Void
  ) async throws -> Response {
    let (yaml, version) = (context.form["yaml"], Int(context.form["version"]) ?? 0)
    do {
      try await save(yaml, version)
      return .redirect(to: address, notice: notice)
    } catch ActionError.invalid(let problems) {
      let refused = model(yaml, version, FormProblems(problems: problems, language: context.language))
      return try await page(refused, request, context, status: .unprocessableContent)
    } catch ActionError.changedMeanwhile(let name, let moment) {
      var refused = model(yaml, version, .none)
      refused.changed = context.say("description.changed", ["by": name, "at": context.language.moment(moment)])
      return try await page(refused, request, context, status: .conflict)
    }
  }
}

/// GET /registries/:code/description
struct DescriptionModel: PageModel {
  static let template = "Registries/description"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Line: TemplateValue { var text: String }

  var title: String
  var lead: String
  var registry: String
  var registryAddress: String
  var action: String
  var which: String
  var yaml: String
  var version: String
  var errors: ErrorSummary?
  var changed: String?
  var sources: [Line]
  var hasSources: Bool
  var unconfirmed: [Line]
  var hasUnconfirmed: Bool
}

extension DescriptionModel {
  /// A registry that is not yet there.
  init(new yaml: String, _ problems: FormProblems, _ language: Language) {
    self.init(
      language.say("description.new"), address: "/registries", action: "", yaml, version: 0, sources: [],
      unconfirmed: [], problems, language)
    title = registry
    lead = language.say("description.newLead")
    which = language.say("description.newText")
  }

  /// The text of a registry's description, or of a set of criteria.
  init(
    _ name: String, address: String, action: String, _ yaml: String, version: Int, sources: [String],
    unconfirmed: [String], _ problems: FormProblems, _ language: Language
  ) {
    registry = name
    title = language.say("description.title", ["registry": name])
    lead = ""
    registryAddress = address
    self.action = address + action
    which =
      version == 0
      ? language.say("description.shipped") : language.say("description.version", ["version": String(version)])
    self.yaml = yaml
    self.version = String(version)
    errors = problems.summary()
    self.sources = sources.map { Line(text: $0) }
    hasSources = !sources.isEmpty
    self.unconfirmed = unconfirmed.map { Line(text: $0) }
    hasUnconfirmed = !unconfirmed.isEmpty
  }

  init(
    _ view: RegistryView, _ yaml: String, version: Int, problems: FormProblems = .none, _ language: Language
  ) {
    self.init(
      view.description.name[language], address: view.address, action: "/description", yaml, version: version,
      sources: view.description.sources, unconfirmed: view.description.unconfirmed, problems, language)
    lead = language.say("description.lead")
  }
}
