public import Domain

public struct SubmissionStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ submission: Submission) throws {
    let narrative = submission.narrative
    try connection.execute(
      """
      INSERT INTO submission (id, plan_id, organisation_id, period, reporting_window, state, results, difficulties,
        causes, proposals, version, return_reason, submitted_on, approved_by, approved_on, updated_by, updated_at)
      VALUES (\(submission.id), \(submission.planID), \(submission.organisationID), \(submission.period),
        \(submission.window), \(submission.state), \(narrative.results), \(narrative.difficulties),
        \(narrative.causes), \(narrative.proposals), \(submission.version), \(submission.returnReason),
        \(submission.submittedOn), \(submission.approvedBy), \(submission.approvedOn), \(submission.updatedBy),
        \(submission.updatedAt))
      """)
  }

  /// Saves a changed report over the version its writer saw; throws `changedMeanwhile` where another saved before.
  public func saveChanged(_ submission: Submission, seen version: Int) throws {
    let narrative = submission.narrative
    try connection.execute(
      """
      UPDATE submission
      SET state = \(submission.state), results = \(narrative.results), difficulties = \(narrative.difficulties),
        causes = \(narrative.causes), proposals = \(narrative.proposals), version = \(version + 1),
        return_reason = \(submission.returnReason), submitted_on = \(submission.submittedOn),
        approved_by = \(submission.approvedBy), approved_on = \(submission.approvedOn),
        updated_by = \(submission.updatedBy), updated_at = \(submission.updatedAt)
      WHERE id = \(submission.id) AND version = \(version)
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  public func find(_ id: Int64) throws -> Submission? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(Submission.init)
  }

  public func find(planID: Int64, organisationID: Int64, period: Period) throws -> Submission? {
    try connection.firstRow(
      """
      \(unescaped: Self.columns)
      WHERE plan_id = \(planID) AND organisation_id = \(organisationID) AND period = \(period)
      """
    ).map(Submission.init)
  }

  public func list(planID: Int64) throws -> [Submission] {
    try connection.rows("\(unescaped: Self.columns) WHERE plan_id = \(planID) ORDER BY period, organisation_id")
      .map(Submission.init)
  }

  public func list(organisationID: Int64) throws -> [Submission] {
    try connection.rows("\(unescaped: Self.columns) WHERE organisation_id = \(organisationID) ORDER BY id DESC")
      .map(Submission.init)
  }

  public func saveEntries(_ entries: [SubmissionEntry], of submissionID: Int64) throws {
    try connection.execute("DELETE FROM submission_entry WHERE submission_id = \(submissionID)")
    for entry in entries {
      try connection.execute(
        """
        INSERT INTO submission_entry (submission_id, target_id, kind, typed, note)
        VALUES (\(submissionID), \(entry.targetID), \(entry.kind), \(entry.typed), \(entry.note))
        """)
    }
  }

  public func listEntries(of submissionID: Int64) throws -> [SubmissionEntry] {
    try connection.rows(
      """
      SELECT target_id, kind, typed, note
      FROM submission_entry
      WHERE submission_id = \(submissionID)
      ORDER BY target_id
      """
    ).map { row in
      SubmissionEntry(
        targetID: try row.integer("target_id"), kind: try row.word("kind"), typed: try row.text("typed"),
        note: try row.text("note"))
    }
  }

  private static let columns = """
    SELECT id, plan_id, organisation_id, period, reporting_window, state, results, difficulties, causes, proposals,
      version, return_reason, submitted_on, approved_by, approved_on, updated_by, updated_at
    FROM submission
    """
}

extension Submission {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), planID: try row.integer("plan_id"),
      organisationID: try row.integer("organisation_id"), period: try row.period("period"),
      window: try row.word("reporting_window"), state: try row.word("state"),
      narrative: Narrative(
        results: try row.text("results"), difficulties: try row.text("difficulties"), causes: try row.text("causes"),
        proposals: try row.text("proposals")),
      version: Int(try row.integer("version")), returnReason: try row.optionalText("return_reason"),
      submittedOn: try row.optionalDay("submitted_on"), approvedBy: try row.optionalInteger("approved_by"),
      approvedOn: try row.optionalDay("approved_on"), updatedBy: try row.integer("updated_by"),
      updatedAt: try row.text("updated_at"))
  }
}
