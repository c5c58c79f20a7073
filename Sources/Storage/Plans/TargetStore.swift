public import Domain

public struct TargetStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ target: Target) throws {
    try connection.execute(
      """
      INSERT INTO target (id, plan_id, task_id, indicator_id, position, name, comparator, value, value_max, unit,
        period, scope, review, source_start, source_end, is_monitored, organisation_id, asked_in)
      VALUES (\(target.id), \(target.planID), \(target.taskID), \(target.indicatorID), \(target.position),
        \(target.name), \(target.comparator), \(target.value), \(target.valueMax), \(target.unit.symbol),
        \(target.period), \(target.scope), \(target.review), \(target.source?.start), \(target.source?.end),
        \(target.isMonitored), \(target.organisationID), \(target.askedIn.map(\.rawValue).joined(separator: " ")))
      """)
  }

  public func saveCorrected(_ target: Target) throws {
    try connection.execute(
      """
      UPDATE target
      SET task_id = \(target.taskID), name = \(target.name), comparator = \(target.comparator),
        value = \(target.value), value_max = \(target.valueMax), unit = \(target.unit.symbol),
        period = \(target.period), scope = \(target.scope), review = \(target.review)
      WHERE id = \(target.id)
      """)
  }

  public func saveReview(_ review: ReviewState, of id: Int64) throws {
    try connection.execute("UPDATE target SET review = \(review) WHERE id = \(id)")
  }

  public func saveIndicator(_ indicatorID: Int64, of id: Int64) throws {
    try connection.execute("UPDATE target SET indicator_id = \(indicatorID) WHERE id = \(id)")
  }

  /// Takes out a draft's rows, for others to be put in their place; an issued plan keeps its rows.
  public func deleteDraft(planID: Int64) throws {
    try connection.execute(
      """
      DELETE FROM target
      WHERE plan_id = \(planID) AND plan_id IN (SELECT id FROM plan WHERE state = 'draft')
      """)
  }

  public func find(_ id: Int64) throws -> Target? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(Target.init)
  }

  /// All rows of a plan in the document's order, left out ones too; without what is only followed.
  public func list(planID: Int64) throws -> [Target] {
    try connection.rows(
      "\(unescaped: Self.columns) WHERE plan_id = \(planID) AND is_monitored = 0 ORDER BY position, id"
    ).map(Target.init)
  }

  /// What units report beside a plan's own targets, in the forms' order; lines taken out of the form are not among them.
  public func listMonitored(planID: Int64) throws -> [Target] {
    try connection.rows(
      """
      \(unescaped: Self.columns)
      WHERE plan_id = \(planID) AND is_monitored = 1 AND review = 'confirmed'
      ORDER BY position, id
      """
    ).map(Target.init)
  }

  /// Takes a line out of the form: what was reported in it stays.
  public func endMonitored(_ id: Int64) throws {
    try connection.execute("UPDATE target SET review = 'leftOut' WHERE id = \(id) AND is_monitored = 1")
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  /// What issued plans ask of an indicator, oldest first.
  public func list(indicatorID: Int64) throws -> [Target] {
    try connection.rows(
      """
      \(unescaped: Self.columns)
      WHERE indicator_id = \(indicatorID) AND review = 'confirmed'
        AND plan_id IN (SELECT id FROM plan WHERE state = 'issued')
      ORDER BY id
      """
    ).map(Target.init)
  }

  private static let columns = """
    SELECT id, plan_id, task_id, indicator_id, position, name, comparator, value, value_max, unit, period, scope,
      review, source_start, source_end, is_monitored, organisation_id, asked_in
    FROM target
    """
}

extension Target {
  init(_ row: Row) throws {
    let start = try row.optionalInteger("source_start")
    let end = try row.optionalInteger("source_end")
    self.init(
      id: try row.integer("id"), planID: try row.integer("plan_id"), taskID: try row.optionalInteger("task_id"),
      indicatorID: try row.optionalInteger("indicator_id"), name: try row.text("name"),
      comparator: try row.word("comparator"), value: try row.amount("value"),
      valueMax: try row.optionalAmount("value_max"), unit: MeasureUnit(try row.text("unit")),
      period: try row.period("period"), scope: try row.optionalText("scope"), review: try row.word("review"),
      source: start.flatMap { start in end.map { TextRange(Int(start), Int($0)) } },
      position: Int(try row.integer("position")), isMonitored: try row.flag("is_monitored"),
      organisationID: try row.optionalInteger("organisation_id"),
      askedIn: try row.text("asked_in").split(separator: " ").map { word in
        guard let frequency = ReportFrequency(rawValue: String(word)) else { throw StorageError.wrongType("asked_in") }
        return frequency
      })
  }
}
