import Actions
import Domain

/// GET /plans/:id/timeline
struct TimelineModel: PageModel {
  static let template = "Timeline/timeline"
  static let section: Section? = .plans
  static let styles = ["plans.css"]

  var title: String
  var plan: String
  var head: PlanHead
  var filters: FilterRow
  var axis: TimeAxis
  var rows: [TimelineRow]
  var hasRows: Bool
  /// The same by month, for narrow screens.
  var months: [MonthOfTasks]
  /// Tasks without a date.
  var undated: Undated?

  struct Undated: TemplateValue { var tasks: [TimelineRow] }

  init(_ reading: PlanReading, _ filter: PlanFilter, _ language: Language) {
    let tree = TaskTree(reading.overview.tasks)
    let found = PlanSearch(filter, reading, tree).found()
    let nodes = tree.nodes.filter { found.shown.contains($0.task.id) }
    let scale = TimeScale(plan: reading.plan.period, deadlines: reading.overview.tasks.compactMap(\.deadline))
    title = language.say("timeline.title")
    plan = reading.plan.title
    head = PlanHead(reading, tree, language)
    filters = FilterRow(
      reading, filter, address: Address.timeline(reading.plan.id), found: found.fitting.count,
      of: tree.nodes.count, language)
    axis = TimeAxis(scale, today: reading.clock.today, language)
    let leaves = nodes.filter { !tree.isGroup($0.task) }.map(\.task)
    rows = nodes.filter { tree.isGroup($0.task) || $0.task.deadline?.to != nil }.map {
      TimelineRow($0.task, depth: $0.depth, in: tree, scale, reading, language)
    }
    let isDated = leaves.contains { $0.deadline?.to != nil }
    hasRows = isDated
    months = MonthOfTasks.list(leaves, today: reading.clock.today, language) {
      TimelineRow($0, depth: 0, in: tree, scale, reading, language)
    }
    let undated = leaves.filter { $0.deadline?.to == nil }
    self.undated =
      undated.isEmpty
      ? nil : Undated(tasks: undated.map { TimelineRow($0, depth: 0, in: tree, scale, reading, language) })
  }
}

/// A task on the timeline: a bar over the days its deadline allows, its state's mark at the end.
struct TimelineRow: TemplateValue {
  var address: String
  var number: String
  var title: String
  var level: String
  var isGroup: Bool
  var unit: String?
  var state: StateMark?
  var span: Span?

  /// Places in percent of the picture's width.
  struct Span: TemplateValue {
    var x: String
    var width: String
    var end: String
    var style: String
    var mark: String
    /// Said instead of the picture.
    var label: String
  }

  init(
    _ task: PlanTask, depth: Int, in tree: TaskTree, _ scale: TimeScale, _ reading: PlanReading, _ language: Language
  ) {
    address = Address.task(task.id)
    number = language.number(of: task)
    title = task.title
    level = "level-\(min(depth, 3))"
    isGroup = tree.isGroup(task)
    unit = reading.unitName(of: task)
    state =
      isGroup
      ? language.mark(ofGroup: tree.leaves(under: task), by: reading.clock) : language.mark(task, by: reading.clock)
    if !isGroup, let deadline = task.deadline, let to = deadline.to {
      let mark = language.mark(task, by: reading.clock)
      let (start, end) = (scale.place(of: deadline.from ?? to), scale.place(ofEnd: to))
      span = Span(
        x: scale.text(start), width: scale.text(end - start), end: scale.text(end), style: mark.style, mark: mark.mark,
        label: deadline.from.map { "\(language.date($0)) – \(language.date(to))" } ?? language.date(to))
    }
  }
}

/// The tasks due in one month.
struct MonthOfTasks: TemplateValue {
  var name: String
  var isNow: Bool
  var tasks: [TimelineRow]

  static func list(
    _ tasks: [PlanTask], today: Day, _ language: Language, row: (PlanTask) -> TimelineRow
  ) -> [MonthOfTasks] {
    let dated = tasks.compactMap { task in task.deadline?.to.map { (day: $0, task: task) } }
    let months = Dictionary(grouping: dated) { $0.day.year * 12 + $0.day.month - 1 }
    let now = today.year * 12 + today.month - 1
    return months.keys.sorted().map { month in
      MonthOfTasks(
        name: language.period(.month(month % 12 + 1, month / 12)), isNow: month == now,
        tasks: (months[month] ?? []).sorted { $0.day < $1.day }.map { row($0.task) })
    }
  }
}
