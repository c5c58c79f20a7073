import Actions
import Domain
import Storage

/// GET /plans
struct PlanListModel: PageModel {
  static let template = "Plans/list"
  static let section: Section? = .plans
  static let styles = ["plans.css"]

  var title: String
  var issued: [Row]
  var hasIssued: Bool
  /// Only for who may see drafts.
  var drafts: Drafts?
  var canImport: Bool

  struct Drafts: TemplateValue { var drafts: [Row] }

  struct Row: TemplateValue {
    var address: String
    var title: String
    var number: String
    var period: String
    var counts: String
    var overdue: StateMark
    var done: String
    /// Of a draft: rows nobody has looked at.
    var unseen: StateMark?
  }

  init(_ plans: [ListedPlan], canImport: Bool, _ language: Language) {
    title = language.say("plans.title")
    issued = plans.filter { $0.plan.state == .issued }.map { Row($0, language) }
    hasIssued = !issued.isEmpty
    let drafts = plans.filter { $0.plan.state == .draft }.map { Row($0, language) }
    self.drafts = drafts.isEmpty ? nil : Drafts(drafts: drafts)
    self.canImport = canImport
  }
}

extension PlanListModel.Row {
  init(_ listed: ListedPlan, _ language: Language) {
    let plan = listed.plan
    let tree = TaskTree(listed.tasks)
    let standings = tree.leaves.map { TaskStanding(listed.clock.state(of: $0)) }
    let roots = tree.nodes.filter { $0.depth == 0 }.count
    let (overdue, done) = (standings.filter { $0 == .overdue }.count, standings.filter { $0 == .done }.count)
    address =
      plan.state == .draft ? plan.documentID.map(Address.document) ?? Address.plan(plan.id) : Address.plan(plan.id)
    title = plan.title
    number = [plan.numberAndSymbol, plan.decidedOn.map { language.date($0) }].compactMap(\.self).joined(
      separator: " · ")
    period = language.period(plan.period)
    counts = language.planCounts(tasks: roots, below: tree.nodes.count - roots, targets: listed.targetCount)
    self.overdue =
      overdue == 0
      ? StateMark(.done, language.say("plans.noneOverdue"))
      : StateMark(.overdue, language.say("plans.overdue", ["count": String(overdue)]))
    self.done = language.say("plans.done", ["done": String(done), "all": String(standings.count)])
    unseen =
      listed.unseenCount == 0
      ? StateMark(.onTrack, language.say("plans.allSeen"))
      : StateMark(.dueSoon, language.say("plans.unseen", ["count": String(listed.unseenCount)]))
  }
}

/// A plan as the list of plans shows it.
struct ListedPlan: Sendable {
  var plan: Plan
  /// Those that were not left out.
  var tasks: [PlanTask]
  var targetCount: Int
  var unseenCount: Int
  var clock: Clock
}

extension Site {
  /// The plans that a role may see, newest first.
  func readPlans(for role: Role) async throws -> [ListedPlan] {
    let today = office.today
    return try await office.database.read { connection in
      let clock = Clock(today: today, dueSoonDays: try dueSoonDays(connection))
      return try PlanStore(connection).list().filter { PlanPolicy.canSee(role, state: $0.state) }.map { plan in
        let tasks = try TaskStore(connection).list(planID: plan.id).filter { $0.review != .leftOut }
        let targets = try TargetStore(connection).list(planID: plan.id).filter { $0.review != .leftOut }
        return ListedPlan(
          plan: plan, tasks: tasks, targetCount: targets.count,
          unseenCount: tasks.filter { $0.review == .unseen }.count + targets.filter { $0.review == .unseen }.count,
          clock: clock)
      }
    }
  }
}
