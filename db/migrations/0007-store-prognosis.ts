import type { Migration } from "../migrate.ts";

/**
 * What the clinic sets, its comparisons of rules with the papers, and the indices as a board used them. Everything is
 * only ever added. `prognosis_group` repeats the groups of a snapshot, so that the clinic's own cases can be found; the
 * first that a case had by a rule is marked.
 */
export const storePrognosis: Migration = {
  number: 7,
  name: "store-prognosis",
  sql: `
CREATE TABLE clinic_setting (
  version INTEGER NOT NULL PRIMARY KEY CHECK (version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> '')
) STRICT;

CREATE TABLE rule_check (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rule TEXT NOT NULL CHECK (rule <> ''),
  rule_row TEXT NOT NULL CHECK (rule_row <> ''),
  rule_version TEXT NOT NULL CHECK (rule_version <> ''),
  checked_by TEXT NOT NULL CHECK (checked_by <> ''),
  checked_on TEXT NOT NULL CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  verdict TEXT NOT NULL CHECK (verdict IN ('agrees', 'differs')),
  paper TEXT NOT NULL CHECK (paper <> ''),
  note TEXT NOT NULL,
  withdraws TEXT REFERENCES rule_check (id) CHECK (withdraws <> id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  CHECK (withdraws IS NULL OR note <> '')
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX rule_check_withdrawn_once ON rule_check (withdraws) WHERE withdraws IS NOT NULL;

CREATE TABLE prognosis_snapshot (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  reference_on TEXT NOT NULL CHECK (reference_on GLOB '[0-9][0-9][0-9][0-9]*' OR reference_on GLOB 'D*'),
  body TEXT NOT NULL CHECK (json_valid(body)),
  rules_version TEXT NOT NULL CHECK (rules_version <> ''),
  engine_version TEXT NOT NULL CHECK (engine_version <> ''),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE prognosis_group (
  case_id TEXT NOT NULL,
  rule TEXT NOT NULL CHECK (rule <> ''),
  snapshot_id TEXT NOT NULL,
  group_key TEXT NOT NULL CHECK (group_key <> ''),
  reference_on TEXT NOT NULL,
  is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
  PRIMARY KEY (case_id, rule, snapshot_id),
  FOREIGN KEY (case_id, snapshot_id) REFERENCES prognosis_snapshot (case_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX prognosis_group_first ON prognosis_group (rule, group_key) WHERE is_first = 1;
CREATE UNIQUE INDEX prognosis_group_first_once ON prognosis_group (case_id, rule) WHERE is_first = 1;

CREATE TRIGGER clinic_setting_is_final BEFORE UPDATE ON clinic_setting
BEGIN SELECT RAISE(ABORT, 'a version of the settings is never changed'); END;
CREATE TRIGGER clinic_setting_is_kept BEFORE DELETE ON clinic_setting
BEGIN SELECT RAISE(ABORT, 'a version of the settings is never deleted'); END;
CREATE TRIGGER rule_check_is_final BEFORE UPDATE ON rule_check
BEGIN SELECT RAISE(ABORT, 'a check is withdrawn, never changed'); END;
CREATE TRIGGER rule_check_is_kept BEFORE DELETE ON rule_check
BEGIN SELECT RAISE(ABORT, 'a check is withdrawn, never deleted'); END;
CREATE TRIGGER prognosis_snapshot_is_final BEFORE UPDATE ON prognosis_snapshot
BEGIN SELECT RAISE(ABORT, 'stored indices are never changed'); END;
CREATE TRIGGER prognosis_snapshot_is_kept BEFORE DELETE ON prognosis_snapshot
BEGIN SELECT RAISE(ABORT, 'stored indices are never deleted'); END;
CREATE TRIGGER prognosis_group_is_final BEFORE UPDATE ON prognosis_group
BEGIN SELECT RAISE(ABORT, 'a stored group is never changed'); END;
CREATE TRIGGER prognosis_group_is_kept BEFORE DELETE ON prognosis_group
BEGIN SELECT RAISE(ABORT, 'a stored group is never deleted'); END;
`,
};
