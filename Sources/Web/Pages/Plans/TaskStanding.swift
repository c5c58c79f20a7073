import Domain

/// By which day and rule the time state of tasks is told.
struct Clock: Sendable, Hashable {
  var today: Day
  var dueSoonDays: Int

  func state(of task: PlanTask) -> TimeState? { task.timeState(today: today, dueSoonWithin: dueSoonDays) }
}

/// Where a task stands, as counts and filters have it. Each task without sub-tasks is in exactly one.
enum TaskStanding: String, CaseIterable, Sendable {
  case overdue, dueSoon, onTrack, done, noDeadline, closed

  init(_ state: TimeState?) {
    self =
      switch state {
      case .overdue: .overdue
      case .dueSoon: .dueSoon
      case .notDue: .onTrack
      case .done, .doneOnTime, .doneLate: .done
      case .noDeadline: .noDeadline
      case nil: .closed
      }
  }

  var kind: StateMark.Kind {
    switch self {
    case .overdue: .overdue
    case .dueSoon: .dueSoon
    case .onTrack: .onTrack
    case .done: .done
    case .noDeadline, .closed: .noData
    }
  }
}

extension Language {
  /// Time state with mark and word; of a cancelled or superseded task that it is so.
  func mark(_ task: PlanTask, by clock: Clock) -> StateMark {
    clock.state(of: task).map(mark) ?? StateMark(.noData, word(task.workState))
  }

  /// "◐ 3/5 đúng tiến độ": of the tasks under a task that have a date. Nil where none has.
  func mark(ofGroup leaves: [PlanTask], by clock: Clock) -> StateMark? {
    let states = leaves.compactMap { clock.state(of: $0) }.filter { $0 != .noDeadline }
    if states.isEmpty { return nil }
    let standings = states.map { TaskStanding($0) }
    let all = String(states.count)
    if standings.allSatisfy({ $0 == .done }) { return StateMark(.done, say("group.done", ["all": all])) }
    let late = states.filter { state in
      switch state {
      case .overdue, .doneLate: true
      default: false
      }
    }
    let kind: StateMark.Kind =
      standings.contains(.overdue) ? .overdue : standings.contains(.dueSoon) ? .dueSoon : .onTrack
    return StateMark(kind, say("group.onTrack", ["good": String(states.count - late.count), "all": all]))
  }
}
