extension Schema {
  /// Sets of criteria of the New Rural programme as the department changed them, and what is recorded of communes.
  static let recordRuralStandards = Migration(
    15, "record rural standards",
    [
      """
      CREATE TABLE rural_standard (
        standard TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        content TEXT NOT NULL,
        saved_by BIGINT NOT NULL REFERENCES person (id),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (standard, version)
      )
      """,
      "CREATE INDEX rural_standard_saver ON rural_standard (saved_by)",
      """
      CREATE TABLE standard_record (
        id BIGINT NOT NULL PRIMARY KEY,
        standard TEXT NOT NULL,
        place TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position > 0),
        kind TEXT NOT NULL,
        criterion TEXT,
        day TEXT NOT NULL,
        document TEXT NOT NULL,
        note TEXT NOT NULL,
        content TEXT NOT NULL,
        choice TEXT,
        struck_out TEXT,
        recorded_by BIGINT NOT NULL REFERENCES person (id),
        recorded_at TEXT NOT NULL,
        UNIQUE (standard, place, position)
      )
      """,
      "CREATE INDEX standard_record_recorder ON standard_record (recorded_by)",
    ])
}
