public import Domain

/// What a later version of a document says otherwise than the earlier one.
public struct VersionChange: Hashable, Sendable {
  public enum Row: Hashable, Sendable { case plan, task, target }

  public enum Change: Hashable, Sendable {
    case added
    case removed
    /// "was" and "is" are as the documents have them; empty where nothing was said.
    case changed(Field, was: String, is: String)
  }

  public enum Field: String, Hashable, Sendable, CaseIterable {
    case title, number, decidedOn, issuer, period, content, leader, leadUnits, supportUnits, deadline, name, value, task
  }

  public var row: Row
  /// "1.2 Trồng rừng 9.000 ha", "Diện tích trồng rừng mới".
  public var name: String
  public var change: Change

  public init(row: Row, name: String, change: Change) {
    self.row = row
    self.name = name
    self.change = change
  }
}

/// How what changed is worded, in the language of the page.
public struct VersionWords: Sendable {
  /// What a target asks: "trên 20 sản phẩm".
  var quantity: @Sendable (Target) -> String
  var day: @Sendable (PartialDay) -> String
  var period: @Sendable (Period) -> String

  public init(
    quantity: @escaping @Sendable (Target) -> String, day: @escaping @Sendable (PartialDay) -> String,
    period: @escaping @Sendable (Period) -> String
  ) {
    self.quantity = quantity
    self.day = day
    self.period = period
  }
}

/// The changes from one version to the next: of the head, of tasks, of targets, each in the later document's order; what is gone comes
/// last.
func listChanges(
  from old: DraftPlan, to new: DraftPlan, _ match: VersionMatch, _ words: VersionWords
) -> [VersionChange] {
  func label(_ target: Target) -> String {
    target.name + (target.scope.map { " – \($0)" } ?? "") + " (\(words.quantity(target)))"
  }
  func lines(
    _ row: VersionChange.Row, _ name: String, _ was: [(VersionChange.Field, String)],
    _ now: [(VersionChange.Field, String)]
  )
    -> [VersionChange]
  {
    zip(was, now).filter { $0.1 != $1.1 }.map {
      VersionChange(row: row, name: name, change: .changed($0.0, was: $0.1, is: $1.1))
    }
  }
  var changes = lines(.plan, new.plan.title, fields(of: old.plan, words), fields(of: new.plan, words))
  let oldTask = Dictionary(uniqueKeysWithValues: match.tasks.map { ($0.new, $0.old) })
  for (place, task) in new.tasks.enumerated() {
    if let before = oldTask[place] {
      changes += lines(.task, title(of: task), fields(of: old.tasks[before]), fields(of: task))
    } else {
      changes.append(VersionChange(row: .task, name: title(of: task), change: .added))
    }
  }
  let oldTarget = Dictionary(uniqueKeysWithValues: match.targets.map { ($0.new, $0.old) })
  for (place, target) in new.targets.enumerated() {
    if let before = oldTarget[place] {
      changes += lines(
        .target, label(target), fields(of: old.targets[before], in: old, words),
        fields(of: target, in: new, words))
    } else {
      changes.append(VersionChange(row: .target, name: label(target), change: .added))
    }
  }
  let (keptTasks, keptTargets) = (Set(match.tasks.map(\.old)), Set(match.targets.map(\.old)))
  changes += old.tasks.indices.filter { !keptTasks.contains($0) }.map {
    VersionChange(row: .task, name: title(of: old.tasks[$0]), change: .removed)
  }
  changes += old.targets.indices.filter { !keptTargets.contains($0) }.map {
    VersionChange(row: .target, name: label(old.targets[$0]), change: .removed)
  }
  return changes
}

private func title(of task: PlanTask) -> String { "\(task.number) \(task.title)" }

private func fields(of plan: Plan, _ words: VersionWords) -> [(VersionChange.Field, String)] {
  [
    (.title, plan.title), (.number, plan.numberAndSymbol ?? ""), (.decidedOn, plan.decidedOn.map(words.day) ?? ""),
    (.issuer, plan.issuer ?? ""), (.period, words.period(plan.period)),
  ]
}

private func fields(of task: PlanTask) -> [(VersionChange.Field, String)] {
  [
    (.number, task.number), (.title, task.title), (.content, task.content ?? ""),
    (.leader, [task.leader, task.leaderPosition].compactMap(\.self).joined(separator: ", ")),
    (.leadUnits, task.leadUnits.joined(separator: ", ")), (.supportUnits, task.supportUnits.joined(separator: ", ")),
    (.deadline, task.deadline?.text ?? ""),
  ]
}

private func fields(
  of target: Target, in draft: DraftPlan, _ words: VersionWords
) -> [(VersionChange.Field, String)] {
  [
    (.name, target.name), (.value, words.quantity(target)), (.period, words.period(target.period)),
    (.task, target.taskID.flatMap { id in draft.tasks.first { $0.id == id }?.number } ?? ""),
  ]
}
