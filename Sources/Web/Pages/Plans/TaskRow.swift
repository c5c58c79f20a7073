import Domain

/// One task in the plan's table, with its measures.
struct TaskRow: TemplateValue {
  var address: String
  var number: String
  var title: String
  /// Style of its depth in the tree.
  var level: String
  var isGroup: Bool
  var unit: String?
  /// No unit leads it, and it is no heading of others.
  var isUnassigned: Bool
  var leader: String?
  var leaderPost: String?
  var deadline: String?
  var state: StateMark?
  /// The work state; nil for a heading of others.
  var work: String?
  var measures: [MeasureRow]

  init(_ node: TaskTree.Node, in tree: TaskTree, _ reading: PlanReading, _ measures: [MeasureRow], _ language: Language)
  {
    let task = node.task
    let leader = reading.leader(of: task)
    address = Address.task(task.id)
    number = language.number(of: task)
    title = task.title
    level = "level-\(min(node.depth, 3))"
    isGroup = tree.isGroup(task)
    unit = reading.unitName(of: task)
    isUnassigned = unit == nil && !isGroup
    self.leader = leader?.name
    leaderPost = leader?.post
    deadline = task.deadline.map { language.deadline($0) }
    state =
      isGroup
      ? language.mark(ofGroup: tree.leaves(under: task), by: reading.clock) : language.mark(task, by: reading.clock)
    work = isGroup ? nil : language.word(task.workState)
    self.measures = measures
  }
}
