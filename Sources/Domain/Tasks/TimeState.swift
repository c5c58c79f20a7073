/// How a task stands to its deadline on a given day. Computed, never stored.
public enum TimeState: Hashable, Sendable, Codable {
  /// No deadline, or words that fix no date ("vụ xuân hè").
  case noDeadline
  case notDue(daysLeft: Int)
  /// Due within the days asked for; 0 is today.
  case dueSoon(daysLeft: Int)
  case overdue(days: Int)
  case doneOnTime
  case doneLate(days: Int)
  /// Done, where there was no deadline, or the day it was done is not known.
  case done

  /// Not done and past its deadline.
  public var isOverdue: Bool { if case .overdue = self { true } else { false } }

  /// Red first: overdue, due soon, not due, no deadline, done; then by days.
  public var urgency: (rank: Int, days: Int) {
    switch self {
    case .overdue(let days): (0, -days)
    case .dueSoon(let days): (1, days)
    case .notDue(let days): (2, days)
    case .noDeadline: (3, 0)
    case .doneLate(let days): (4, -days)
    case .doneOnTime, .done: (5, 0)
    }
  }
}

/// A day is late when it is after the deadline's last day; that day itself is in time. Days are calendar days.
public func timeState(
  deadline: Deadline?, isDone: Bool, doneOn: Day?, today: Day, dueSoonWithin soon: Int = 7
) -> TimeState {
  guard let due = deadline?.to else { return isDone ? .done : .noDeadline }
  if isDone {
    guard let doneOn else { return .done }
    return doneOn <= due ? .doneOnTime : .doneLate(days: due.days(to: doneOn))
  }
  let left = today.days(to: due)
  if left < 0 { return .overdue(days: -left) }
  return left <= soon ? .dueSoon(daysLeft: left) : .notDue(daysLeft: left)
}

extension PlanTask {
  /// Cancelled and superseded tasks are no longer due: they have no time state.
  public func timeState(today: Day, dueSoonWithin soon: Int = 7) -> TimeState? {
    if workState == .cancelled || workState == .superseded { return nil }
    return Domain.timeState(
      deadline: deadline, isDone: workState.isDone, doneOn: doneOn, today: today, dueSoonWithin: soon)
  }
}
