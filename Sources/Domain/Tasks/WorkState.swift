/// How far the work on a task has come, as people have said. Stored; the time state is computed from today.
public enum WorkState: String, Hashable, Sendable, Codable, CaseIterable {
  case draft, assigned, accepted, inProgress, reportedDone, confirmed
  case returned, paused, cancelled, superseded

  /// States a person may set next.
  public var next: [WorkState] {
    switch self {
    case .draft: [.assigned, .cancelled]
    case .assigned: [.accepted, .inProgress, .paused, .cancelled, .superseded]
    case .accepted: [.inProgress, .reportedDone, .paused, .cancelled, .superseded]
    case .inProgress: [.reportedDone, .paused, .cancelled, .superseded]
    case .reportedDone: [.confirmed, .returned]
    case .returned: [.inProgress, .reportedDone, .paused, .cancelled, .superseded]
    case .paused: [.inProgress, .cancelled, .superseded]
    case .confirmed, .cancelled, .superseded: []
    }
  }

  public var isDone: Bool { self == .reportedDone || self == .confirmed }
  public var isClosed: Bool { self == .confirmed || self == .cancelled || self == .superseded }
}
