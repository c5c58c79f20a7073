import Domain

/// A plan's tasks as the tree they are, depth first in the document's order.
struct TaskTree: Sendable {
  struct Node: Sendable {
    var task: PlanTask
    /// 0 for a task of the plan itself.
    var depth: Int
  }

  private(set) var nodes: [Node] = []
  private let children: [Int64: [PlanTask]]

  init(_ tasks: [PlanTask]) {
    let known = Set(tasks.map(\.id))
    let isRoot: (PlanTask) -> Bool = { task in task.parentID.map { !known.contains($0) } ?? true }
    children = Dictionary(grouping: tasks.filter { !isRoot($0) }) { $0.parentID ?? 0 }
    for task in tasks.filter(isRoot) { add(task, depth: 0) }
  }

  private mutating func add(_ task: PlanTask, depth: Int) {
    nodes.append(Node(task: task, depth: depth))
    for child in children[task.id] ?? [] { add(child, depth: depth + 1) }
  }

  func children(of task: PlanTask) -> [PlanTask] { children[task.id] ?? [] }

  /// The task with those above it, outermost first.
  func path(to task: PlanTask) -> [PlanTask] {
    var path: [PlanTask] = []
    for node in nodes {
      path = path.prefix(node.depth) + [node.task]
      if node.task.id == task.id { return path }
    }
    return []
  }

  /// Whether others stand under it: then its state is theirs.
  func isGroup(_ task: PlanTask) -> Bool { children[task.id] != nil }

  /// The tasks under `task` that have none under themselves.
  func leaves(under task: PlanTask) -> [PlanTask] {
    children(of: task).flatMap { isGroup($0) ? leaves(under: $0) : [$0] }
  }

  /// All tasks that have none under themselves: the ones that are done, late or due.
  var leaves: [PlanTask] { nodes.map(\.task).filter { !isGroup($0) } }
}
