extension Schema {
  /// The head's approval becomes a state of its own. What was "submitted" so far was already with the planning room.
  static let approveAndReturnFigures = Migration(
    6, "approve and return figures",
    [
      """
      CREATE TABLE submission_6 (
        id BIGINT NOT NULL PRIMARY KEY,
        plan_id BIGINT NOT NULL REFERENCES plan (id),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        period TEXT NOT NULL,
        reporting_window TEXT NOT NULL CHECK (reporting_window IN ('decree', 'calendar')),
        state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'returned', 'accepted')),
        results TEXT NOT NULL,
        difficulties TEXT NOT NULL,
        causes TEXT NOT NULL,
        proposals TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        return_reason TEXT,
        submitted_on TEXT,
        approved_by BIGINT REFERENCES person (id),
        approved_on TEXT,
        updated_by BIGINT NOT NULL REFERENCES person (id),
        updated_at TEXT NOT NULL,
        UNIQUE (plan_id, organisation_id, period),
        CHECK (state NOT IN ('approved', 'accepted') OR approved_on IS NOT NULL)
      )
      """,
      """
      INSERT INTO submission_6 (id, plan_id, organisation_id, period, reporting_window, state, results, difficulties,
        causes, proposals, version, return_reason, submitted_on, approved_by, approved_on, updated_by, updated_at)
      SELECT id, plan_id, organisation_id, period, reporting_window,
        CASE state WHEN 'submitted' THEN 'approved' ELSE state END, results, difficulties, causes, proposals, version,
        return_reason, submitted_on, NULL, submitted_on, updated_by, updated_at
      FROM submission
      """,
      """
      CREATE TABLE submission_entry_6 (
        submission_id BIGINT NOT NULL REFERENCES submission_6 (id),
        target_id BIGINT NOT NULL REFERENCES target (id),
        kind TEXT NOT NULL CHECK (kind IN ('actual', 'estimate')),
        typed TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (submission_id, target_id)
      )
      """,
      """
      INSERT INTO submission_entry_6 (submission_id, target_id, kind, typed, note)
      SELECT submission_id, target_id, kind, typed, note
      FROM submission_entry
      """,
      "DROP TABLE submission_entry",
      "DROP TABLE submission",
      "ALTER TABLE submission_6 RENAME TO submission",
      "ALTER TABLE submission_entry_6 RENAME TO submission_entry",
      "CREATE INDEX submission_organisation ON submission (organisation_id, period)",
      "CREATE INDEX submission_updater ON submission (updated_by)",
      "CREATE INDEX submission_approver ON submission (approved_by)",
      "CREATE INDEX submission_entry_target ON submission_entry (target_id)",
      """
      CREATE TABLE figure_return (
        id BIGINT NOT NULL PRIMARY KEY,
        submission_id BIGINT NOT NULL REFERENCES submission (id),
        target_id BIGINT NOT NULL REFERENCES target (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        typed TEXT NOT NULL,
        returned_by BIGINT NOT NULL REFERENCES person (id),
        returned_at TEXT NOT NULL,
        answered_at TEXT,
        answer TEXT,
        CHECK ((answered_at IS NULL) = (answer IS NULL))
      )
      """,
      "CREATE INDEX figure_return_submission ON figure_return (submission_id)",
      "CREATE INDEX figure_return_target ON figure_return (target_id)",
      "CREATE INDEX figure_return_person ON figure_return (returned_by)",
      """
      CREATE TABLE delegation (
        id BIGINT NOT NULL PRIMARY KEY,
        head_id BIGINT NOT NULL REFERENCES person (id),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        deputy_id BIGINT NOT NULL REFERENCES person (id),
        valid_from TEXT NOT NULL,
        valid_to TEXT NOT NULL CHECK (valid_to >= valid_from),
        ended_on TEXT,
        CHECK (head_id <> deputy_id)
      )
      """,
      "CREATE INDEX delegation_deputy ON delegation (deputy_id)",
      "CREATE INDEX delegation_head ON delegation (head_id)",
      "CREATE INDEX delegation_organisation ON delegation (organisation_id)",
    ])
}
