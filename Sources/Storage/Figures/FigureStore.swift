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
      case .submission(let id): ("submission", id, nil, figure.reason)
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

  /// Newest counted revision of each actual and estimate of these indicators, by period; what is later comes later.
  ///
  /// A figure from a unit's report counts when the report is in one of `states`; any other figure counts always. Where only
  /// some figures of an approved report were given back, the others keep counting as approved.
  public func listNewest(
    indicatorIDs: [Int64], ofReportsIn states: [Submission.State] = Submission.State.counted
  ) throws -> [Figure] {
    let words = states.map(\.rawValue)
    let keepsApproval = states.contains(.approved)
    var newest: [FigureKey: Figure] = [:]
    var order: [FigureKey] = []
    let rows = try connection.rows(
      """
      SELECT f.id, f.indicator_id, f.organisation_id, f.period, f.reporting_window, f.kind, f.scope, f.value, f.unit,
        f.revision, f.provenance, f.provenance_id, f.provenance_start, f.provenance_end, f.provenance_note,
        f.recorded_by, f.recorded_at
      FROM figure f
      LEFT JOIN submission s ON f.provenance = 'submission' AND s.id = f.provenance_id
      WHERE f.indicator_id IN (\(list: indicatorIDs)) AND f.kind IN ('actual', 'estimate')
        AND (s.id IS NULL OR s.state IN (\(list: words))
          OR (\(keepsApproval) = 1 AND s.approved_on IS NOT NULL
            AND EXISTS (SELECT 1 FROM figure_return r WHERE r.submission_id = s.id AND r.answered_at IS NULL)
            AND NOT EXISTS (
              SELECT 1
              FROM figure_return r
              JOIN target t ON t.id = r.target_id
              WHERE r.submission_id = s.id AND r.answered_at IS NULL AND t.indicator_id = f.indicator_id
                AND COALESCE(t.scope, '') = f.scope)))
      ORDER BY f.period, f.organisation_id, f.revision, f.id
      """)
    for row in rows {
      let figure = try Figure(row)
      let key = FigureKey(figure)
      if newest.updateValue(figure, forKey: key) == nil { order.append(key) }
    }
    return order.compactMap { newest[$0] }
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

/// What the revisions of one number have in common.
private struct FigureKey: Hashable {
  let indicatorID: Int64
  let organisationID: Int64
  let period: Period
  let window: ReportingWindow
  let kind: FigureKind
  let scope: String?

  init(_ figure: Figure) {
    indicatorID = figure.indicatorID
    organisationID = figure.organisationID
    period = figure.period
    window = figure.window
    kind = figure.kind
    scope = figure.scope
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
      revision: Int(try row.integer("revision")), provenance: provenance,
      reason: try row.text("provenance") == "submission" ? row.optionalText("provenance_note") : nil,
      recordedBy: try row.integer("recorded_by"), recordedAt: try row.text("recorded_at"))
  }
}
