import Actions
import Domain

/// A task as a director looks at it: how urgent it is, its measures, the last report of its unit.
struct WatchedTask: Sendable {
  /// Why a task is looked at, most urgent first.
  enum Concern: Int, Comparable, Sendable {
    case overdue, dueSoon, notMet, unknown, onTrack, noDeadline, done

    static func < (a: Concern, b: Concern) -> Bool { a.rawValue < b.rawValue }

    /// Whether somebody should do something now.
    var asksForAction: Bool { self <= .unknown }
  }

  var task: PlanTask
  var plan: PlanReading
  var standings: [MeasureStanding]
  /// The newest report that its lead unit has sent.
  var lastReport: Submission?
  var concern: Concern
  private var days: Int

  /// Nil for tasks that were cancelled or superseded.
  init?(_ task: PlanTask, _ plan: PlanReading) {
    guard let time = plan.clock.state(of: task) else { return nil }
    self.task = task
    self.plan = plan
    standings = plan.overview.standings(of: task)
    lastReport = plan.overview.submissions
      .filter { $0.organisationID == task.leadUnitID && $0.state != .draft }
      .max { ($0.period.lastDay, $0.id) < ($1.period.lastDay, $1.id) }
    days = time.urgency.days
    let isUnknown = standings.isEmpty ? lastReport == nil : standings.contains { $0.figure == nil }
    concern =
      switch TaskStanding(time) {
      case .overdue: .overdue
      case .dueSoon: .dueSoon
      case .done: standings.contains { $0.assessment == .notMet } ? .notMet : .done
      case .onTrack where standings.contains { $0.assessment == .notMet }: .notMet
      case .onTrack where isUnknown, .noDeadline where isUnknown: .unknown
      case .onTrack: .onTrack
      case .noDeadline, .closed: .noDeadline
      }
  }

  static func isMoreUrgent(_ a: WatchedTask, _ b: WatchedTask) -> Bool {
    (a.concern, a.days, a.task.position) < (b.concern, b.days, b.task.position)
  }
}
