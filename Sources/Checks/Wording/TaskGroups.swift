import Domain

/// Tasks by the heading they stand under, with those above each.
struct TaskGroups {
  /// Groups of tasks that hold no tasks themselves; steps are not among them.
  private(set) var leaves: [[TaskFact]] = []
  /// Dated steps by the task they belong to, in the order of the text.
  private(set) var steps: [[TaskFact]] = []
  private let byID: [String: TaskFact]
  private let withSteps: [String: [TaskFact]]

  init(_ tasks: [TaskFact]) {
    byID = Dictionary(tasks.map { ($0.id, $0) }) { first, _ in first }
    let whole = tasks.filter { !$0.id.contains("#") }
    withSteps = Dictionary(grouping: tasks.filter { $0.id.contains("#") }) { $0.parent ?? "" }
    steps = withSteps.values.sorted { $0[0].passage.range.start < $1[0].passage.range.start }
    let parents = Set(whole.compactMap(\.parent))
    var places: [String: Int] = [:]
    for task in whole where !parents.contains(task.id) {
      let key = (task.parent ?? "") + " " + task.id.split(separator: ".").dropLast().joined(separator: ".")
      if let place = places[key] {
        leaves[place].append(task)
      } else {
        places[key] = leaves.count
        leaves.append([task])
      }
    }
  }

  /// The task and those above it.
  func line(of task: TaskFact) -> [TaskFact] {
    var line = [task]
    while let parent = line[line.count - 1].parent, let above = byID[parent], line.count < 12 { line.append(above) }
    return line
  }

  /// It, a task above it, or a step of it states when it is due.
  func hasDeadline(_ task: TaskFact) -> Bool {
    line(of: task).contains { $0.deadline != nil } || (withSteps[task.id] ?? []).contains { $0.deadline != nil }
  }
}

extension CheckedDocument {
  /// A report or a letter tells of tasks without giving them to anybody.
  var assignsTasks: Bool { !kindsThatAssignNothing.contains(facts.header.kind ?? "") }

  /// It assigns tasks, or is a letter or notice that gives some to units by name: "Thông báo kết luận …: Giao Sở Tài chính …".
  var givesTasks: Bool {
    assignsTasks
      || lettersThatMayAssign.contains(facts.header.kind ?? "") && facts.tasks.contains { !$0.leadUnits.isEmpty }
  }
}

private let lettersThatMayAssign: Set<String> = ["Công văn", "Thông báo"]
private let kindsThatAssignNothing: Set<String> = lettersThatMayAssign.union(["Báo cáo", "Tờ trình"])
