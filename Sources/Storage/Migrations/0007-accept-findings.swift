extension Schema {
  static let acceptFindings = Migration(
    7, "accept findings",
    [
      """
      CREATE TABLE finding_acceptance (
        id BIGINT NOT NULL PRIMARY KEY,
        document_id BIGINT NOT NULL REFERENCES document (id),
        check_id TEXT NOT NULL CHECK (check_id <> ''),
        quote TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        accepted_by BIGINT NOT NULL REFERENCES person (id),
        accepted_at TEXT NOT NULL,
        withdrawn_at TEXT
      )
      """,
      "CREATE INDEX finding_acceptance_document ON finding_acceptance (document_id)",
      "CREATE INDEX finding_acceptance_person ON finding_acceptance (accepted_by)",
    ])
}
