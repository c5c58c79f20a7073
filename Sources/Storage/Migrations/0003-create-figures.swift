extension Schema {
  static let createFigures = Migration(
    3, "create figures",
    [
      """
      CREATE TABLE figure (
        id BIGINT NOT NULL PRIMARY KEY,
        indicator_id BIGINT NOT NULL REFERENCES indicator (id),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        period TEXT NOT NULL,
        reporting_window TEXT NOT NULL CHECK (reporting_window IN ('decree', 'calendar')),
        kind TEXT NOT NULL CHECK (kind IN ('target', 'actual', 'estimate', 'forecast')),
        scope TEXT NOT NULL,
        value BIGINT NOT NULL,
        unit TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1),
        provenance TEXT NOT NULL CHECK (provenance IN ('submission', 'document', 'brought')),
        provenance_id BIGINT,
        provenance_start BIGINT,
        provenance_end BIGINT,
        provenance_note TEXT,
        recorded_by BIGINT NOT NULL REFERENCES person (id),
        recorded_at TEXT NOT NULL,
        UNIQUE (indicator_id, organisation_id, period, reporting_window, kind, scope, revision)
      )
      """,
      "CREATE INDEX figure_organisation ON figure (organisation_id, period)",
      "CREATE INDEX figure_provenance ON figure (provenance, provenance_id)",
      "CREATE INDEX figure_recorder ON figure (recorded_by)",
    ])
}
