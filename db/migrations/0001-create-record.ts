import type { Migration } from "../migrate.ts";

/** Workspace, patients, cases and the versioned sections of a case. */
export const createRecord: Migration = {
  number: 1,
  name: "create-record",
  sql: `
CREATE TABLE workspace (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  id TEXT NOT NULL CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('clinic', 'demo')),
  actor TEXT NOT NULL CHECK (actor <> ''),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE patient (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE case_record (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  status TEXT NOT NULL CHECK (status IN ('preparing', 'ready', 'discussed', 'follow-up', 'closed')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL CHECK (created_by <> ''),
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  retired_at TEXT,
  retired_by TEXT,
  retired_reason TEXT CHECK (retired_reason <> ''),
  CHECK ((retired_at IS NULL) = (retired_reason IS NULL)),
  CHECK ((retired_at IS NULL) = (retired_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX case_record_by_patient ON case_record (patient_id);

CREATE TABLE case_section (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  section TEXT NOT NULL CHECK (section <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, section, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER patient_is_kept BEFORE DELETE ON patient
BEGIN SELECT RAISE(ABORT, 'a patient is never deleted'); END;
CREATE TRIGGER case_record_is_kept BEFORE DELETE ON case_record
BEGIN SELECT RAISE(ABORT, 'a case is retired, never deleted'); END;
CREATE TRIGGER case_section_is_final BEFORE UPDATE ON case_section
BEGIN SELECT RAISE(ABORT, 'a section version is never changed'); END;
CREATE TRIGGER case_section_is_kept BEFORE DELETE ON case_section
BEGIN SELECT RAISE(ABORT, 'a section version is never deleted'); END;
`,
};
