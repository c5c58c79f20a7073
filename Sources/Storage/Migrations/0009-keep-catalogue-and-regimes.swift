extension Schema {
  /// Indicators get what the catalogue says of them; a plan's forms may ask for more than its tasks do; figures and reports may be cut by any window a regime sets.
  static let keepCatalogueAndRegimes = Migration(
    9, "keep catalogue and regimes",
    [
      "ALTER TABLE indicator ADD COLUMN field TEXT NOT NULL DEFAULT 'other'",
      """
      ALTER TABLE indicator ADD COLUMN over_organisations TEXT
        CHECK (over_organisations IN ('sum', 'last', 'max', 'recompute', 'none'))
      """,
      """
      ALTER TABLE indicator ADD COLUMN over_periods TEXT
        CHECK (over_periods IN ('sum', 'last', 'max', 'recompute', 'none'))
      """,
      """
      ALTER TABLE indicator ADD COLUMN is_season_bound INTEGER NOT NULL DEFAULT 0 CHECK (is_season_bound IN (0, 1))
      """,
      "ALTER TABLE indicator ADD COLUMN season TEXT",
      "ALTER TABLE indicator ADD COLUMN formula TEXT",
      "ALTER TABLE indicator ADD COLUMN source TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE indicator ADD COLUMN method TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE indicator ADD COLUMN reporting_window TEXT",
      "ALTER TABLE indicator ADD COLUMN base_year INTEGER",
      "ALTER TABLE indicator ADD COLUMN version INTEGER NOT NULL DEFAULT 1",
      """
      CREATE TABLE report_regime (
        id BIGINT NOT NULL PRIMARY KEY,
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL,
        definition TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT CHECK (valid_to >= valid_from),
        version INTEGER NOT NULL CHECK (version >= 1),
        updated_by BIGINT NOT NULL REFERENCES person (id),
        updated_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX report_regime_updater ON report_regime (updated_by)",
      "ALTER TABLE plan ADD COLUMN regime_id BIGINT REFERENCES report_regime (id)",
      "CREATE INDEX plan_regime ON plan (regime_id)",
      "ALTER TABLE target ADD COLUMN is_monitored INTEGER NOT NULL DEFAULT 0 CHECK (is_monitored IN (0, 1))",
      "ALTER TABLE target ADD COLUMN organisation_id BIGINT REFERENCES organisation (id)",
      "ALTER TABLE target ADD COLUMN asked_in TEXT NOT NULL DEFAULT ''",
      "CREATE INDEX target_organisation ON target (organisation_id)",
      """
      CREATE TABLE figure_9 (
        id BIGINT NOT NULL PRIMARY KEY,
        indicator_id BIGINT NOT NULL REFERENCES indicator (id),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        period TEXT NOT NULL,
        reporting_window TEXT NOT NULL CHECK (reporting_window <> ''),
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
      """
      INSERT INTO figure_9 (id, indicator_id, organisation_id, period, reporting_window, kind, scope, value, unit,
        revision, provenance, provenance_id, provenance_start, provenance_end, provenance_note, recorded_by,
        recorded_at)
      SELECT id, indicator_id, organisation_id, period, reporting_window, kind, scope, value, unit, revision,
        provenance, provenance_id, provenance_start, provenance_end, provenance_note, recorded_by, recorded_at
      FROM figure
      """,
      "DROP TABLE figure",
      "ALTER TABLE figure_9 RENAME TO figure",
      "CREATE INDEX figure_organisation ON figure (organisation_id, period)",
      "CREATE INDEX figure_provenance ON figure (provenance, provenance_id)",
      "CREATE INDEX figure_recorder ON figure (recorded_by)",
      """
      CREATE TABLE submission_9 (
        id BIGINT NOT NULL PRIMARY KEY,
        plan_id BIGINT NOT NULL REFERENCES plan (id),
        organisation_id BIGINT NOT NULL REFERENCES organisation (id),
        period TEXT NOT NULL,
        reporting_window TEXT NOT NULL CHECK (reporting_window <> ''),
        state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'returned', 'accepted')),
        results TEXT NOT NULL,
        difficulties TEXT NOT NULL,
        causes TEXT NOT NULL,
        proposals TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        return_reason TEXT,
        submitted_on TEXT,
        approved_by BIGINT REFERENCES person (id),
        approved_on TEXT,
        updated_by BIGINT NOT NULL REFERENCES person (id),
        updated_at TEXT NOT NULL,
        UNIQUE (plan_id, organisation_id, period),
        CHECK (state NOT IN ('approved', 'accepted') OR approved_on IS NOT NULL)
      )
      """,
      """
      INSERT INTO submission_9 (id, plan_id, organisation_id, period, reporting_window, state, results, difficulties,
        causes, proposals, version, return_reason, submitted_on, approved_by, approved_on, updated_by, updated_at)
      SELECT id, plan_id, organisation_id, period, reporting_window, state, results, difficulties, causes, proposals,
        version, return_reason, submitted_on, approved_by, approved_on, updated_by, updated_at
      FROM submission
      """,
      """
      CREATE TABLE submission_entry_9 (
        submission_id BIGINT NOT NULL REFERENCES submission_9 (id),
        target_id BIGINT NOT NULL REFERENCES target (id),
        kind TEXT NOT NULL CHECK (kind IN ('actual', 'estimate')),
        typed TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (submission_id, target_id)
      )
      """,
      """
      INSERT INTO submission_entry_9 (submission_id, target_id, kind, typed, note)
      SELECT submission_id, target_id, kind, typed, note
      FROM submission_entry
      """,
      """
      CREATE TABLE figure_return_9 (
        id BIGINT NOT NULL PRIMARY KEY,
        submission_id BIGINT NOT NULL REFERENCES submission_9 (id),
        target_id BIGINT NOT NULL REFERENCES target (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        typed TEXT NOT NULL,
        returned_by BIGINT NOT NULL REFERENCES person (id),
        returned_at TEXT NOT NULL,
        answered_at TEXT,
        answer TEXT,
        CHECK ((answered_at IS NULL) = (answer IS NULL))
      )
      """,
      """
      INSERT INTO figure_return_9 (id, submission_id, target_id, reason, typed, returned_by, returned_at, answered_at,
        answer)
      SELECT id, submission_id, target_id, reason, typed, returned_by, returned_at, answered_at, answer
      FROM figure_return
      """,
      "DROP TABLE submission_entry",
      "DROP TABLE figure_return",
      "DROP TABLE submission",
      "ALTER TABLE submission_9 RENAME TO submission",
      "ALTER TABLE submission_entry_9 RENAME TO submission_entry",
      "ALTER TABLE figure_return_9 RENAME TO figure_return",
      "CREATE INDEX submission_organisation ON submission (organisation_id, period)",
      "CREATE INDEX submission_updater ON submission (updated_by)",
      "CREATE INDEX submission_approver ON submission (approved_by)",
      "CREATE INDEX submission_entry_target ON submission_entry (target_id)",
      "CREATE INDEX figure_return_submission ON figure_return (submission_id)",
      "CREATE INDEX figure_return_target ON figure_return (target_id)",
      "CREATE INDEX figure_return_person ON figure_return (returned_by)",
    ])
}
