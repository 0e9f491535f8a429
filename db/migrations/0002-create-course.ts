import type { Migration } from "../migrate.ts";

/** Everything dated that belongs to a case: values, treatments, events, stagings, gaps, notes of an import. */
export const createCourse: Migration = {
  number: 2,
  name: "create-course",
  sql: `
CREATE TABLE observation (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind <> ''),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]*' OR happened_on GLOB 'D*'),
  value REAL,
  unit TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'no', 'unknown')),
  original_value TEXT NOT NULL,
  original_unit TEXT NOT NULL,
  reference_range TEXT CHECK (json_valid(reference_range)),
  source TEXT NOT NULL CHECK (source <> ''),
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, id),
  CHECK ((value IS NULL) <> (answer IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('systemic', 'surgery', 'radiotherapy', 'pleural-procedure', 'palliative', 'other')),
  name TEXT NOT NULL CHECK (name <> ''),
  drugs TEXT NOT NULL CHECK (json_valid(drugs)),
  line INTEGER CHECK (line BETWEEN 1 AND 12),
  started_on TEXT CHECK (started_on GLOB '[0-9][0-9][0-9][0-9]*' OR started_on GLOB 'D*'),
  ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]*' OR ended_on GLOB 'D*'),
  ongoing INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
  on_trial TEXT NOT NULL CHECK (on_trial IN ('yes', 'no', 'unknown')),
  response TEXT NOT NULL,
  dose_gy REAL CHECK (dose_gy >= 0),
  fractions INTEGER CHECK (fractions >= 0),
  source TEXT NOT NULL CHECK (source <> ''),
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE course_event (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('imaging', 'biopsy', 'visit', 'progression', 'follow-up', 'board', 'other')),
  happened_on TEXT CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]*' OR happened_on GLOB 'D*'),
  text TEXT NOT NULL CHECK (text <> ''),
  source TEXT NOT NULL CHECK (source <> ''),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE staging_event (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]*' OR happened_on GLOB 'D*'),
  edition TEXT NOT NULL CHECK (edition GLOB '[1-9]'),
  classification TEXT NOT NULL CHECK (classification IN ('clinical', 'pathologic')),
  t TEXT NOT NULL,
  n TEXT NOT NULL,
  m TEXT NOT NULL,
  derived_stage TEXT,
  possible_stages TEXT NOT NULL CHECK (json_valid(possible_stages)),
  recorded_stage TEXT,
  trail TEXT NOT NULL CHECK (json_valid(trail)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  rule_version TEXT NOT NULL,
  staged_by TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  edition_reason TEXT NOT NULL DEFAULT '',
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE gap (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  item TEXT NOT NULL CHECK (item <> ''),
  owner TEXT,
  requested_on TEXT CHECK (requested_on GLOB '[0-9][0-9][0-9][0-9]*'),
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]*'),
  status TEXT NOT NULL CHECK (status IN ('open', 'requested', 'received', 'not-obtainable')),
  note TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_note (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  text TEXT NOT NULL,
  PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER observation_is_final BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'a recorded value is never changed'); END;
CREATE TRIGGER observation_is_kept BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'a recorded value is never deleted'); END;
CREATE TRIGGER staging_event_is_final BEFORE UPDATE ON staging_event
BEGIN SELECT RAISE(ABORT, 'a staging is never changed'); END;
CREATE TRIGGER staging_event_is_kept BEFORE DELETE ON staging_event
BEGIN SELECT RAISE(ABORT, 'a staging is never deleted'); END;
CREATE TRIGGER treatment_is_kept BEFORE DELETE ON treatment
BEGIN SELECT RAISE(ABORT, 'a treatment is never deleted'); END;
CREATE TRIGGER course_event_is_kept BEFORE DELETE ON course_event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER gap_is_kept BEFORE DELETE ON gap
BEGIN SELECT RAISE(ABORT, 'a gap is closed, never deleted'); END;
CREATE TRIGGER import_note_is_final BEFORE UPDATE ON import_note
BEGIN SELECT RAISE(ABORT, 'a note of an import is never changed'); END;
CREATE TRIGGER import_note_is_kept BEFORE DELETE ON import_note
BEGIN SELECT RAISE(ABORT, 'a note of an import is never deleted'); END;
`,
};
