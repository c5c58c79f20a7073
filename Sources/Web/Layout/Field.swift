import Actions

/// A field of a form with its label above, hint and error under it: `{{#name}}{{> Layout/field}}{{/name}}`,
/// `Layout/area` for several lines, `Layout/choice` for a list.
struct Field: TemplateValue {
  struct Option: TemplateValue {
    var value: String
    var label: String
    var isChosen: Bool
  }

  var name: String
  /// Unique in the page.
  var id: String
  var label: String
  var hint: String?
  var value: String
  var error: String?
  var options: [Option] = []
  /// Short, for numbers and dates.
  var isShort = false
  /// Over the whole width of a form in columns.
  var isWide = false
  /// What the browser shows and offers to fill in.
  var type = "text"
  var autocomplete = "off"

  init(
    _ name: String, id: String? = nil, label: String, hint: String? = nil, value: String, isShort: Bool = false,
    problems: FormProblems
  ) {
    self.name = name
    self.id = id ?? name
    self.label = label
    self.hint = hint
    self.value = value
    self.isShort = isShort
    error = problems.message(name)
  }

  /// What is typed is not shown; the browser may offer a kept password ("current-password") or make one ("new-password").
  func secret(_ autocomplete: String) -> Field {
    var field = plain(autocomplete)
    field.type = "password"
    return field
  }

  /// What the browser may offer to fill in.
  func plain(_ autocomplete: String) -> Field {
    var field = self
    field.autocomplete = autocomplete
    return field
  }

  /// A list of which one is chosen: values with their labels.
  init(
    _ name: String, id: String? = nil, label: String, hint: String? = nil, value: String,
    options: [(value: String, label: String)], problems: FormProblems
  ) {
    self.init(name, id: id, label: label, hint: hint, value: value, problems: problems)
    self.options = options.map { Option(value: $0.value, label: $0.label, isChosen: $0.value == value) }
  }
}

/// What has to be put right in a form that was refused.
struct FormProblems: Sendable {
  var problems: [FieldProblem] = []
  var language = Language.vi

  /// Nothing was refused.
  static let none = FormProblems()

  func message(_ field: String) -> String? { problems.first { $0.field == field }?.message[language] }

  /// For the top of the form, each with a link to its field.
  func summary(idPrefix: String = "") -> ErrorSummary? {
    if problems.isEmpty { return nil }
    return ErrorSummary(
      items: problems.map { ErrorSummary.Item(id: idPrefix + $0.field, text: $0.message[language]) })
  }
}

/// `{{#errors}}{{> Layout/errors}}{{/errors}}`
struct ErrorSummary: TemplateValue {
  struct Item: TemplateValue {
    var id: String
    var text: String
  }

  var items: [Item]
}
