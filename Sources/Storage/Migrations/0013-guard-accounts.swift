extension Schema {
  /// Where each session was opened, whether it waits for the second factor, and passwords that somebody else chose.
  static let guardAccounts = Migration(
    13, "guard accounts",
    [
      "ALTER TABLE person ADD COLUMN must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1))",
      "ALTER TABLE person ADD COLUMN last_sign_in TEXT",
      "ALTER TABLE session ADD COLUMN address TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE session ADD COLUMN program TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE session ADD COLUMN awaits_code INTEGER NOT NULL DEFAULT 0 CHECK (awaits_code IN (0, 1))",
      "ALTER TABLE session ADD COLUMN wrong_codes INTEGER NOT NULL DEFAULT 0",
      """
      CREATE TABLE second_factor (
        person_id BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
        secret TEXT NOT NULL CHECK (secret <> ''),
        confirmed_at TEXT,
        last_step BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE recovery_code (
        code_hash TEXT NOT NULL PRIMARY KEY,
        person_id BIGINT NOT NULL REFERENCES person (id),
        used_at TEXT
      )
      """,
      "CREATE INDEX recovery_code_person ON recovery_code (person_id)",
    ])
}
