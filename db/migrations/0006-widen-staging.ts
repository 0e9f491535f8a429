import type { Migration } from "../migrate.ts";

/**
 * Stagings in every system, from findings, with documents, overridden contradictions and amendments. The table is
 * built anew and its rows are copied as they are: each was a first TNM staging from categories alone.
 */
export const widenStaging: Migration = {
  number: 6,
  name: "widen-staging",
  sql: `
CREATE TABLE wider_staging (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]*' OR happened_on GLOB 'D*'),
  system TEXT NOT NULL CHECK (system IN ('tnm-pleura', 'butchart', 'brigham', 'yan', 'described')),
  edition TEXT NOT NULL CHECK (edition GLOB '[1-9]' OR edition IN ('1976', '1988', '1993', '1999', '2011', 'none')),
  classification TEXT NOT NULL CHECK (classification IN ('clinical', 'pathologic')),
  phase TEXT NOT NULL CHECK (phase IN ('first', 'after-treatment', 'recurrence')),
  t TEXT NOT NULL,
  n TEXT NOT NULL,
  m TEXT NOT NULL,
  sheet TEXT CHECK (json_valid(sheet)),
  derived_stage TEXT,
  possible_stages TEXT NOT NULL CHECK (json_valid(possible_stages)),
  recorded_stage TEXT,
  trail TEXT NOT NULL CHECK (json_valid(trail)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  rule_version TEXT NOT NULL,
  engine_version TEXT NOT NULL,
  staged_by TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  documents TEXT NOT NULL CHECK (json_valid(documents)),
  edition_reason TEXT NOT NULL,
  overrides TEXT NOT NULL CHECK (json_valid(overrides)),
  amends TEXT CHECK (amends <> id),
  amend_reason TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, id),
  FOREIGN KEY (case_id, amends) REFERENCES wider_staging (case_id, id),
  CHECK ((amends IS NULL) = (amend_reason = ''))
) STRICT, WITHOUT ROWID;

INSERT INTO wider_staging (case_id, id, happened_on, system, edition, classification, phase, t, n, m, sheet, derived_stage,
  possible_stages, recorded_stage, trail, warnings, rule_version, engine_version, staged_by, source, documents, edition_reason, overrides,
  amends, amend_reason, recorded_at, recorded_by)
SELECT case_id, id, happened_on, 'tnm-pleura', edition, classification, 'first', t, n, m, NULL, derived_stage,
  possible_stages, recorded_stage, trail, warnings, rule_version, '', staged_by, source, '[]', edition_reason, '[]',
  NULL, '', recorded_at, recorded_by
FROM staging_event;

DROP TABLE staging_event;
ALTER TABLE wider_staging RENAME TO staging_event;

CREATE UNIQUE INDEX staging_event_amended_once ON staging_event (case_id, amends) WHERE amends IS NOT NULL;

CREATE TRIGGER staging_event_is_final BEFORE UPDATE ON staging_event
BEGIN SELECT RAISE(ABORT, 'a staging is never changed'); END;
CREATE TRIGGER staging_event_is_kept BEFORE DELETE ON staging_event
BEGIN SELECT RAISE(ABORT, 'a staging is never deleted'); END;
`,
};
