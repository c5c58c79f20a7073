/// A table as the engines exchange it. The key orders its rows.
public struct Table: Sendable, Hashable {
  public let name: String
  public let key: [String]
  /// The column that leads to another row of the same table.
  public let ownReference: String?
  /// How many rows are taken at once; few where a row holds a whole document.
  let piece: Int

  init(_ name: String, key: String..., ownReference: String? = nil, piece: Int = 500) {
    self.name = name
    self.key = key
    self.ownReference = ownReference
    self.piece = piece
  }
}

extension Schema {
  /// Every table but `schema_step`, each after those it refers to.
  public static let tables: [Table] = [
    Table("organisation", key: "id"),
    Table("organisation_version", key: "organisation_id", "valid_from"),
    Table("person", key: "id"),
    Table("session", key: "token_hash"),
    Table("second_factor", key: "person_id"),
    Table("recovery_code", key: "code_hash"),
    Table("setting", key: "name"),
    Table("mail_address", key: "person_id"),
    Table("digest", key: "person_id", "day"),
    Table("delegation", key: "id"),
    Table("document", key: "id", ownReference: "replaces_id", piece: 4),
    Table("finding_acceptance", key: "id"),
    Table("report_regime", key: "id"),
    Table("plan", key: "id"),
    Table("plan_task", key: "id", ownReference: "parent_id"),
    Table("plan_task_unit", key: "task_id", "part", "position"),
    Table("indicator", key: "id"),
    Table("target", key: "id"),
    Table("figure", key: "id"),
    Table("submission", key: "id"),
    Table("submission_entry", key: "submission_id", "target_id"),
    Table("figure_return", key: "id"),
    Table("consolidated_report", key: "id"),
    Table("report_file", key: "id", piece: 4),
    Table("report_version", key: "id", piece: 64),
    Table("registry_description", key: "registry", "version"),
    Table("registry_entry", key: "id", ownReference: "merged_into"),
    Table("registry_event", key: "id"),
    Table("registry_span", key: "entry_id", "from_day"),
    Table("registry_value", key: "entry_id", "attribute", "from_day"),
    Table("registry_file", key: "id", piece: 4),
    Table("movement", key: "id"),
    Table("movement_event", key: "movement_id", "position"),
    Table("honoured_person", key: "id"),
    Table("movement_candidate", key: "id"),
    Table("movement_score", key: "candidate_id", "stage"),
    Table("council_meeting", key: "movement_id"),
    Table("council_ballot", key: "candidate_id"),
    Table("held_award", key: "id"),
    Table("rural_standard", key: "standard", "version"),
    Table("standard_record", key: "id"),
    Table("audit_entry", key: "number"),
  ]
}

/// Whole tables, row by row: how a database moves to another engine.
public struct TableStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func isEmpty(_ table: Table) throws -> Bool {
    try connection.firstRow("SELECT 1 AS one FROM \(unescaped: table.name) LIMIT 1") == nil
  }

  /// Hands over all rows in the key's order, some at a time.
  public func forEachPiece(of table: Table, _ body: ([Row]) throws -> Void) throws {
    var piece = try list(table, after: nil)
    while let last = piece.last {
      try body(piece)
      piece = try list(table, after: last)
    }
  }

  private func list(_ table: Table, after last: Row?) throws -> [Row] {
    var sql: SQL = "SELECT * FROM \(unescaped: table.name)"
    let key = table.key.joined(separator: ", ")
    if let last {
      sql.values = try table.key.map { try last.value($0) }
      sql.text += " WHERE (\(key)) > (\(places(sql.values.count)))"
    }
    sql.text += " ORDER BY \(key) LIMIT \(table.piece)"
    return try connection.rows(sql)
  }

  /// Puts a row in. Where it leads to another row of its own table, that is left open: the answer closes it later.
  public func insert(_ row: Row, into table: Table) throws -> OpenReference? {
    let columns = row.columnNames
    var sql: SQL = "INSERT INTO \(unescaped: table.name) (\(unescaped: columns.joined(separator: ", "))) VALUES "
    sql.values = try columns.map { $0 == table.ownReference ? .null : try row.value($0) }
    sql.text += "(\(places(columns.count)))"
    try connection.execute(sql)
    guard let column = table.ownReference, try row.value(column) != .null else { return nil }
    return OpenReference(
      table: table.name, key: table.key[0], id: try row.value(table.key[0]), column: column, to: try row.value(column))
  }

  public func close(_ open: OpenReference) throws {
    try connection.execute(
      """
      UPDATE \(unescaped: open.table)
      SET \(unescaped: open.column) = \(open.to)
      WHERE \(unescaped: open.key) = \(open.id)
      """)
  }

  private func places(_ count: Int) -> String { (1...count).map { "$\($0)" }.joined(separator: ", ") }
}

/// A row that will lead to another of its table once both are there.
public struct OpenReference: Sendable {
  let table: String
  let key: String
  let id: SQLValue
  let column: String
  let to: SQLValue
}
