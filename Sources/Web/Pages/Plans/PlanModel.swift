import Actions
import Domain

/// GET /plans/:id
struct PlanModel: PageModel {
  static let template = "Plans/plan"
  static let section: Section? = .plans
  static let styles = ["plans.css"]

  var title: String
  var head: PlanHead
  /// Where next year's plan is prepared, for who may.
  var next: String?
  var summary: [StandingCount]
  var filters: FilterRow
  var rows: [TaskRow]
  var hasRows: Bool
  var isFiltered: Bool
  /// Measures that belong to no task.
  var common: Common?

  struct Common: TemplateValue { var measures: [MeasureRow] }

  init(_ reading: PlanReading, _ filter: PlanFilter, canPrepareNext: Bool, _ language: Language) {
    let tree = TaskTree(reading.overview.tasks)
    let search = PlanSearch(filter, reading, tree)
    let found = search.found()
    let address = Address.plan(reading.plan.id)
    title = reading.plan.title
    head = PlanHead(reading, tree, language)
    next = canPrepareNext && canBeFollowed(reading.plan) ? address + "/next" : nil
    summary = StandingCount.list(tree, reading.clock, filter, address: address, language)
    filters = FilterRow(
      reading, filter, address: address, found: found.fitting.count, of: tree.nodes.count, language)
    isFiltered = !filter.isEmpty
    rows = tree.nodes.filter { found.shown.contains($0.task.id) }.map { node in
      let measures = (search.standings[node.task.id] ?? []).map { MeasureRow($0, language) }
      return TaskRow(node, in: tree, reading, measures, language)
    }
    hasRows = !rows.isEmpty
    let loose = filter.isEmpty ? reading.overview.standings.filter { $0.target.taskID == nil } : []
    common = loose.isEmpty ? nil : Common(measures: loose.map { MeasureRow($0, language) })
  }
}

/// What stands above a plan's tasks, on its page and its timeline.
struct PlanHead: TemplateValue {
  var address: String
  /// "22/KH-SNN · 06/02/2025 · 3 nhiệm vụ, 8 nhiệm vụ con, 22 chỉ tiêu"
  var facts: String
  var timeline: String
  /// The document it was read from.
  var document: String?
  var isDraft: Bool
  /// When the figures were read: for print.
  var readAt: String

  init(_ reading: PlanReading, _ tree: TaskTree, _ language: Language) {
    let plan = reading.plan
    address = Address.plan(plan.id)
    facts = [
      plan.numberAndSymbol, plan.decidedOn.map { language.date($0) }, plan.issuer,
      PlanHead.counts(reading, tree, language),
    ].compactMap(\.self).joined(separator: " · ")
    timeline = Address.timeline(plan.id)
    document = plan.documentID.map(Address.document)
    isDraft = plan.state == .draft
    readAt = language.moment(reading.readAt)
  }

  static func counts(_ reading: PlanReading, _ tree: TaskTree, _ language: Language) -> String {
    let roots = tree.nodes.filter { $0.depth == 0 }.count
    return language.planCounts(tasks: roots, below: tree.nodes.count - roots, targets: reading.overview.standings.count)
  }
}

extension Language {
  /// "3 nhiệm vụ, 8 nhiệm vụ con, 22 chỉ tiêu"
  func planCounts(tasks: Int, below: Int, targets: Int) -> String {
    let parts = [("plan.taskCount", tasks), ("plan.subtaskCount", below), ("plan.targetCount", targets)]
    return parts.filter { $0.1 > 0 || $0.0 == "plan.taskCount" }.map { say($0.0, ["count": String($0.1)]) }
      .joined(separator: ", ")
  }
}

/// How many of a plan's tasks stand in one way; leads to them.
struct StandingCount: TemplateValue {
  var style: String
  var mark: String
  var count: String
  var word: String
  var address: String
  var isCurrent: Bool

  static func list(
    _ tree: TaskTree, _ clock: Clock, _ filter: PlanFilter, address: String, _ language: Language
  ) -> [StandingCount] {
    let standings = tree.leaves.map { TaskStanding(clock.state(of: $0)) }
    return TaskStanding.allCases.compactMap { standing in
      let count = standings.filter { $0 == standing }.count
      if count == 0 || standing == .closed { return nil }
      return StandingCount(
        style: standing.kind.style, mark: standing.kind.mark, count: String(count),
        word: language.say("standing.\(standing.rawValue)"),
        address: address + filter.with(state: standing.rawValue).query, isCurrent: filter.state == standing.rawValue)
    }
  }
}
