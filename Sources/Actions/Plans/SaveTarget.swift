public import Domain
import Storage

/// What a form says of a target row.
public struct TargetInput: Sendable, Hashable {
  public var taskID: Int64?
  public var name: String
  public var comparator: String
  public var value: String
  /// Upper end where the comparator is `range`.
  public var valueMax: String
  public var unit: String
  public var period: String
  public var scope: String

  public init(
    taskID: Int64? = nil, name: String, comparator: String = "=", value: String, valueMax: String = "",
    unit: String, period: String, scope: String = ""
  ) {
    self.taskID = taskID
    self.name = name
    self.comparator = comparator
    self.value = value
    self.valueMax = valueMax
    self.unit = unit
    self.period = period
    self.scope = scope
  }
}

/// Corrects a target of a draft plan, or adds one (`id` nil). A saved row counts as looked at.
public struct SaveTarget: Sendable {
  public var input: TargetInput
  public var id: Int64?
  public var planID: Int64

  public init(_ input: TargetInput, id: Int64? = nil, planID: Int64) {
    self.input = input
    self.id = id
    self.planID = planID
  }

  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    guard PlanPolicy.canEdit(person.role, state: .draft) else { throw ActionError.notAllowed }
    var form = FormReader()
    let name = form.required(input.name, "name", vi: "Hãy ghi tên chỉ tiêu.", en: "Enter the indicator.", limit: 400)
    let unit = form.required(input.unit, "unit", vi: "Hãy ghi đơn vị tính.", en: "Enter the unit.", limit: 60)
    let scope = form.optional(input.scope, "scope", limit: 200)
    let value = form.amount(input.value, "value")
    let period = form.period(input.period, "period")
    guard let comparator = Comparator(rawValue: input.comparator) else { throw ActionError.notFound }
    let valueMax = comparator == .range ? form.amount(input.valueMax, "valueMax") : nil
    if let value, let valueMax, valueMax <= value {
      form.problems.append(
        FieldProblem(
          "valueMax", vi: "Đầu trên của khoảng phải lớn hơn đầu dưới.",
          en: "The upper end of the range must be above the lower."))
    }
    try form.finish()
    guard let value, let period else { return 0 }
    let (taskID, rowID, planID) = (input.taskID, id, planID)
    return try await office.database.write { connection in
      _ = try editablePlan(planID, by: person, connection)
      if let taskID, try TaskStore(connection).find(taskID)?.planID != planID { throw ActionError.notFound }
      let store = TargetStore(connection)
      let rows = try store.list(planID: planID)
      let old = rowID.flatMap { id in rows.first { $0.id == id } }
      if rowID != nil && old == nil { throw ActionError.notFound }
      let target = Target(
        id: old?.id ?? office.identifiers.next(), planID: planID, taskID: taskID, name: name, comparator: comparator,
        value: value, valueMax: valueMax, unit: MeasureUnit(unit), period: period, scope: scope, review: .confirmed,
        source: old?.source, position: old?.position ?? (rows.map(\.position).max() ?? -1) + 1)
      if old == nil { try store.save(target) } else { try store.saveCorrected(target) }
      try office.record(
        old == nil ? "add-target" : "correct-target", "target", target.id,
        detail: [
          "name": name, "before": old.map { "\($0.comparator.rawValue) \($0.value) \($0.unit)" } ?? "",
          "after": "\(comparator.rawValue) \(value) \(unit)",
        ], by: person, in: connection)
      return target.id
    }
  }
}
