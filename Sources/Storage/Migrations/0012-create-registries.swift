extension Schema {
  /// `registry_span` and `registry_value` say from which day to which a state and a value hold, as the entry's events make
  /// it: an index over time, written anew with the entry, so that a list can ask about any day.
  static let createRegistries = Migration(
    12, "create registries",
    [
      """
      CREATE TABLE registry_description (
        registry TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        content TEXT NOT NULL,
        saved_by BIGINT NOT NULL REFERENCES person (id),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (registry, version)
      )
      """,
      "CREATE INDEX registry_description_saver ON registry_description (saved_by)",
      """
      CREATE TABLE registry_entry (
        id BIGINT NOT NULL PRIMARY KEY,
        registry TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        title TEXT NOT NULL CHECK (title <> ''),
        title_key TEXT NOT NULL,
        search_key TEXT NOT NULL,
        content TEXT NOT NULL,
        merged_into BIGINT REFERENCES registry_entry (id) CHECK (merged_into <> id),
        updated_by BIGINT NOT NULL REFERENCES person (id),
        updated_at TEXT NOT NULL
      )
      """,
      """
      CREATE INDEX registry_entry_list ON registry_entry (registry, title_key, id, search_key, merged_into)
      WHERE merged_into IS NULL
      """,
      "CREATE INDEX registry_entry_change ON registry_entry (updated_at, registry, id)",
      "CREATE INDEX registry_entry_merged ON registry_entry (merged_into)",
      "CREATE INDEX registry_entry_updater ON registry_entry (updated_by)",
      """
      CREATE TABLE registry_event (
        id BIGINT NOT NULL PRIMARY KEY,
        entry_id BIGINT NOT NULL REFERENCES registry_entry (id),
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        document TEXT NOT NULL,
        content TEXT NOT NULL,
        note TEXT NOT NULL,
        struck_out TEXT CHECK (struck_out <> ''),
        recorded_by BIGINT NOT NULL REFERENCES person (id),
        recorded_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX registry_event_entry ON registry_event (entry_id)",
      "CREATE INDEX registry_event_recorder ON registry_event (recorded_by)",
      """
      CREATE TABLE registry_span (
        entry_id BIGINT NOT NULL REFERENCES registry_entry (id),
        registry TEXT NOT NULL,
        state TEXT NOT NULL,
        from_day TEXT NOT NULL,
        to_day TEXT NOT NULL CHECK (to_day >= from_day),
        expires INTEGER NOT NULL CHECK (expires IN (0, 1)),
        PRIMARY KEY (entry_id, from_day)
      )
      """,
      "CREATE INDEX registry_span_state ON registry_span (registry, state, to_day, from_day, entry_id)",
      """
      CREATE TABLE registry_value (
        entry_id BIGINT NOT NULL REFERENCES registry_entry (id),
        registry TEXT NOT NULL,
        attribute TEXT NOT NULL,
        value TEXT NOT NULL,
        from_day TEXT NOT NULL,
        to_day TEXT NOT NULL,
        PRIMARY KEY (entry_id, attribute, from_day)
      )
      """,
      """
      CREATE INDEX registry_value_list ON registry_value (registry, attribute, value, to_day, from_day, entry_id)
      """,
      """
      CREATE TABLE registry_file (
        id BIGINT NOT NULL PRIMARY KEY,
        registry TEXT NOT NULL,
        person_id BIGINT NOT NULL REFERENCES person (id),
        name TEXT NOT NULL,
        content BYTEA NOT NULL,
        uploaded_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX registry_file_person ON registry_file (person_id)",
    ])
}
