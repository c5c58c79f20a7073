extension Schema {
  /// A consolidated report as it was put to the leaders: what it said then is kept, whatever is corrected later.
  static let approveConsolidatedReports = Migration(
    11, "approve consolidated reports",
    [
      """
      CREATE TABLE report_version (
        id BIGINT NOT NULL PRIMARY KEY,
        report_id BIGINT NOT NULL REFERENCES consolidated_report (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        state TEXT NOT NULL CHECK (state IN ('proposed', 'returned', 'approved', 'issued')),
        content TEXT NOT NULL,
        accepted TEXT NOT NULL,
        proposed_by BIGINT NOT NULL REFERENCES person (id),
        proposed_at TEXT NOT NULL,
        decided_by BIGINT REFERENCES person (id),
        decided_at TEXT,
        reason TEXT,
        document_number TEXT,
        issued_on TEXT,
        issued_by BIGINT REFERENCES person (id),
        file_id BIGINT REFERENCES report_file (id),
        UNIQUE (report_id, number),
        CHECK ((state = 'proposed') = (decided_at IS NULL)),
        CHECK (state <> 'returned' OR reason IS NOT NULL),
        CHECK ((state = 'issued') = (issued_on IS NOT NULL))
      )
      """,
      "CREATE INDEX report_version_proposer ON report_version (proposed_by)",
      "CREATE INDEX report_version_decider ON report_version (decided_by)",
      "CREATE INDEX report_version_issuer ON report_version (issued_by)",
      "CREATE INDEX report_version_file ON report_version (file_id)",
    ])
}
