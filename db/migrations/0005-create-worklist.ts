import type { Migration } from "../migrate.ts";

/**
 * One row per listed case, derived from the record and rebuilt on each write. Every sort order has an index
 * that also carries the filters, so that a page is read from the index and only its own rows are fetched.
 */
export const createWorklist: Migration = {
  number: 5,
  name: "create-worklist",
  sql: `
CREATE TABLE worklist_row (
  row_id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE REFERENCES case_record (id),
  family_name TEXT NOT NULL,
  given_name TEXT NOT NULL,
  record_number TEXT NOT NULL,
  birth_date TEXT,
  sex TEXT NOT NULL,
  site TEXT NOT NULL,
  histology TEXT NOT NULL,
  stages TEXT NOT NULL CHECK (json_valid(stages)),
  stage_basis TEXT CHECK (stage_basis IN ('derived', 'possible', 'recorded')),
  stage_edition TEXT,
  ecog REAL,
  status TEXT NOT NULL,
  open_gaps INTEGER NOT NULL CHECK (open_gaps >= 0),
  board_on TEXT,
  updated_at TEXT NOT NULL,
  family_key TEXT NOT NULL,
  given_key TEXT NOT NULL,
  record_key TEXT NOT NULL,
  record_words TEXT NOT NULL,
  site_rank INTEGER NOT NULL,
  histology_rank INTEGER NOT NULL,
  status_rank INTEGER NOT NULL,
  stage_groups INTEGER NOT NULL CHECK (stage_groups BETWEEN 1 AND 63),
  stage_rank INTEGER,
  CHECK ((stage_basis IS NULL) = (stages = '[]'))
) STRICT;

CREATE INDEX worklist_by_name ON worklist_row (family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_record ON worklist_row (record_key, row_id, site_rank, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_site ON worklist_row (site_rank, family_key, given_key, row_id, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_histology ON worklist_row (histology_rank, family_key, given_key, row_id, site_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_stage ON worklist_row (stage_rank, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_ecog ON worklist_row (ecog, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_status ON worklist_row (status_rank, family_key, given_key, row_id, site_rank, histology_rank, stage_groups);
CREATE INDEX worklist_by_gaps ON worklist_row (open_gaps, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_board ON worklist_row (board_on, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_updated ON worklist_row (updated_at, row_id, site_rank, histology_rank, status_rank, stage_groups);
CREATE INDEX worklist_by_filter ON worklist_row (stage_groups, site_rank, histology_rank, status_rank);

CREATE VIRTUAL TABLE worklist_search USING fts5 (
  family_key, given_key, record_words,
  content = 'worklist_row', content_rowid = 'row_id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TRIGGER worklist_row_added AFTER INSERT ON worklist_row BEGIN
  INSERT INTO worklist_search (rowid, family_key, given_key, record_words)
  VALUES (new.row_id, new.family_key, new.given_key, new.record_words);
END;
CREATE TRIGGER worklist_row_removed AFTER DELETE ON worklist_row BEGIN
  INSERT INTO worklist_search (worklist_search, rowid, family_key, given_key, record_words)
  VALUES ('delete', old.row_id, old.family_key, old.given_key, old.record_words);
END;
CREATE TRIGGER worklist_row_renamed AFTER UPDATE OF family_key, given_key, record_words ON worklist_row
WHEN (old.family_key, old.given_key, old.record_words) IS NOT (new.family_key, new.given_key, new.record_words) BEGIN
  INSERT INTO worklist_search (worklist_search, rowid, family_key, given_key, record_words)
  VALUES ('delete', old.row_id, old.family_key, old.given_key, old.record_words);
  INSERT INTO worklist_search (rowid, family_key, given_key, record_words)
  VALUES (new.row_id, new.family_key, new.given_key, new.record_words);
END;
`,
};
