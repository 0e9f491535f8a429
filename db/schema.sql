CREATE TABLE agenda_item (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  case_id TEXT NOT NULL REFERENCES case_record (id),
  PRIMARY KEY (meeting_id, position),
  UNIQUE (meeting_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX agenda_item_by_case ON agenda_item (case_id);

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

CREATE TABLE clinic_setting (
  version INTEGER NOT NULL PRIMARY KEY CHECK (version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> '')
) STRICT;

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

CREATE TABLE import_note (
  case_id TEXT NOT NULL REFERENCES case_record (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  text TEXT NOT NULL,
  PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (name <> ''),
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  place TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  applied_at TEXT NOT NULL
) STRICT;

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

CREATE TABLE patient (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL CHECK (created_by <> '')
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

CREATE TABLE "staging_event" (
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
  FOREIGN KEY (case_id, amends) REFERENCES "staging_event" (case_id, id),
  CHECK ((amends IS NULL) = (amend_reason = ''))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX staging_event_amended_once ON staging_event (case_id, amends) WHERE amends IS NOT NULL;

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

CREATE INDEX worklist_by_board ON worklist_row (board_on, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_ecog ON worklist_row (ecog, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_filter ON worklist_row (stage_groups, site_rank, histology_rank, status_rank);

CREATE INDEX worklist_by_gaps ON worklist_row (open_gaps, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_histology ON worklist_row (histology_rank, family_key, given_key, row_id, site_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_name ON worklist_row (family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_record ON worklist_row (record_key, row_id, site_rank, histology_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_site ON worklist_row (site_rank, family_key, given_key, row_id, histology_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_stage ON worklist_row (stage_rank, family_key, given_key, row_id, site_rank, histology_rank, status_rank, stage_groups);

CREATE INDEX worklist_by_status ON worklist_row (status_rank, family_key, given_key, row_id, site_rank, histology_rank, stage_groups);

CREATE INDEX worklist_by_updated ON worklist_row (updated_at, row_id, site_rank, histology_rank, status_rank, stage_groups);

CREATE VIRTUAL TABLE worklist_search USING fts5 (
  family_key, given_key, record_words,
  content = 'worklist_row', content_rowid = 'row_id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TABLE workspace (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  id TEXT NOT NULL CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('clinic', 'demo')),
  actor TEXT NOT NULL CHECK (actor <> ''),
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_entry_is_final BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;

CREATE TRIGGER case_record_is_kept BEFORE DELETE ON case_record
BEGIN SELECT RAISE(ABORT, 'a case is retired, never deleted'); END;

CREATE TRIGGER case_section_is_final BEFORE UPDATE ON case_section
BEGIN SELECT RAISE(ABORT, 'a section version is never changed'); END;

CREATE TRIGGER case_section_is_kept BEFORE DELETE ON case_section
BEGIN SELECT RAISE(ABORT, 'a section version is never deleted'); END;

CREATE TRIGGER clinic_setting_is_final BEFORE UPDATE ON clinic_setting
BEGIN SELECT RAISE(ABORT, 'a version of the settings is never changed'); END;

CREATE TRIGGER clinic_setting_is_kept BEFORE DELETE ON clinic_setting
BEGIN SELECT RAISE(ABORT, 'a version of the settings is never deleted'); END;

CREATE TRIGGER course_event_is_kept BEFORE DELETE ON course_event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

CREATE TRIGGER gap_is_kept BEFORE DELETE ON gap
BEGIN SELECT RAISE(ABORT, 'a gap is closed, never deleted'); END;

CREATE TRIGGER import_batch_is_kept BEFORE DELETE ON import_batch
BEGIN SELECT RAISE(ABORT, 'an import is undone, never deleted'); END;

CREATE TRIGGER import_item_is_final BEFORE UPDATE ON import_item
BEGIN SELECT RAISE(ABORT, 'the origin of a case is never changed'); END;

CREATE TRIGGER import_item_is_kept BEFORE DELETE ON import_item
BEGIN SELECT RAISE(ABORT, 'the origin of a case is never deleted'); END;

CREATE TRIGGER import_note_is_final BEFORE UPDATE ON import_note
BEGIN SELECT RAISE(ABORT, 'a note of an import is never changed'); END;

CREATE TRIGGER import_note_is_kept BEFORE DELETE ON import_note
BEGIN SELECT RAISE(ABORT, 'a note of an import is never deleted'); END;

CREATE TRIGGER meeting_is_kept BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting is never deleted'); END;

CREATE TRIGGER observation_is_final BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'a recorded value is never changed'); END;

CREATE TRIGGER observation_is_kept BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'a recorded value is never deleted'); END;

CREATE TRIGGER patient_is_kept BEFORE DELETE ON patient
BEGIN SELECT RAISE(ABORT, 'a patient is never deleted'); END;

CREATE TRIGGER prognosis_group_is_final BEFORE UPDATE ON prognosis_group
BEGIN SELECT RAISE(ABORT, 'a stored group is never changed'); END;

CREATE TRIGGER prognosis_group_is_kept BEFORE DELETE ON prognosis_group
BEGIN SELECT RAISE(ABORT, 'a stored group is never deleted'); END;

CREATE TRIGGER prognosis_snapshot_is_final BEFORE UPDATE ON prognosis_snapshot
BEGIN SELECT RAISE(ABORT, 'stored indices are never changed'); END;

CREATE TRIGGER prognosis_snapshot_is_kept BEFORE DELETE ON prognosis_snapshot
BEGIN SELECT RAISE(ABORT, 'stored indices are never deleted'); END;

CREATE TRIGGER rule_check_is_final BEFORE UPDATE ON rule_check
BEGIN SELECT RAISE(ABORT, 'a check is withdrawn, never changed'); END;

CREATE TRIGGER rule_check_is_kept BEFORE DELETE ON rule_check
BEGIN SELECT RAISE(ABORT, 'a check is withdrawn, never deleted'); END;

CREATE TRIGGER staging_event_is_final BEFORE UPDATE ON staging_event
BEGIN SELECT RAISE(ABORT, 'a staging is never changed'); END;

CREATE TRIGGER staging_event_is_kept BEFORE DELETE ON staging_event
BEGIN SELECT RAISE(ABORT, 'a staging is never deleted'); END;

CREATE TRIGGER treatment_is_kept BEFORE DELETE ON treatment
BEGIN SELECT RAISE(ABORT, 'a treatment is never deleted'); END;

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
