import Domain

/// GET /indicators/:id
struct IndicatorModel: PageModel {
  static let template = "Indicators/indicator"
  static let section: Section? = .plans
  static let styles = ["plans.css"]

  var title: String
  /// Code, unit, nature, direction.
  var facts: String
  var asked: [Asked]
  var hasAsked: Bool
  var stories: [FigureStory]
  var hasStories: Bool

  /// What one plan asks of it, and where that stands.
  struct Asked: TemplateValue {
    var plan: String
    var planAddress: String
    var task: String?
    var taskAddress: String?
    var row: MeasureRow
    var chart: YearChart?
  }

  init(_ reading: IndicatorReading, _ language: Language) {
    let indicator = reading.indicator
    title = indicator.name
    facts = [
      indicator.code, language.say("indicator.unit", ["unit": indicator.unit.symbol]),
      language.say("indicator.nature.\(indicator.nature.rawValue)"),
      language.say("indicator.direction.\(indicator.direction.rawValue)"),
    ].joined(separator: " · ")
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
