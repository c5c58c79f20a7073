extension Schema {
  static let createOrganisationsAndPeople = Migration(
    1, "create organisations and people",
    [
      """
      CREATE TABLE organisation (
        id BIGINT NOT NULL PRIMARY KEY,
        code TEXT NOT NULL UNIQUE
      )
      """,
      """
      CREATE TABLE organisation_version (
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        valid_from TEXT NOT NULL,
        valid_to TEXT CHECK (valid_to >= valid_from),
        parent_id BIGINT REFERENCES organisation (id),
        kind TEXT NOT NULL CHECK (kind IN ('department', 'room', 'subDepartment', 'unit')),
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL,
        short_name TEXT NOT NULL,
        reports INTEGER NOT NULL CHECK (reports IN (0, 1)),
        position INTEGER NOT NULL,
        PRIMARY KEY (organisation_id, valid_from)
      )
      """,
      "CREATE INDEX organisation_version_parent ON organisation_version (parent_id)",
      """
      CREATE TABLE person (
        id BIGINT NOT NULL PRIMARY KEY,
        user_name TEXT NOT NULL UNIQUE CHECK (user_name <> ''),
        full_name TEXT NOT NULL CHECK (full_name <> ''),
        name_key TEXT NOT NULL,
        post TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('administrator', 'planningRoom', 'leader', 'unitHead', 'unitOfficer')),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        password_hash TEXT NOT NULL,
        is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
        created_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX person_organisation ON person (organisation_id)",
      """
      CREATE TABLE session (
        token_hash TEXT NOT NULL PRIMARY KEY,
        person_id BIGINT NOT NULL REFERENCES person (id),
        form_token TEXT NOT NULL,
        created_at TEXT NOT NULL,
        expires_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX session_person ON session (person_id)",
      "CREATE INDEX session_expiry ON session (expires_at)",
      """
      CREATE TABLE setting (
        name TEXT NOT NULL PRIMARY KEY,
        content TEXT NOT NULL
      )
      """,
    ])
}
