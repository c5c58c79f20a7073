public import Domain
import Storage
import VietnameseText

/// Ban hành: the draft becomes the plan everybody works by. Only what somebody has looked at enters it.
public struct IssuePlan: Sendable {
  public var planID: Int64

  public init(planID: Int64) { self.planID = planID }

  public func run(in office: Office, by person: Person) async throws {
    let id = planID
    try await office.database.write { connection in
      guard let plan = try PlanStore(connection).find(id) else { throw ActionError.notFound }
      guard PlanPolicy.canIssue(person.role, state: plan.state) else { throw ActionError.notAllowed }
      let tasks = try TaskStore(connection).list(planID: id)
      let targets = try TargetStore(connection).list(planID: id)
      let problems = obstacles(tasks, targets)
      guard problems.isEmpty else { throw ActionError.invalid(problems) }
      for target in targets where target.review == .confirmed {
        let indicator = try indicatorID(for: target, office, connection)
        try TargetStore(connection).saveIndicator(indicator, of: target.id)
      }
      try TaskStore(connection).saveAssigned(planID: id)
      try PlanStore(connection).saveIssued(id, by: person.id, at: office.now)
      try office.record(
        "issue-plan", "plan", id,
        detail: [
          "tasks": String(tasks.filter { $0.review == .confirmed }.count),
          "targets": String(targets.filter { $0.review == .confirmed }.count),
        ], by: person, in: connection)
    }
  }

  /// What still stands in the way, each with what to do.
  private func obstacles(_ tasks: [PlanTask], _ targets: [Target]) -> [FieldProblem] {
    var problems: [FieldProblem] = []
    let unseen = tasks.filter { $0.review == .unseen }.count + targets.filter { $0.review == .unseen }.count
    if unseen > 0 {
      problems.append(
        FieldProblem(
          "review", vi: "Còn \(unseen) dòng chưa ai xem. Hãy xác nhận, sửa hoặc bỏ từng dòng.",
          en: "\(unseen) rows have not been looked at. Confirm, correct or leave out each of them."))
    }
    let kept = Set(tasks.filter { $0.review != .leftOut }.map(\.id))
    if kept.isEmpty {
      problems.append(
        FieldProblem(
          "tasks", vi: "Kế hoạch chưa có nhiệm vụ nào. Hãy thêm ít nhất một nhiệm vụ.",
          en: "The plan has no task. Add at least one."))
    }
    for task in tasks where task.review != .leftOut {
      if let parent = task.parentID, !kept.contains(parent) {
        problems.append(
          FieldProblem(
            "task-\(task.id)", vi: "Nhiệm vụ \(task.number) thuộc một nhiệm vụ đã bỏ. Hãy bỏ theo hoặc chuyển nó.",
            en: "Task \(task.number) belongs to a task left out. Leave it out too or move it."))
      }
    }
    for target in targets where target.review != .leftOut {
      if let taskID = target.taskID, !kept.contains(taskID) {
        problems.append(
          FieldProblem(
            "target-\(target.id)",
            vi: "Chỉ tiêu “\(target.name)” thuộc một nhiệm vụ đã bỏ. Hãy bỏ theo hoặc chuyển nó.",
            en: "Target “\(target.name)” belongs to a task left out. Leave it out too or move it."))
      }
    }
    return problems
  }
}

/// The catalogue's indicator of the target's name and dimension; a new one where there is none.
private func indicatorID(for target: Target, _ office: Office, _ connection: any Connection) throws -> Int64 {
  let store = IndicatorStore(connection)
  if let known = try store.list(named: target.name).first(where: { $0.unit.isComparable(with: target.unit) }) {
    return known.id
  }
  let number = String((try store.highestPlanCode() ?? 0) + 1)
  let shipped = standardDefinition(of: target)
  let definition = IndicatorDefinition(
    code: "CT" + String(repeating: "0", count: max(0, 4 - number.count)) + number, name: target.name,
    unit: target.unit, field: shipped?.field ?? .other,
    nature: shipped?.nature ?? indicatorNature(name: target.name, unit: target.unit),
    direction: target.comparator.isCeiling ? .down : target.comparator == .range ? .range : .up,
    decimals: max(target.value.decimalsNeeded, target.valueMax?.decimalsNeeded ?? 0))
  let id = office.identifiers.next()
  try store.save(definition, id: id)
  return id
}

/// The sector's own indicator of the target's name, where the office has not taken it into its catalogue.
private func standardDefinition(of target: Target) -> IndicatorDefinition? {
  let key = foldForSearch(target.name)
  return IndicatorCatalogue.standard.definitions.first {
    $0.unit.isComparable(with: target.unit) && foldForSearch($0.name) == key
  }
}
