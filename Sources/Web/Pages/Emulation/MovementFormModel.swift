import Actions
import Domain
import Emulation

/// GET /emulation/new and /emulation/:id/draft
struct MovementFormModel: PageModel {
  static let template = "Emulation/form"
  static let section: Section? = .emulation
  static let styles = ["emulation.css"]

  /// How many bases, themes and criteria a form has room for.
  static let rows = 6

  struct Row: TemplateValue { var fields: [Cell] }

  /// A field of a row, with its kind.
  struct Cell: TemplateValue {
    var field: Field
    var isChoice: Bool
  }

  var title: String
  var crumb: String
  var crumbAddress: String
  var errors: ErrorSummary?
  var address: String
  var version: String
  var name: Field
  var aims: Field
  var scope: Field
  var objects: Field
  var measures: Field
  var firstDay: Field
  var lastDay: Field
  var office: Field
  var bases: [Row]
  var themes: [Row]
  var criteria: [Row]
  var quotas: [Cell]

  init(
    _ movement: Movement?, version: Int64, _ typed: MovementTyped, units: [Organisation], _ language: Language,
    problems: FormProblems = .none
  ) {
    func field(_ name: String, _ text: String, _ value: String, hint: String? = nil, isShort: Bool = false) -> Field {
      Field(
        name, label: language.say(text), hint: hint.map { language.say($0) }, value: value, isShort: isShort,
        problems: problems)
    }
    func cell(_ name: String, _ text: String, _ number: Int, _ value: String) -> Cell {
      var field = field(name, text, value)
      field.label = "\(field.label) \(number + 1)"
      return Cell(field: field, isChoice: false)
    }
    title = movement?.content.title ?? language.say("movement.newTitle")
    crumb = language.say("movements.title")
    crumbAddress = "/emulation"
    errors = problems.summary()
    address = movement.map { "/emulation/\($0.id)/draft" } ?? "/emulation"
    self.version = String(version)
    name = field("title", "movement.name", typed.title)
    aims = field("aims", "movement.aims", typed.aims, hint: "movement.linesHint")
    scope = field("scope", "movement.scope", typed.scope)
    objects = field("objects", "movement.objects", typed.objects)
    measures = field("measures", "movement.measures", typed.measures, hint: "movement.linesHint")
    firstDay = field("firstDay", "movement.firstDay", typed.firstDay, isShort: true)
    lastDay = field("lastDay", "movement.lastDay", typed.lastDay, isShort: true)
    office = Field(
      "office", label: language.say("movement.office"), hint: language.say("movement.officeHint"), value: typed.office,
      options: [("", language.say("movement.choose"))] + units.map { ($0.code, $0.name) }, problems: problems)
    let rows = 0..<MovementFormModel.rows
    bases = rows.map { number in
      let basis = number < typed.bases.count ? typed.bases[number] : MovementTyped.Basis()
      return Row(fields: [
        cell("basis-\(number)", "movement.basis", number, basis.symbol),
        cell("basis-day-\(number)", "movement.basisDay", number, basis.day),
      ])
    }
    themes = rows.map { number in
      let theme = number < typed.themes.count ? typed.themes[number] : MovementTyped.Theme()
      return Row(fields: [
        cell("theme-\(number)", "movement.theme", number, theme.title),
        cell("theme-indicators-\(number)", "movement.themeIndicators", number, theme.indicators),
      ])
    }
    criteria = rows.map { number in
      let criterion = number < typed.criteria.count ? typed.criteria[number] : MovementTyped.Criterion()
      let formula = Field(
        "criterion-formula-\(number)", label: "\(language.say("movement.formula")) \(number + 1)",
        value: criterion.formula,
        options: offeredFormulas.map { ($0.rawValue, language.say("movement.formula.\($0.rawValue)")) },
        problems: problems)
      return Row(fields: [
        cell("criterion-\(number)", "movement.criterion", number, criterion.title),
        cell("criterion-weight-\(number)", "movement.weight", number, criterion.weight),
        Cell(field: formula, isChoice: true),
      ])
    }
    quotas = OfferedQuota.all.map { quota in
      let names = quota.awards.map(\.name).joined(separator: " \(language.say("movement.or")) ")
      return Cell(
        field: Field(
          "limit-\(quota.code)", label: "\(names), \(language.recipient(quota.kind))",
          value: typed.limits[quota.code] ?? "", isShort: true, problems: problems), isChoice: false)
    }
  }
}
