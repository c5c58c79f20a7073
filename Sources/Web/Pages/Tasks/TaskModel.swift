import Actions
import Domain

/// GET /tasks/:id
struct TaskModel: PageModel {
  static let template = "Tasks/task"
  static let section: Section? = .plans
  static let styles = ["plans.css"]

  var title: String
  var plan: Link
  /// The tasks it stands under.
  var above: [Link]
  var state: StateMark?
  var facts: [Fact]
  var source: SourceQuote?
  var form: WorkStateForm?
  var measures: [MeasureStory]
  var hasMeasures: Bool
  var isGroup: Bool
  var below: [Below]
  var history: [HistoryLine]

  struct Link: TemplateValue {
    var address: String
    var name: String
  }

  struct Below: TemplateValue {
    var address: String
    var number: String
    var name: String
    var unit: String?
    var state: StateMark?
  }

  init(_ reading: TaskReading, form: WorkStateForm?, _ language: Language) {
    let (task, plan) = (reading.task, reading.plan)
    let tree = TaskTree(plan.overview.tasks)
    let children = tree.children(of: task)
    title = "\(task.number) \(task.title)"
    self.plan = Link(address: Address.plan(plan.plan.id), name: plan.plan.title)
    above = tree.path(to: task).dropLast().map { Link(address: Address.task($0.id), name: $0.number) }
    isGroup = !children.isEmpty
    state =
      isGroup
      ? language.mark(ofGroup: tree.leaves(under: task), by: plan.clock) : language.mark(task, by: plan.clock)
    facts = TaskModel.facts(task, plan, isGroup: isGroup, language)
    source = reading.source
    self.form = form
    measures = reading.standings.map { MeasureStory($0, reading, language) }
    hasMeasures = !measures.isEmpty
    below = children.map { child in
      Below(
        address: Address.task(child.id), number: child.number, name: child.title, unit: plan.unitName(of: child),
        state: tree.isGroup(child)
          ? language.mark(ofGroup: tree.leaves(under: child), by: plan.clock) : language.mark(child, by: plan.clock))
    }
    history = language.history(of: task, reading.history, people: plan.people)
  }

  private static func facts(_ task: PlanTask, _ plan: PlanReading, isGroup: Bool, _ language: Language) -> [Fact] {
    let leader = plan.leader(of: task)
    var facts = [
      Fact(
        name: language.say("taskPage.leader"),
        value: leader.map { [$0.name, $0.post].compactMap(\.self).joined(separator: ", ") } ?? "—"),
      Fact(
        name: language.say("taskPage.unit"),
        value: plan.unitName(of: task) ?? (isGroup ? "—" : "○ " + language.say("plan.unassigned"))),
      Fact(
        name: language.say("taskPage.support"),
        value: task.supportUnits.isEmpty ? "—" : task.supportUnits.joined(separator: "; ")),
      Fact(name: language.say("taskPage.deadline"), value: deadline(task.deadline, language)),
    ]
    if !isGroup { facts.append(Fact(name: language.say("taskPage.work"), value: language.word(task.workState))) }
    if let day = task.doneOn { facts.append(Fact(name: language.say("taskPage.doneOn"), value: language.date(day))) }
    if let content = task.content { facts.append(Fact(name: language.say("taskPage.content"), value: content)) }
    return facts
  }

  /// "Quý II/2025 (01/04/2025 – 30/06/2025)"
  private static func deadline(_ deadline: Deadline?, _ language: Language) -> String {
    guard let deadline else { return "—" }
    let days = [deadline.from, deadline.to].compactMap(\.self).map { language.date($0) }.joined(separator: " – ")
    let words = language.deadline(deadline)
    if days.isEmpty || words == days { return words }
    return "\(words) (\(days))"
  }
}

/// One measure of a task: where it stands, its year as a picture, every figure with its story.
struct MeasureStory: TemplateValue {
  var row: MeasureRow
  var chart: YearChart?
  var stories: [FigureStory]
  var hasStories: Bool

  init(_ standing: MeasureStanding, _ reading: TaskReading, _ language: Language) {
    let target = standing.target
    row = MeasureRow(standing, language)
    row.ahead = MeasureOutlook(standing, language)
    var before = target
    before.period = target.period.samePeriodLastYear
    let lastYear = measureStanding(target: before, indicator: standing.indicator, figures: reading.counted)
    chart = YearChart(standing, lastYear: lastYear.history, language)
    var own = reading.stories
    own.figures = own.figures.filter {
      $0.indicatorID == target.indicatorID && $0.scope == target.scope && $0.period.lastYear == target.period.lastYear
    }
    stories = own.list(
      in: target.unit, isCumulative: standing.indicator?.isCumulative ?? true, language)
    hasStories = !stories.isEmpty
  }
}
