import Actions
import Domain

/// GET /indicators/new and /indicators/:id/definition
struct IndicatorFormModel: PageModel {
  static let template = "Catalogue/form"
  static let section: Section? = .indicators
  static let styles = ["catalogue.css", "submissions.css"]

  var title: String
  var action: String
  /// Where the form is left without saving.
  var back: String
  var version: Int
  /// Somebody else saved meanwhile: what is held now stands beside what was typed.
  var changed: String?
  var errors: ErrorSummary?
  var what: [Field]
  /// Lists of words.
  var counting: [Field]
  var computing: [Field]
  var origin: [Field]
  /// Where it can be taken out of the catalogue; nil for a new one.
  var removal: String?
  /// Why it cannot.
  var removalProblem: String?
}

/// What was typed into the form, or what the catalogue holds.
struct IndicatorTyped: Sendable {
  var cells: [CatalogueColumn: String]
  var version = 0

  init(cells: [CatalogueColumn: String] = [:], version: Int = 0) {
    (self.cells, self.version) = (cells, version)
  }

  init(_ entry: CatalogueEntry) {
    let columns = CatalogueColumn.allCases
    cells = Dictionary(uniqueKeysWithValues: columns.map { ($0, entry.definition.cell($0)) })
    version = entry.version
  }

  init(_ form: Form) {
    let columns = CatalogueColumn.allCases
    cells = Dictionary(uniqueKeysWithValues: columns.map { ($0, form.trimmed($0.field)) })
    version = Int(form["version"]) ?? 0
  }
}

extension IndicatorFormModel {
  /// `held` is what the catalogue has now: nil for a new indicator.
  init(
    _ typed: IndicatorTyped, held: CatalogueEntry?, isChanged: Bool = false, _ language: Language,
    problems: FormProblems = .none
  ) {
    title = held.map { language.say("catalogue.edit", ["name": $0.definition.name]) } ?? language.say("catalogue.new")
    action = held.map { Address.indicator($0.id) + "/definition" } ?? "/indicators"
    back = held.map { Address.indicator($0.id) } ?? "/indicators"
    version = held?.version ?? 0
    changed = isChanged ? language.say("catalogue.changedMeanwhile") : nil
    errors = problems.summary()
    func field(_ column: CatalogueColumn) -> Field {
      let now = held?.definition.cell(column) ?? ""
      let value = typed.cells[column] ?? ""
      let hint =
        isChanged && now != value
        ? language.say("catalogue.heldNow", ["value": now.isEmpty ? "—" : now]) : language.hint(column)
      let label = language.say("catalogue.column.\(column.field)")
      guard !column.words.isEmpty, column != .window else {
        var field = Field(
          column.field, label: label, hint: hint, value: value,
          isShort: [.decimals, .baseYear, .unit, .code].contains(column), problems: problems)
        field.isWide = column == .formula || column == .method
        return field
      }
      let words = (column.isNeeded ? [] : [("", language.say("catalogue.usual"))]) + column.words.map { ($0, $0) }
      return Field(column.field, label: label, hint: hint, value: value, options: words, problems: problems)
    }
    what = [field(.code), field(.name), field(.unit), field(.decimals)]
    counting = [.field, .nature, .direction, .season, .overOrganisations, .overPeriods].map(field)
    computing = [field(.formula)]
    origin = [field(.source), field(.method), field(.window), field(.baseYear)]
    removal = held.map { Address.indicator($0.id) + "/removal" }
    removalProblem = problems.message("removal")
  }
}

extension Language {
  /// What helps to fill a field; nil where its words speak for themselves.
  fileprivate func hint(_ column: CatalogueColumn) -> String? {
    switch column {
    case .code, .unit, .decimals, .formula, .overOrganisations, .overPeriods, .window, .baseYear, .nature, .season:
      say("catalogue.hint.\(column.field)")
    case .name, .field, .direction, .source, .method: nil
    }
  }
}
