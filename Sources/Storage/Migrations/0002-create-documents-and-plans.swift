extension Schema {
  static let createDocumentsAndPlans = Migration(
    2, "create documents and plans",
    [
      """
      CREATE TABLE document (
        id BIGINT NOT NULL PRIMARY KEY,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        content BYTEA NOT NULL,
        body TEXT NOT NULL,
        facts TEXT NOT NULL,
        findings TEXT NOT NULL,
        reading_notes TEXT NOT NULL,
        kind TEXT,
        number TEXT,
        symbol TEXT,
        dated TEXT,
        issuer TEXT,
        title TEXT,
        title_key TEXT NOT NULL,
        imported_by BIGINT NOT NULL REFERENCES person (id),
        imported_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX document_importer ON document (imported_by)",
      """
      CREATE TABLE plan (
        id BIGINT NOT NULL PRIMARY KEY,
        document_id BIGINT UNIQUE REFERENCES document (id),
        title TEXT NOT NULL CHECK (title <> ''),
        title_key TEXT NOT NULL,
        number TEXT,
        symbol TEXT,
        decided_on TEXT,
        issuer TEXT,
        period TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('draft', 'issued')),
        created_by BIGINT NOT NULL REFERENCES person (id),
        created_at TEXT NOT NULL,
        issued_by BIGINT REFERENCES person (id),
        issued_at TEXT,
        CHECK ((state = 'issued') = (issued_at IS NOT NULL))
      )
      """,
      "CREATE INDEX plan_period ON plan (period)",
      "CREATE INDEX plan_creator ON plan (created_by)",
      "CREATE INDEX plan_issuer ON plan (issued_by)",
      """
      CREATE TABLE plan_task (
        id BIGINT NOT NULL PRIMARY KEY,
        plan_id BIGINT NOT NULL REFERENCES plan (id),
        parent_id BIGINT REFERENCES plan_task (id),
        position INTEGER NOT NULL,
        number TEXT NOT NULL,
        title TEXT NOT NULL CHECK (title <> ''),
        title_key TEXT NOT NULL,
        content TEXT,
        leader TEXT,
        leader_position TEXT,
        leader_id BIGINT REFERENCES person (id),
        lead_unit_id BIGINT REFERENCES organisation (id),
        deadline_text TEXT,
        deadline_from TEXT,
        deadline_to TEXT,
        work_state TEXT NOT NULL CHECK (work_state IN ('draft', 'assigned', 'accepted', 'inProgress', 'reportedDone',
          'confirmed', 'returned', 'paused', 'cancelled', 'superseded')),
        done_on TEXT,
        review TEXT NOT NULL CHECK (review IN ('unseen', 'confirmed', 'leftOut')),
        source_start BIGINT,
        source_end BIGINT
      )
      """,
      "CREATE INDEX plan_task_plan ON plan_task (plan_id, position)",
      "CREATE INDEX plan_task_parent ON plan_task (parent_id)",
      "CREATE INDEX plan_task_leader ON plan_task (leader_id)",
      "CREATE INDEX plan_task_lead_unit ON plan_task (lead_unit_id)",
      """
      CREATE TABLE plan_task_unit (
        task_id BIGINT NOT NULL REFERENCES plan_task (id),
        part TEXT NOT NULL CHECK (part IN ('lead', 'support')),
        position INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        PRIMARY KEY (task_id, part, position)
      )
      """,
      """
      CREATE TABLE indicator (
        id BIGINT NOT NULL PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL,
        unit TEXT NOT NULL,
        nature TEXT NOT NULL CHECK (nature IN ('stock', 'flow', 'ratio')),
        direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'range', 'neutral')),
        decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4)
      )
      """,
      "CREATE INDEX indicator_name ON indicator (name_key)",
      """
      CREATE TABLE target (
        id BIGINT NOT NULL PRIMARY KEY,
        plan_id BIGINT NOT NULL REFERENCES plan (id),
        task_id BIGINT REFERENCES plan_task (id),
        indicator_id BIGINT REFERENCES indicator (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        comparator TEXT NOT NULL CHECK (comparator IN ('=', '>=', '>', '<=', '<', '~', 'range')),
        value BIGINT NOT NULL,
        value_max BIGINT,
        unit TEXT NOT NULL,
        period TEXT NOT NULL,
        scope TEXT,
        review TEXT NOT NULL CHECK (review IN ('unseen', 'confirmed', 'leftOut')),
        source_start BIGINT,
        source_end BIGINT,
        CHECK ((comparator = 'range') = (value_max IS NOT NULL))
      )
      """,
      "CREATE INDEX target_plan ON target (plan_id, position)",
      "CREATE INDEX target_task ON target (task_id)",
      "CREATE INDEX target_indicator ON target (indicator_id)",
    ])
}
