extension Schema {
  static let createSubmissions = Migration(
    4, "create submissions",
    [
      """
      CREATE TABLE submission (
        id BIGINT NOT NULL PRIMARY KEY,
        plan_id BIGINT NOT NULL REFERENCES plan (id),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        period TEXT NOT NULL,
        reporting_window TEXT NOT NULL CHECK (reporting_window IN ('decree', 'calendar')),
        state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
        results TEXT NOT NULL,
        difficulties TEXT NOT NULL,
        causes TEXT NOT NULL,
        proposals TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        return_reason TEXT,
        submitted_on TEXT,
        updated_by BIGINT NOT NULL REFERENCES person (id),
        updated_at TEXT NOT NULL,
        UNIQUE (plan_id, organisation_id, period)
      )
      """,
      "CREATE INDEX submission_organisation ON submission (organisation_id, period)",
      "CREATE INDEX submission_updater ON submission (updated_by)",
      """
      CREATE TABLE submission_entry (
        submission_id BIGINT NOT NULL REFERENCES submission (id),
        target_id BIGINT NOT NULL REFERENCES target (id),
        kind TEXT NOT NULL CHECK (kind IN ('actual', 'estimate')),
        typed TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (submission_id, target_id)
      )
      """,
      "CREATE INDEX submission_entry_target ON submission_entry (target_id)",
      """
      CREATE TABLE consolidated_report (
        id BIGINT NOT NULL PRIMARY KEY,
        plan_id BIGINT NOT NULL REFERENCES plan (id),
        period TEXT NOT NULL,
        opening TEXT NOT NULL,
        closing TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        updated_by BIGINT NOT NULL REFERENCES person (id),
        updated_at TEXT NOT NULL,
        UNIQUE (plan_id, period)
      )
      """,
      "CREATE INDEX consolidated_report_updater ON consolidated_report (updated_by)",
      """
      CREATE TABLE report_file (
        id BIGINT NOT NULL PRIMARY KEY,
        report_id BIGINT NOT NULL REFERENCES consolidated_report (id),
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        content BYTEA NOT NULL,
        written_by BIGINT NOT NULL REFERENCES person (id),
        written_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX report_file_report ON report_file (report_id)",
      "CREATE INDEX report_file_writer ON report_file (written_by)",
    ])
}
