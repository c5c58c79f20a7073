extension Schema {
  static let createAudit = Migration(
    5, "create audit",
    [
      """
      CREATE TABLE audit_entry (
        number BIGINT NOT NULL PRIMARY KEY,
        at TEXT NOT NULL,
        person_id BIGINT REFERENCES person (id),
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        subject_id BIGINT,
        detail TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE
      )
      """,
      "CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_id)",
      "CREATE INDEX audit_entry_person ON audit_entry (person_id)",
    ])
}
