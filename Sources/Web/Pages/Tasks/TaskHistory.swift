import Actions
import Domain
import Storage

/// One thing that was done to a task, in plain words.
struct HistoryLine: TemplateValue {
  var at: String
  var by: String
  var what: String
  var note: String?
}

extension Language {
  /// What the audit log tells of a task, newest first; entries that do not concern it are passed over.
  func history(of task: PlanTask, _ entries: [AuditEntry], people: [Int64: Person]) -> [HistoryLine] {
    entries.sorted { $0.number > $1.number }.compactMap { entry in
      let detail: [String: String] = (try? readStored(entry.detail)) ?? [:]
      guard let what = what(entry.action, detail, task) else { return nil }
      let note = detail["note"].flatMap { $0.isEmpty ? nil : $0 }
      return HistoryLine(
        at: moment(entry.at), by: entry.personID.flatMap { people[$0]?.fullName } ?? say("history.program"), what: what,
        note: note)
    }
  }

  private func what(_ action: String, _ detail: [String: String], _ task: PlanTask) -> String? {
    switch action {
    case "import-document": return say("history.imported", ["file": detail["fileName"] ?? "—"])
    case "review-rows":
      guard (detail["tasks"] ?? "").split(separator: " ").contains("\(task.id)"),
        let review = detail["review"].flatMap(ReviewState.init)
      else { return nil }
      return say("history.review.\(review.rawValue)")
    case "add-task": return say("history.added")
    case "correct-task": return say("history.corrected")
    case "add-target": return say("history.targetAdded", ["name": detail["name"] ?? "—"])
    case "correct-target": return say("history.targetCorrected", ["name": detail["name"] ?? "—"])
    case "issue-plan": return say("history.issued")
    case "set-work-state":
      guard let before = detail["before"].flatMap(WorkState.init), let after = detail["after"].flatMap(WorkState.init)
      else { return nil }
      return say("history.workState", ["before": word(before), "after": word(after)])
    default: return nil
    }
  }
}
