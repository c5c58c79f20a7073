import Actions
import Domain
import Reporting
import Storage

/// GET /plans/:id/form — what each unit reports on a plan, and putting more on the forms.
struct FormBuilderModel: PageModel {
  static let template = "Forms/builder"
  static let section: Section? = .reports
  static let styles = ["catalogue.css", "submissions.css"]

  struct Unit: TemplateValue {
    var name: String
    var count: String
    var lines: [Line]
  }

  struct Line: TemplateValue {
    var name: String
    var address: String?
    var unit: String
    /// The task it belongs to, or "theo dõi".
    var origin: String
    /// "mọi kỳ"; "quý, năm".
    var askedIn: String
    /// Where it is taken off; nil for what the plan asks.
    var removal: String?
  }

  struct Choice: TemplateValue {
    var id: String
    var name: String
    var value: String
    var label: String
    var isChosen: Bool
  }

  var title: String
  var planTitle: String
  var planAddress: String
  var address: String
  /// The regime that says of which periods.
  var regime: String
  var units: [Unit]
  var hasUnits: Bool
  var canBuild: Bool
  /// Last year's plan had lines that this one lacks.
  var copy: String?
  var fields: [Field.Option]
  var field: String
  var indicators: [Choice]
  var hasIndicators: Bool
  var reporting: [Choice]
  var frequencies: [Choice]
  var scope: Field
  var errors: ErrorSummary?
}

/// What the page is made from.
struct FormBuilderReading: Sendable {
  var overview: PlanOverview
  var regime: ReportRegime
  var catalogue: [CatalogueEntry]
  /// Lines of last year's plan.
  var before: [Target]
}

/// What was chosen, so that a refused form keeps it.
struct FormLinesTyped: Sendable {
  var indicators: Set<Int64> = []
  var units: Set<Int64> = []
  var frequencies: Set<String> = []
  var scope = ""
}

extension FormBuilderModel {
  init(
    _ reading: FormBuilderReading, field chosen: String, typed: FormLinesTyped = FormLinesTyped(),
    problems: FormProblems = .none, _ language: Language, canBuild: Bool
  ) {
    let overview = reading.overview
    title = language.say("builder.title")
    planTitle = overview.plan.title
    planAddress = Address.plan(overview.plan.id)
    address = planAddress + "/form"
    regime = reading.regime.name
    self.canBuild = canBuild
    let tasks = Dictionary(overview.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    units = overview.organisations.compactMap { unit in
      let planned = overview.standings.filter { $0.target.taskID.flatMap { tasks[$0]?.leadUnitID } == unit.id }
      let followed = overview.monitored.filter { $0.target.organisationID == unit.id }
      let lines = (planned + followed).map {
        Line($0.target, task: $0.target.taskID.flatMap { tasks[$0] }, language, canBuild: canBuild)
      }
      return lines.isEmpty ? nil : Unit(name: unit.name, count: String(lines.count), lines: lines)
    }
    hasUnits = !units.isEmpty
    copy =
      canBuild && overview.monitored.isEmpty && !reading.before.isEmpty
      ? language.say("builder.copyHint", ["count": String(reading.before.count)]) : nil
    let known = Set(reading.catalogue.map(\.definition.field))
    fields = IndicatorField.allCases.filter(known.contains).map {
      Field.Option(value: $0.rawValue, label: language.field($0), isChosen: $0.rawValue == chosen)
    }
    field = chosen
    indicators = reading.catalogue.filter { $0.definition.field.rawValue == chosen }.map {
      Choice(
        id: "indicator-\($0.id)", name: "indicator", value: String($0.id),
        label: "\($0.definition.name) (\($0.definition.unit.symbol))", isChosen: typed.indicators.contains($0.id))
    }
    hasIndicators = !indicators.isEmpty
    reporting = overview.organisations.filter(\.reports).map {
      Choice(
        id: "unit-\($0.id)", name: "unit", value: String($0.id), label: $0.name, isChosen: typed.units.contains($0.id))
    }
    frequencies = reading.regime.schedules.map(\.frequency).map {
      Choice(
        id: "asked-\($0.rawValue)", name: "askedIn", value: $0.rawValue, label: frequencyWords($0)[language],
        isChosen: typed.frequencies.contains($0.rawValue))
    }
    scope = Field(
      "scope", label: language.say("builder.scope"), hint: language.say("builder.scopeHint"), value: typed.scope,
      problems: problems)
    errors = problems.summary()
  }
}

extension FormBuilderModel.Line {
  fileprivate init(_ target: Target, task: PlanTask?, _ language: Language, canBuild: Bool) {
    self.init(
      name: [target.name, target.scope].compactMap(\.self).joined(separator: " – "),
      address: target.indicatorID.map(Address.indicator), unit: target.unit.symbol,
      origin: task.map { "\(language.number(of: $0)) \($0.title)" } ?? language.say("asked.nothing"),
      askedIn: target.askedIn.isEmpty
        ? language.say("regime.every") : target.askedIn.map { frequencyWords($0)[language] }.joined(separator: ", "),
      removal: canBuild && target.isMonitored ? "/plans/\(target.planID)/form/\(target.id)/removal" : nil)
  }
}
