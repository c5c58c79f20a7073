import Domain

/// GET /indicators/:id
struct IndicatorModel: PageModel {
  static let template = "Indicators/indicator"
  static let section: Section? = .indicators
  static let styles = ["plans.css", "catalogue.css"]

  var title: String
  /// Code, unit, nature, direction.
  var facts: String
  var definition: [Fact]
  var hasDefinition: Bool
  /// Where the definition is changed, for who may.
  var edit: String?
  var totals: IndicatorTotalsTable?
  /// From other indicators; nobody needs to report it.
  var isComputed: Bool
  var asked: [Asked]
  var hasAsked: Bool
  var stories: [FigureStory]
  var hasStories: Bool

  /// One line of the definition; with the indicators it names.
  struct Fact: TemplateValue {
    var name: String
    var value: String
    var links: [Link]
  }

  struct Link: TemplateValue {
    var name: String
    var address: String
  }

  /// What one plan asks of it, and where that stands.
  struct Asked: TemplateValue {
    var plan: String
    var planAddress: String
    var task: String?
    var taskAddress: String?
    var row: MeasureRow
    var chart: YearChart?
  }

  init(_ reading: IndicatorReading, _ language: Language, canEdit: Bool = false) {
    let indicator = reading.indicator
    title = indicator.name
    facts = [
      indicator.code, language.say("indicator.unit", ["unit": indicator.unit.symbol]),
      language.say("indicator.nature.\(indicator.nature.rawValue)"),
      language.say("indicator.direction.\(indicator.direction.rawValue)"),
    ].joined(separator: " · ")
    definition = IndicatorModel.facts(of: reading, language)
    hasDefinition = !definition.isEmpty
    edit = canEdit ? Address.indicator(indicator.id) + "/definition" : nil
    isComputed = reading.definition.formula != nil
    totals = reading.totals.map { IndicatorTotalsTable($0, units: reading.units, language) }
    asked = reading.asked.map { asked in
      var row = MeasureRow(asked.standing, language)
      row.address = nil
      row.ahead = MeasureOutlook(asked.standing, language)
      return Asked(
        plan: asked.plan.title, planAddress: Address.plan(asked.plan.id),
        task: asked.task.map { "\($0.number) \($0.title)" }, taskAddress: asked.task.map { Address.task($0.id) },
        row: row, chart: YearChart(asked.standing, lastYear: asked.lastYear, language))
    }
    hasAsked = !asked.isEmpty
    stories = reading.stories.list(in: indicator.unit, isCumulative: indicator.isCumulative, language)
    hasStories = !stories.isEmpty
  }
}

extension IndicatorModel {
  /// What the catalogue says of it beyond the first line; what is as usual is left out.
  private static func facts(of reading: IndicatorReading, _ language: Language) -> [Fact] {
    let definition = reading.definition
    func links(_ codes: [String]) -> [Link] {
      reading.relatives.filter { codes.contains($0.definition.code) }.map {
        Link(name: $0.definition.name, address: Address.indicator($0.id))
      }
    }
    let columns: [CatalogueColumn] = [
      .field, .formula, .season, .overOrganisations, .overPeriods, .source, .method, .window, .baseYear,
    ]
    var facts = columns.compactMap { column -> Fact? in
      let value = column == .field ? language.field(definition.field) : definition.cell(column)
      if value.isEmpty { return nil }
      return Fact(
        name: language.say("catalogue.column.\(column.field)"), value: value,
        links: column == .formula ? links(definition.formula?.inputs ?? []) : [])
    }
    let users = reading.relatives.map(\.definition).filter {
      $0.formula?.inputs.contains(definition.code) == true
    }.map(\.code)
    if !users.isEmpty {
      facts.append(
        Fact(
          name: language.say("indicator.usedBy"), value: users.joined(separator: ", "), links: links(users)))
    }
    return facts
  }
}
