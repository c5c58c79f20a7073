import Domain

/// What the report says of a task's deadline, without full stop; nil where there is nothing to say (not due, no deadline).
public func timeSentence(_ task: ReportedTask) -> String? {
  guard let state = task.timeState else { return nil }
  let deadline = task.deadline.map { " (thời hạn: \($0.text.loweredStart))" } ?? ""
  return switch state {
  case .overdue(let days): "Nhiệm vụ đã quá thời hạn \(days) ngày\(deadline)"
  case .doneOnTime: "Nhiệm vụ đã hoàn thành đúng thời hạn\(deadline)"
  case .doneLate(let days): "Nhiệm vụ đã hoàn thành, chậm \(days) ngày so với thời hạn\(deadline)"
  case .done: "Nhiệm vụ đã hoàn thành"
  case .noDeadline, .notDue, .dueSoon: nil
  }
}
