import type { Migration } from "../migrate.ts";

/** The audit trail: append-only, each entry chained to the one before by its hash. */
export const createAudit: Migration = {
  number: 4,
  name: "create-audit",
  sql: `
CREATE TABLE audit_entry (
  seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  action TEXT NOT NULL CHECK (action <> ''),
  object_type TEXT NOT NULL,
  object_id TEXT NOT NULL,
  detail TEXT NOT NULL,
  before_hash TEXT CHECK (length(before_hash) = 64),
  after_hash TEXT CHECK (length(after_hash) = 64),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX audit_entry_by_object ON audit_entry (object_type, object_id, seq);

CREATE TRIGGER audit_entry_is_final BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;
`,
};
