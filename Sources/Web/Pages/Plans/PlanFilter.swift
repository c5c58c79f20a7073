import Actions
import Domain
import VietnameseText

/// Which tasks of a plan are asked for; it stands in the address, so that a view can be sent as a link.
struct PlanFilter: Hashable, Sendable {
  /// A person's id, or the name as the document gives it where it is nobody's account. "" is everybody.
  var leader: String
  /// A unit's id or name; `unassigned` for tasks that no unit leads.
  var unit: String
  /// A `TaskStanding`, a `WorkState`, or `noFigures`.
  var state: String
  var words: String

  static let unassigned = "none"
  static let noFigures = "no-figures"

  init(_ fields: Form) {
    leader = fields.trimmed("leader")
    unit = fields.trimmed("unit")
    state = fields.trimmed("state")
    words = fields.trimmed("q")
  }

  var isEmpty: Bool { leader.isEmpty && unit.isEmpty && state.isEmpty && words.isEmpty }

  /// "?unit=5&q=rung", "" where nothing is asked.
  var query: String {
    let parts = [("leader", leader), ("unit", unit), ("state", state), ("q", words)].filter { !$0.1.isEmpty }
    return parts.isEmpty ? "" : "?" + parts.map { "\($0.0)=\(escapeForAddress($0.1))" }.joined(separator: "&")
  }

  func with(state: String) -> PlanFilter {
    var filter = self
    filter.state = state
    return filter
  }

  static func leader(of task: PlanTask) -> String? { task.leaderID.map { String($0) } ?? task.leader }

  static func unit(of task: PlanTask) -> String? { task.leadUnitID.map { String($0) } ?? task.leadUnits.first }
}

/// Finds the tasks that a filter asks for.
struct PlanSearch {
  let filter: PlanFilter
  let tree: TaskTree
  /// Measures by task.
  let standings: [Int64: [MeasureStanding]]
  let units: [Int64: Organisation]
  let clock: Clock
  private let words: [String]

  init(_ filter: PlanFilter, _ reading: PlanReading, _ tree: TaskTree) {
    self.filter = filter
    self.tree = tree
    standings = Dictionary(
      grouping: reading.overview.standings.filter { $0.target.taskID != nil }, by: { $0.target.taskID ?? 0 })
    units = reading.units
    clock = reading.clock
    words = foldForSearch(filter.words).split(separator: " ").map(String.init)
  }

  /// The tasks that fit, and those above them.
  func found() -> (fitting: Set<Int64>, shown: Set<Int64>) {
    var fitting: Set<Int64> = []
    var shown: Set<Int64> = []
    var path: [PlanTask] = []
    for node in tree.nodes {
      path = path.prefix(node.depth) + [node.task]
      guard fits(node.task, under: path) else { continue }
      fitting.insert(node.task.id)
      shown.formUnion(path.map(\.id))
    }
    return (fitting, shown)
  }

  /// The words may stand in the titles above it too.
  private func fits(_ task: PlanTask, under path: [PlanTask]) -> Bool {
    guard filter.leader.isEmpty || PlanFilter.leader(of: task) == filter.leader, fitsUnit(task), fitsState(task)
    else { return false }
    if words.isEmpty { return true }
    let text = foldForSearch(path.map(text).joined(separator: " "))
    return words.allSatisfy { text.contains($0) }
  }

  private func fitsUnit(_ task: PlanTask) -> Bool {
    if filter.unit.isEmpty { return true }
    if filter.unit == PlanFilter.unassigned { return !tree.isGroup(task) && PlanFilter.unit(of: task) == nil }
    return PlanFilter.unit(of: task) == filter.unit
  }

  private func fitsState(_ task: PlanTask) -> Bool {
    if filter.state.isEmpty { return true }
    if tree.isGroup(task) { return false }
    if filter.state == PlanFilter.noFigures {
      let standings = standings[task.id] ?? []
      return !standings.isEmpty && standings.allSatisfy { $0.figure == nil }
    }
    return TaskStanding(clock.state(of: task)).rawValue == filter.state || task.workState.rawValue == filter.state
  }

  private func text(_ task: PlanTask) -> String {
    let unit = task.leadUnitID.flatMap { units[$0] }
    let names = [
      task.number, task.title, task.content ?? "", task.leader ?? "", unit?.name ?? "", unit?.shortName ?? "",
    ]
    return (names + task.leadUnits + (standings[task.id] ?? []).map(\.target.name)).joined(separator: " ")
  }
}
