extension Schema {
  /// Emulation movements with what happened to them, who is put forward, scores, votes, and awards given.
  static let runMovements = Migration(
    14, "run movements",
    [
      """
      CREATE TABLE movement (
        id BIGINT NOT NULL PRIMARY KEY,
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        content TEXT NOT NULL,
        version BIGINT NOT NULL CHECK (version > 0),
        updated_by BIGINT NOT NULL REFERENCES person (id),
        updated_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX movement_updater ON movement (updated_by)",
      """
      CREATE TABLE movement_event (
        movement_id BIGINT NOT NULL REFERENCES movement (id),
        position INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (movement_id, position)
      )
      """,
      """
      CREATE TABLE honoured_person (
        id BIGINT NOT NULL PRIMARY KEY,
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        full_name TEXT NOT NULL CHECK (full_name <> ''),
        name_key TEXT NOT NULL,
        post TEXT NOT NULL,
        is_direct INTEGER NOT NULL CHECK (is_direct IN (0, 1))
      )
      """,
      "CREATE INDEX honoured_person_unit ON honoured_person (organisation_id, name_key)",
      """
      CREATE TABLE movement_candidate (
        id BIGINT NOT NULL PRIMARY KEY,
        movement_id BIGINT NOT NULL REFERENCES movement (id),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        honoured_id BIGINT REFERENCES honoured_person (id),
        award TEXT NOT NULL CHECK (award <> ''),
        merit TEXT NOT NULL CHECK (merit <> ''),
        headcount INTEGER CHECK (headcount > 0),
        rating TEXT NOT NULL,
        rating_basis TEXT NOT NULL,
        proposed_by BIGINT NOT NULL REFERENCES person (id),
        proposed_at TEXT NOT NULL,
        withdrawn_for TEXT
      )
      """,
      "CREATE INDEX movement_candidate_movement ON movement_candidate (movement_id)",
      "CREATE INDEX movement_candidate_unit ON movement_candidate (organisation_id)",
      "CREATE INDEX movement_candidate_honoured ON movement_candidate (honoured_id)",
      "CREATE INDEX movement_candidate_proposer ON movement_candidate (proposed_by)",
      """
      CREATE TABLE movement_score (
        candidate_id BIGINT NOT NULL REFERENCES movement_candidate (id),
        stage TEXT NOT NULL CHECK (stage IN ('own', 'cluster', 'council')),
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (candidate_id, stage)
      )
      """,
      """
      CREATE TABLE council_meeting (
        movement_id BIGINT NOT NULL PRIMARY KEY REFERENCES movement (id),
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE council_ballot (
        candidate_id BIGINT NOT NULL PRIMARY KEY REFERENCES movement_candidate (id),
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE held_award (
        id BIGINT NOT NULL PRIMARY KEY,
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        honoured_id BIGINT REFERENCES honoured_person (id),
        candidate_id BIGINT REFERENCES movement_candidate (id),
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX held_award_unit ON held_award (organisation_id)",
      "CREATE INDEX held_award_honoured ON held_award (honoured_id)",
      "CREATE INDEX held_award_candidate ON held_award (candidate_id)",
    ])
}
