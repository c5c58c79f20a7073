import Actions
import Domain
import Reporting

/// GET /plans/:id/next
struct NextPlanModel: PageModel {
  static let template = "Plans/next"
  static let section: Section? = .plans
  static let styles = ["plans.css"]

  struct Measure: TemplateValue {
    var name: String
    var unit: String
    /// "≥ 9.000", this year.
    var plan: String
    /// "9.214"; "—" where nothing is known.
    var expected: String
    /// Who says so: "báo cáo năm", "ước của đơn vị", "chương trình dự báo".
    var origin: String?
    var percent: String
    var given: Field
    var proposed: Field
  }

  struct Task: TemplateValue {
    var id: String
    var level: String
    var number: String
    var title: String
    var unit: String
    var isKept: Bool
    var measures: [Measure]
  }

  struct Other: TemplateValue {
    var title: String
    var address: String
  }

  var title: String
  var lead: String
  var plan: String
  var planAddress: String
  var action: String
  var thisYear: String
  var nextYear: String
  /// Plans of the next year that are there already.
  var others: [Other]
  var hasOthers: Bool
  var errors: ErrorSummary?
  var tasks: [Task]
  var common: [Measure]
  var hasCommon: Bool
}

extension NextPlanModel {
  init(
    _ reading: PlanReading, _ typed: NextPlanTyped, others: [Plan], _ language: Language,
    problems: FormProblems = .none
  ) {
    let (overview, year) = (reading.overview, reading.plan.period.lastYear)
    nextYear = String(year + 1)
    thisYear = String(year)
    title = language.say("nextPlan.title", ["year": nextYear])
    lead = language.say("nextPlan.lead", ["year": thisYear])
    plan = reading.plan.title
    planAddress = Address.plan(reading.plan.id)
    action = planAddress + "/next"
    self.others = others.map { other in
      Other(
        title: other.title, address: other.documentID.map(Address.document) ?? Address.plan(other.id))
    }
    hasOthers = !others.isEmpty
    errors = problems.summary()
    tasks = TaskTree(overview.tasks).nodes.map { node in
      Task(
        id: String(node.task.id), level: "level-\(node.depth)", number: node.task.number,
        title: bareTitle(node.task.title), unit: reading.unitName(of: node.task) ?? "",
        isKept: typed.taskIDs.contains(node.task.id),
        measures: overview.standings(of: node.task).map { Measure($0, typed, language, problems) })
    }
    common = overview.standings.filter { $0.target.taskID == nil }.map { Measure($0, typed, language, problems) }
    hasCommon = !common.isEmpty
  }
}

extension NextPlanModel.Measure {
  init(_ standing: MeasureStanding, _ typed: NextPlanTyped, _ language: Language, _ problems: FormProblems) {
    let target = standing.target
    name = [target.name, target.scope].compactMap(\.self).joined(separator: ", ")
    unit = target.unit.symbol
    plan = language.asked(target)
    let decimals = standing.indicator?.decimals ?? target.value.decimalsNeeded
    let result = standing.expectedResult?.value.rounded(places: decimals)
    expected = result.map { language.number($0) } ?? "—"
    origin = standing.expectedResult.map { language.say("nextPlan.origin.\($0.origin.rawValue)") }
    percent = language.percent(
      result.flatMap { try? percentOfPlan(actual: Quantity($0, target.unit), target: target.asked) })
    given = Field(
      PrepareNextPlan.givenField(target.id), label: "\(language.say("nextPlan.given")): \(name)",
      value: typed.given[target.id] ?? "", problems: problems)
    proposed = Field(
      PrepareNextPlan.proposedField(target.id), label: "\(language.say("nextPlan.proposed")): \(name)",
      value: typed.proposed[target.id] ?? "", problems: problems)
  }
}
