public import Domain

/// A cause beyond the unit's control (nguyên nhân khách quan), confirmed by the competent level.
public struct ObjectiveCause: Hashable, Sendable, Codable {
  public var text: String
  public var confirmedBy: Int64
  public var confirmedOn: Day
  public var document: DocumentBasis?

  public init(_ text: String, confirmedBy: Int64, on confirmedOn: Day, document: DocumentBasis? = nil) {
    self.text = text
    self.confirmedBy = confirmedBy
    self.confirmedOn = confirmedOn
    self.document = document
  }
}

/// What proves whether a task was done in time: the first deadline, approved extensions, the day of completion that the
/// assigner accepted, and the cause of lateness with who confirmed it.
public struct TaskTimeliness: Hashable, Sendable, Codable {
  public struct Extension: Hashable, Sendable, Codable {
    public var to: Day
    public var decidedBy: Int64
    public var decidedOn: Day

    public init(to: Day, decidedBy: Int64, on decidedOn: Day) {
      self.to = to
      self.decidedBy = decidedBy
      self.decidedOn = decidedOn
    }
  }

  public struct Completion: Hashable, Sendable, Codable {
    public var doneOn: Day
    public var acceptedBy: Int64
    public var acceptedOn: Day

    public init(doneOn: Day, acceptedBy: Int64, on acceptedOn: Day) {
      self.doneOn = doneOn
      self.acceptedBy = acceptedBy
      self.acceptedOn = acceptedOn
    }
  }

  /// Where a task stands on a day; days are calendar days, the last day itself is in time.
  public enum Standing: Hashable, Sendable, Codable {
    case notDue
    case onTime
    case late(days: Int)
    /// Late or not done, from a cause that had been confirmed by that day.
    case excused(days: Int)
    /// Past its day, and no completion accepted.
    case overdue(days: Int)
  }

  public var taskID: Int64
  public var deadline: Day
  public var extensions: [Extension]
  /// Nil while the assigner has not accepted it: the unit's own word proves nothing.
  public var completion: Completion?
  public var cause: ObjectiveCause?

  public init(
    taskID: Int64, deadline: Day, extensions: [Extension] = [], completion: Completion? = nil,
    cause: ObjectiveCause? = nil
  ) {
    self.taskID = taskID
    self.deadline = deadline
    self.extensions = extensions
    self.completion = completion
    self.cause = cause
  }

  /// The deadline as extended by what had been decided up to `day`. An extension decided after the deadline it moves had
  /// passed does not count: it would make a late task timely afterwards.
  public func dueOn(asOf day: Day) -> Day {
    extensions.filter { $0.decidedOn <= day }.sorted { $0.decidedOn < $1.decidedOn }
      .reduce(deadline) { due, next in next.decidedOn <= due ? next.to : due }
  }

  public func standing(on day: Day) -> Standing {
    let due = dueOn(asOf: day)
    let done = completion.flatMap { $0.acceptedOn <= day ? $0.doneOn : nil }
    let days = due.days(to: done ?? day)
    if days <= 0 { return done == nil ? .notDue : .onTime }
    if let cause, cause.confirmedOn <= day { return .excused(days: days) }
    return done == nil ? .overdue(days: days) : .late(days: days)
  }
}

/// Of the tasks that are done or past their day, how many were in time ("tỷ lệ đúng hạn").
///
/// An excused task counts as in time and is told apart. A task that is not due yet counts nowhere.
public struct OnTimeShare: Hashable, Sendable, Codable {
  public struct Line: Hashable, Sendable, Codable {
    public var taskID: Int64
    public var dueOn: Day
    public var standing: TaskTimeliness.Standing

    public init(taskID: Int64, dueOn: Day, standing: TaskTimeliness.Standing) {
      self.taskID = taskID
      self.dueOn = dueOn
      self.standing = standing
    }
  }

  public let lines: [Line]
  public let onTime: Int
  public let excused: Int
  /// Done late, or overdue.
  public let late: Int

  public init(_ tasks: [TaskTimeliness], on day: Day) {
    var (onTime, excused, late) = (0, 0, 0)
    lines = tasks.map { task in
      let standing = task.standing(on: day)
      switch standing {
      case .notDue: break
      case .onTime: onTime += 1
      case .excused: excused += 1
      case .late, .overdue: late += 1
      }
      return Line(taskID: task.taskID, dueOn: task.dueOn(asOf: day), standing: standing)
    }
    (self.onTime, self.excused, self.late) = (onTime, excused, late)
  }

  public var counted: Int { onTime + excused + late }
  public var inTime: Int { onTime + excused }
}
