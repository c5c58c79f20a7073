public import Domain

/// Reported numbers. There is no update and no delete: a correction is a new revision.
public struct FigureStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// Adds a figure as the next revision of its key; `figure.revision` is ignored. Returns the revision given.
  @discardableResult
  public func save(_ figure: Figure) throws -> Int {
    let newest =
      try connection.firstRow(
        """
        SELECT MAX(revision) AS newest
        FROM figure
        WHERE indicator_id = \(figure.indicatorID) AND organisation_id = \(figure.organisationID)
          AND period = \(figure.period) AND reporting_window = \(figure.window) AND kind = \(figure.kind)
          AND scope = \(figure.scope ?? "")
        """)?.optionalInteger("newest") ?? 0
    let revision = Int(newest) + 1
    let (provenance, provenanceID, range, note): (String, Int64?, TextRange?, String?) =
      switch figure.provenance {
      case .submission(let id): ("submission", id, nil, nil)
      case .document(let id, let range): ("document", id, range, nil)
      case .brought(let note): ("brought", nil, nil, note)
      }
    try connection.execute(
      """
      INSERT INTO figure (id, indicator_id, organisation_id, period, reporting_window, kind, scope, value, unit,
        revision, provenance, provenance_id, provenance_start, provenance_end, provenance_note, recorded_by,
        recorded_at)
      VALUES (\(figure.id), \(figure.indicatorID), \(figure.organisationID), \(figure.period), \(figure.window),
        \(figure.kind), \(figure.scope ?? ""), \(figure.value), \(figure.unit.symbol), \(revision), \(provenance),
        \(provenanceID), \(range?.start), \(range?.end), \(note), \(figure.recordedBy), \(figure.recordedAt))
      """)
    return revision
  }

  /// Newest revision of each actual and estimate of these indicators, by period; what is later in time comes later.
  ///
  /// Where a period has both, the one recorded later stands last.
  public func listNewest(indicatorIDs: [Int64], organisationID: Int64? = nil) throws -> [Figure] {
    var sql: SQL = """
      SELECT f.id, f.indicator_id, f.organisation_id, f.period, f.reporting_window, f.kind, f.scope, f.value, f.unit,
        f.revision, f.provenance, f.provenance_id, f.provenance_start, f.provenance_end, f.provenance_note,
        f.recorded_by, f.recorded_at
      FROM figure f
      WHERE f.indicator_id IN (\(list: indicatorIDs)) AND f.kind IN ('actual', 'estimate')
        AND NOT EXISTS (
          SELECT 1
          FROM figure g
          WHERE g.indicator_id = f.indicator_id AND g.organisation_id = f.organisation_id AND g.period = f.period
            AND g.reporting_window = f.reporting_window AND g.kind = f.kind AND g.scope = f.scope
            AND g.revision > f.revision
        )
      """
    if let organisationID {
      sql.values.append(.integer(organisationID))
      sql.text += " AND f.organisation_id = $\(sql.values.count)"
    }
    sql.text += " ORDER BY f.period, f.id"
    return try connection.rows(sql).map(Figure.init)
  }

  /// Every revision of an indicator's figures, oldest first: the story of a number.
  public func listHistory(indicatorID: Int64) throws -> [Figure] {
    try connection.rows(
      """
      SELECT id, indicator_id, organisation_id, period, reporting_window, kind, scope, value, unit, revision,
        provenance, provenance_id, provenance_start, provenance_end, provenance_note, recorded_by, recorded_at
      FROM figure
      WHERE indicator_id = \(indicatorID)
      ORDER BY id
      """
    ).map(Figure.init)
  }
}

extension Figure {
  init(_ row: Row) throws {
    let provenance: Figure.Provenance =
      switch try row.text("provenance") {
      case "submission": .submission(try row.integer("provenance_id"))
      case "document":
        .document(
          try row.integer("provenance_id"),
          TextRange(Int(try row.integer("provenance_start")), Int(try row.integer("provenance_end"))))
      default: .brought(try row.optionalText("provenance_note") ?? "")
      }
    let scope = try row.text("scope")
    self.init(
      id: try row.integer("id"), indicatorID: try row.integer("indicator_id"),
      organisationID: try row.integer("organisation_id"), period: try row.period("period"),
      window: try row.word("reporting_window"), kind: try row.word("kind"), scope: scope.isEmpty ? nil : scope,
      value: try row.amount("value"), unit: MeasureUnit(try row.text("unit")),
      revision: Int(try row.integer("revision")), provenance: provenance, recordedBy: try row.integer("recorded_by"),
      recordedAt: try row.text("recorded_at"))
  }
}
