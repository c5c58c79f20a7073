import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// One entry: what is known, what happened, who changed what; and putting it right.
struct EntryPage: Sendable {
  let site: Site

  /// GET /entries/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, stored) = try await site.entry(context)
    let (history, people) = try await site.office.database.read { connection in
      (
        try AuditStore(connection).list(subject: registryEntrySubject, subjectID: stored.entry.id),
        try PersonStore(connection).list()
      )
    }
    return try await site.page(EntryModel(stored.entry, view, history, people, context.language), request, context)
  }

  /// GET /registries/:code/entries/new
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.registry(context)
    guard view.canChange else { throw PageError.notAllowed }
    return try await site.page(EntryFormModel(nil, view, typed: [:], context.language), request, context)
  }

  /// POST /registries/:code/entries
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.registry(context)
    let typed = typedValues(context.form, prefix: "a-")
    do {
      let id = try await SaveEntry(
        registry: view.description.code, id: nil, typed: typed, seenVersion: 0,
        isAnother: context.form.has(SaveEntry.anotherField)
      ).run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: Address.entry(id), notice: "entry.saved")
    } catch ActionError.invalid(let problems) {
      let model = EntryFormModel(
        nil, view, typed: typed, problems: FormProblems(problems: problems, language: context.language),
        context.language)
      return try await site.page(model, request, context, status: .unprocessableContent)
    }
  }

  /// GET /entries/:id/values
  @Sendable func edit(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, stored) = try await changeable(context)
    return try await site.page(
      EntryFormModel(stored.entry, view, typed: [:], context.language), request, context)
  }

  /// POST /entries/:id/values
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, stored) = try await changeable(context)
    let typed = typedValues(context.form, prefix: "a-")
    do {
      try await SaveEntry(
        registry: stored.entry.registry, id: stored.entry.id, typed: typed,
        seenVersion: Int(context.form["version"]) ?? 0
      ).run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: Address.entry(stored.entry.id), notice: "entry.saved")
    } catch ActionError.invalid(let problems) {
      var model = EntryFormModel(
        stored.entry, view, typed: typed, problems: FormProblems(problems: problems, language: context.language),
        context.language)
      model.version = context.form["version"]
      return try await site.page(model, request, context, status: .unprocessableContent)
    } catch ActionError.changedMeanwhile(let name, let moment) {
      // Read again, for what the other person saved and the version to save over.
      let now = try await site.office.database.read { try RegistryEntryStore($0).find(stored.entry.id) } ?? stored
      var model = EntryFormModel(now.entry, view, typed: typed, context.language, tellsHeld: true)
      model.changed = context.say("entry.changed", ["by": name, "at": context.language.moment(moment)])
      return try await site.page(model, request, context, status: .conflict)
    }
  }

  private func changeable(_ context: AppContext) async throws -> (view: RegistryView, stored: StoredEntry) {
    let (view, stored) = try await site.entry(context)
    guard view.canChange else { throw PageError.notAllowed }
    guard stored.entry.mergedInto == nil else { throw PageError.notFound }
    return (view, stored)
  }
}

/// The fields "a-name", "a-stars" … of a form, by attribute.
func typedValues(_ form: Form, prefix: String) -> [String: String] {
  Dictionary(
    form.fields.filter { $0.name.hasPrefix(prefix) }.map { (String($0.name.dropFirst(prefix.count)), $0.value) },
    uniquingKeysWith: { first, _ in first })
}
