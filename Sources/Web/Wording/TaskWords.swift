import Domain

extension Language {
  /// The document's number of a task: "1.2"; a dated step within a task, kept as "1.2#1", is "1.2, bước 1".
  func number(of task: PlanTask) -> String {
    let parts = task.number.split(separator: "#", maxSplits: 1)
    guard parts.count == 2 else { return task.number }
    return say("task.step", ["number": String(parts[0]), "step": String(parts[1])])
  }
}
