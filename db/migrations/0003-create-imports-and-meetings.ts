import type { Migration } from "../migrate.ts";

/** Import batches with the keys that recognise their records again, and board meetings with their agenda. */
export const createImportsAndMeetings: Migration = {
  number: 3,
  name: "create-imports-and-meetings",
  sql: `
CREATE TABLE import_batch (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  preset TEXT NOT NULL CHECK (preset <> ''),
  files TEXT NOT NULL CHECK (json_valid(files)),
  file_hash TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL CHECK (imported_by <> ''),
  cases INTEGER NOT NULL CHECK (cases >= 0),
  skipped INTEGER NOT NULL CHECK (skipped >= 0),
  undone_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE import_item (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_record (id),
  batch_id TEXT NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  external_key TEXT NOT NULL CHECK (external_key <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX import_item_by_batch ON import_item (batch_id);
CREATE INDEX import_item_by_key ON import_item (external_key, batch_id);

CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (name <> ''),
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  place TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  case_id TEXT NOT NULL REFERENCES case_record (id),
  PRIMARY KEY (meeting_id, position),
  UNIQUE (meeting_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_by_case ON agenda_item (case_id);

CREATE TRIGGER import_batch_is_kept BEFORE DELETE ON import_batch
BEGIN SELECT RAISE(ABORT, 'an import is undone, never deleted'); END;
CREATE TRIGGER import_item_is_final BEFORE UPDATE ON import_item
BEGIN SELECT RAISE(ABORT, 'the origin of a case is never changed'); END;
CREATE TRIGGER import_item_is_kept BEFORE DELETE ON import_item
BEGIN SELECT RAISE(ABORT, 'the origin of a case is never deleted'); END;
CREATE TRIGGER meeting_is_kept BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting is never deleted'); END;
`,
};
