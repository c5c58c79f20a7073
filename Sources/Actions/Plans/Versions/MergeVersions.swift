import Domain

/// A draft plan carried over to a later version of its document: what was corrected stays where the document still says the same; what
/// the document says otherwise comes in, and waits to be looked at.
struct MergedDraft {
  var plan: Plan
  var tasks: [PlanTask]
  var targets: [Target]

  /// `plan`, `tasks`, `targets` as they stand now; `old` and `new` as the two versions read.
  init(
    _ plan: Plan, _ tasks: [PlanTask], _ targets: [Target], from old: DraftPlan, to new: DraftPlan,
    _ match: VersionMatch
  ) {
    self.plan = merged(plan, old.plan, new.plan)
    let oldTask = Dictionary(uniqueKeysWithValues: match.tasks.map { ($0.new, $0.old) })
    /// For a task as read, of either version: the row it has become, or was.
    var rowID: [Int64: Int64] = [:]
    self.tasks = new.tasks.enumerated().map { place, row in
      var row = row
      row.planID = plan.id
      if let before = oldTask[place].map({ old.tasks[$0] }),
        let current = tasks.first(where: { $0.source == before.source && $0.position == before.position })
      {
        row = merged(current, before, row)
        rowID[before.id] = current.id
      }
      rowID[new.tasks[place].id] = row.id
      return row
    }
    let currentParent = Dictionary(uniqueKeysWithValues: tasks.map { ($0.id, $0.parentID) })
    let known = Set(self.tasks.map(\.id)).union(tasks.lazy.filter { $0.source == nil }.map(\.id))
    /// A task that an officer put elsewhere stays there, as long as the document has it where it was.
    func place(_ current: Int64?, _ old: Int64?, _ new: Int64?) -> Int64? {
      let (was, isNow) = (old.flatMap { rowID[$0] }, new.flatMap { rowID[$0] })
      guard was == isNow, current != was, current.map(known.contains) ?? true else { return isNow }
      return current
    }
    for index in self.tasks.indices {
      let read = new.tasks[index]
      if let before = oldTask[index].map({ old.tasks[$0] }), let current = currentParent[self.tasks[index].id] {
        self.tasks[index].parentID = place(current, before.parentID, read.parentID)
      } else {
        self.tasks[index].parentID = read.parentID.flatMap { rowID[$0] }
      }
    }
    let oldTarget = Dictionary(uniqueKeysWithValues: match.targets.map { ($0.new, $0.old) })
    self.targets = new.targets.enumerated().map { index, read in
      guard let before = oldTarget[index].map({ old.targets[$0] }),
        let current = targets.first(where: { $0.source == before.source && $0.position == before.position })
      else {
        var row = read
        (row.planID, row.taskID) = (plan.id, read.taskID.flatMap { rowID[$0] })
        return row
      }
      var row = merged(current, before, read)
      row.taskID = place(current.taskID, before.taskID, read.taskID)
      return row
    }
    keepOwnRows(tasks, targets)
  }

  /// Rows that an officer added by hand are in no document: they stay, below a task that is still there or at the top.
  private mutating func keepOwnRows(_ tasks: [PlanTask], _ targets: [Target]) {
    var known = Set(self.tasks.map(\.id))
    for var task in tasks where task.source == nil {
      if let parent = task.parentID, !known.contains(parent) { task.parentID = nil }
      task.position = (self.tasks.map(\.position).max() ?? -1) + 1
      self.tasks.append(task)
      known.insert(task.id)
    }
    for var target in targets where target.source == nil {
      if let task = target.taskID, !known.contains(task) { target.taskID = nil }
      target.position = (self.targets.map(\.position).max() ?? -1) + 1
      self.targets.append(target)
    }
  }
}

/// The later version's word where it differs from the earlier one's, else what stands now.
private func carried<Value: Equatable>(_ current: Value, _ old: Value, _ new: Value, _ isChanged: inout Bool) -> Value {
  if old == new { return current }
  isChanged = true
  return new
}

private func merged(_ current: Plan, _ old: Plan, _ new: Plan) -> Plan {
  var plan = current
  var isChanged = false
  plan.documentID = new.documentID
  plan.title = carried(current.title, old.title, new.title, &isChanged)
  plan.number = carried(current.number, old.number, new.number, &isChanged)
  plan.symbol = carried(current.symbol, old.symbol, new.symbol, &isChanged)
  plan.decidedOn = carried(current.decidedOn, old.decidedOn, new.decidedOn, &isChanged)
  plan.issuer = carried(current.issuer, old.issuer, new.issuer, &isChanged)
  plan.period = carried(current.period, old.period, new.period, &isChanged)
  return plan
}

private func merged(_ current: PlanTask, _ old: PlanTask, _ new: PlanTask) -> PlanTask {
  var task = current
  var isChanged = false
  task.number = carried(current.number, old.number, new.number, &isChanged)
  task.title = carried(current.title, old.title, new.title, &isChanged)
  task.content = carried(current.content, old.content, new.content, &isChanged)
  if old.leader != new.leader || old.leaderPosition != new.leaderPosition {
    (task.leader, task.leaderPosition, task.leaderID) = (new.leader, new.leaderPosition, new.leaderID)
    isChanged = true
  }
  if old.leadUnits != new.leadUnits {
    (task.leadUnits, task.leadUnitID) = (new.leadUnits, new.leadUnitID)
    isChanged = true
  }
  task.supportUnits = carried(current.supportUnits, old.supportUnits, new.supportUnits, &isChanged)
  task.deadline = carried(current.deadline, old.deadline, new.deadline, &isChanged)
  (task.position, task.source) = (new.position, new.source)
  if isChanged { task.review = .unseen }
  return task
}

private func merged(_ current: Target, _ old: Target, _ new: Target) -> Target {
  var target = current
  var isChanged = false
  target.name = carried(current.name, old.name, new.name, &isChanged)
  target.comparator = carried(current.comparator, old.comparator, new.comparator, &isChanged)
  target.value = carried(current.value, old.value, new.value, &isChanged)
  target.valueMax = carried(current.valueMax, old.valueMax, new.valueMax, &isChanged)
  target.unit = carried(current.unit, old.unit, new.unit, &isChanged)
  target.period = carried(current.period, old.period, new.period, &isChanged)
  target.scope = carried(current.scope, old.scope, new.scope, &isChanged)
  (target.position, target.source) = (new.position, new.source)
  if isChanged { target.review = .unseen }
  return target
}
