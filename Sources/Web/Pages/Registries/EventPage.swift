import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// Recording what happened to an entry, correcting it, striking it out.
struct EventPage: Sendable {
  let site: Site

  /// GET /entries/:id/events/new?kind=renewed
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, entry) = try await changeable(context)
    guard let kind = view.description.event(try request.addressFields().trimmed("kind")) else {
      return .redirect(to: Address.entry(entry.id))
    }
    let model = EventFormModel(entry, nil, kind, EventTyped(), view, context.language)
    return try await site.page(model, request, context)
  }

  /// GET /entries/:id/events/:event
  @Sendable func edit(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, entry) = try await changeable(context)
    let (event, kind) = try found(entry, view, context)
    let typed = EventTyped(event, view, context.language)
    return try await site.page(EventFormModel(entry, event.id, kind, typed, view, context.language), request, context)
  }

  /// POST /entries/:id/events
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, entry) = try await changeable(context)
    guard let kind = view.description.event(context.form.trimmed("kind")) else { throw PageError.notFound }
    return try await save(entry, nil, kind, view, request, context)
  }

  /// POST /entries/:id/events/:event
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, entry) = try await changeable(context)
    let (event, kind) = try found(entry, view, context)
    return try await save(entry, event.id, kind, view, request, context)
  }

  /// POST /entries/:id/events/:event/cancellation
  @Sendable func strikeOut(_ request: Request, _ context: AppContext) async throws -> Response {
    let (view, entry) = try await changeable(context)
    let (event, _) = try found(entry, view, context)
    try await StrikeOutEvent(
      entryID: entry.id, eventID: event.id, reason: context.form["reason"],
      seenVersion: Int(context.form["version"]) ?? 0
    ).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: Address.entry(entry.id), notice: "entry.struck")
  }

  private func save(
    _ entry: RegistryEntry, _ eventID: Int64?, _ kind: RegistryEventKind, _ view: RegistryView, _ request: Request,
    _ context: AppContext
  ) async throws -> Response {
    let typed = EventTyped(context.form)
    do {
      try await RecordEvent(
        entryID: entry.id, eventID: eventID, kind: kind.code, day: typed.day, document: typed.document,
        note: typed.note, typed: typed.values, seenVersion: Int(context.form["version"]) ?? 0
      ).run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: Address.entry(entry.id), notice: "entry.recorded")
    } catch ActionError.invalid(let problems) {
      var model = EventFormModel(
        entry, eventID, kind, typed, view,
        problems: FormProblems(problems: problems, language: context.language), context.language)
      model.version = context.form["version"]
      return try await site.page(model, request, context, status: .unprocessableContent)
    } catch ActionError.changedMeanwhile(let name, let moment) {
      let now = try await site.office.database.read { try RegistryEntryStore($0).find(entry.id)?.entry } ?? entry
      var model = EventFormModel(now, eventID, kind, typed, view, context.language)
      model.changed = context.say("entry.changed", ["by": name, "at": context.language.moment(moment)])
      return try await site.page(model, request, context, status: .conflict)
    }
  }

  private func changeable(_ context: AppContext) async throws -> (view: RegistryView, entry: RegistryEntry) {
    let (view, stored) = try await site.entry(context)
    guard view.canChange else { throw PageError.notAllowed }
    guard stored.entry.mergedInto == nil else { throw PageError.notFound }
    return (view, stored.entry)
  }

  private func found(
    _ entry: RegistryEntry, _ view: RegistryView, _ context: AppContext
  ) throws -> (RegistryEvent, RegistryEventKind) {
    let id = try context.requireID("event")
    guard let event = entry.events.first(where: { $0.id == id && $0.struckOut == nil }),
      let kind = view.description.event(event.kind)
    else { throw PageError.notFound }
    return (event, kind)
  }
}

/// What an officer typed of an event.
struct EventTyped: Sendable {
  var day = ""
  var document = ""
  var note = ""
  /// Attribute → as typed.
  var values: [String: String] = [:]

  init() {}

  init(_ form: Form) {
    day = form.trimmed("day")
    document = form.trimmed("document")
    note = form["note"]
    values = typedValues(form, prefix: "e-")
  }

  /// An event that is there, as it would be typed.
  init(_ event: RegistryEvent, _ view: RegistryView, _ language: Language) {
    day = language.date(event.day)
    document = event.document
    note = event.note
    for (code, value) in event.values {
      guard let attribute = view.description.attribute(code) else { continue }
      let isChosen = attribute.kind == .choice || attribute.kind == .organisation
      values[code] = isChosen ? value : attribute.show(value, view.context)[language]
    }
  }
}

/// GET /entries/:id/events/new, GET /entries/:id/events/:event
struct EventFormModel: PageModel {
  static let template = "Registries/event-form"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  var title: String
  var registry: String
  var registryAddress: String
  var entry: String
  var back: String
  var action: String
  var kind: String
  var version: String
  var errors: ErrorSummary?
  var changed: String?
  var day: Field
  var document: Field
  var lines: [EntryFormModel.Line]
  var places: [EntryFormModel.Place]
  var note: Field
}

extension EventFormModel {
  init(
    _ entry: RegistryEntry, _ eventID: Int64?, _ kind: RegistryEventKind, _ typed: EventTyped, _ view: RegistryView,
    problems: FormProblems = .none, _ language: Language
  ) {
    let about = view.description
    self.entry = entry.title(about)
    title = language.say("entry.eventTitle", ["event": kind.name[language], "name": self.entry])
    registry = about.name[language]
    registryAddress = view.address
    back = Address.entry(entry.id)
    action = back + "/events" + (eventID.map { "/\($0)" } ?? "")
    self.kind = kind.code
    version = String(entry.version)
    errors = problems.summary()
    let required = " (\(language.say("entry.required")))"
    day = Field(
      "day", label: language.say("entry.day") + required, hint: language.say("entry.dayHint"), value: typed.day,
      isShort: true, problems: problems)
    document = Field(
      "document", label: language.say("entry.document") + (kind.needsDocument ? required : ""),
      hint: language.say("entry.documentHint"), value: typed.document, problems: problems)
    places = view.places.list(on: view.today).map { EntryFormModel.Place(name: $0.name) }
    lines = kind.sets.compactMap { about.attribute($0) }.map { attribute in
      EntryFormModel.Line(
        attribute, RecordEvent.field(attribute.code), value: typed.values[attribute.code] ?? "", held: nil, view,
        isRequired: kind.requires.contains(attribute.code), language, problems: problems)
    }
    note = Field("note", label: language.say("entry.note"), value: typed.note, problems: problems)
  }
}
