import Actions
import Domain
import Registries

/// GET /registries/:code/entries/new, GET /entries/:id/values
struct EntryFormModel: PageModel {
  static let template = "Registries/entry-form"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Place: TemplateValue { var name: String }

  /// A field and, where somebody else saved meanwhile, what is kept now.
  struct Line: TemplateValue {
    /// The field where it is typed; nil where one is chosen.
    var typed: Field?
    /// A commune: typed, with the names of today's to choose from.
    var place: Field?
    var chosen: Field?
    var held: String?
  }

  var title: String
  var registry: String
  var registryAddress: String
  var action: String
  var back: String
  var version: String
  var errors: ErrorSummary?
  var lines: [Line]
  /// Communes of today.
  var places: [Place]
  /// It looks like an entry that is there; says the question.
  var another: String?
  /// Somebody else saved since the page was opened.
  var changed: String?
}

extension EntryFormModel {
  init(
    _ entry: RegistryEntry?, _ view: RegistryView, typed: [String: String], problems: FormProblems = .none,
    _ language: Language, tellsHeld: Bool = false
  ) {
    let about = view.description
    registry = about.name[language]
    registryAddress = view.address
    title =
      entry.map { language.say("entry.editTitle", ["name": $0.title(about)]) }
      ?? language.say("entry.newTitle", ["registry": about.name[language]])
    action = entry.map { Address.entry($0.id) + "/values" } ?? view.address + "/entries"
    back = entry.map { Address.entry($0.id) } ?? view.address
    version = String(entry?.version ?? 0)
    errors = problems.summary()
    another = problems.message(SaveEntry.anotherField)
    places = view.places.list(on: view.today).map { Place(name: $0.name) }
    lines = about.ownAttributes.map { attribute in
      let held = entry?.values[attribute.code] ?? ""
      let shown = held.isEmpty ? "" : attribute.show(held, view.context)[language]
      let isChosen = attribute.kind == .choice || attribute.kind == .organisation
      let value = typed[attribute.code] ?? (isChosen ? held : shown)
      let differs = tellsHeld && typed[attribute.code].map { $0 != (isChosen ? held : shown) } ?? false
      return Line(
        attribute, SaveEntry.field(attribute.code), value: value,
        held: differs ? language.say("entry.held", ["value": shown.isEmpty ? "—" : shown]) : nil, view, language,
        problems: problems)
    }
  }
}

extension EntryFormModel.Line {
  init(
    _ attribute: RegistryAttribute, _ name: String, value: String, held: String?, _ view: RegistryView,
    isRequired: Bool? = nil, _ language: Language, problems: FormProblems
  ) {
    let required = isRequired ?? attribute.isRequired ? " (\(language.say("entry.required")))" : ""
    let label = attribute.heading(language) + required
    var hint = attribute.hint?[language]
    if hint == nil, attribute.kind == .date { hint = language.say("entry.dayHint") }
    let none = [(value: "", label: language.say("entry.choose"))]
    switch attribute.kind {
    case .choice:
      chosen = Field(
        name, label: label, hint: hint, value: value,
        options: none + attribute.choices.map { ($0.code, $0.name[language]) }, problems: problems)
    case .organisation:
      let units = view.context.units.sorted { $0.value < $1.value }.map { (value: $0.key, label: $0.value) }
      chosen = Field(name, label: label, hint: hint, value: value, options: none + units, problems: problems)
    case .place: place = Field(name, label: label, hint: hint, value: value, problems: problems)
    case .text, .number, .date, .person, .file, .link:
      typed = Field(
        name, label: label, hint: hint, value: value, isShort: attribute.kind == .number || attribute.kind == .date,
        problems: problems)
    }
    self.held = held
  }
}
