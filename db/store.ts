import type {
  CaseFile,
  CaseStatus,
  SectionBody,
  SectionName,
  WorklistRow,
} from "../shared/domain/case-file.ts";
import type { SettingsInForce } from "../shared/domain/clinic-settings.ts";
import type { CourseEvent, Treatment } from "../shared/domain/course.ts";
import type { Gap } from "../shared/domain/gap.ts";
import type { Meeting } from "../shared/domain/meeting.ts";
import type { Observation } from "../shared/domain/observation.ts";
import type { Outcome } from "../shared/domain/diagnosis.ts";
import type { ClinicalDate } from "../shared/domain/primitives.ts";
import type { PrognosisSnapshot } from "../shared/domain/prognosis-record.ts";
import type { RuleCheck } from "../shared/domain/rule-check.ts";
import type { StagingEvent } from "../shared/domain/staging-event.ts";
import type { WorklistFilter, WorklistSort } from "../shared/contract/cases.ts";
import type { ImportBatch } from "../shared/contract/imports.ts";

/** A case as it is first stored: ids given, sections at version 1. */
export interface NewCase {
  caseId: string;
  patientId: string;
  status: CaseStatus;
  at: string;
  by: string;
  sections: { [Name in SectionName]: SectionBody<Name> };
  observations: Observation[];
  treatments: Treatment[];
  events: CourseEvent[];
  stagings: StagingEvent[];
  gaps: Gap[];
  importNotes: string[];
  /** The import that brought it, with the key that recognises it next time. */
  origin: { batchId: string; externalKey: string } | null;
}

export interface SectionWrite {
  caseId: string;
  section: SectionName;
  baseVersion: number;
  body: unknown;
  at: string;
  by: string;
}

/** A case as it is stored: what never changes once, each section in every version, oldest first. */
export interface WholeCase extends Omit<NewCase, "sections"> {
  isRetired: boolean;
  sectionVersions: {
    name: string;
    version: number;
    body: unknown;
    at: string;
  }[];
}

/** Cases and everything dated that belongs to them. Each write refreshes the case's worklist row. */
export interface CaseRepository {
  insert(newCase: NewCase): void;
  /** Undefined when there is no such case, or when it was retired. */
  load(caseId: string): CaseFile | undefined;
  /** Current body and version, version 0 of one never stored; undefined as for `load`. */
  section<Name extends SectionName>(
    caseId: string,
    name: Name,
  ): { version: number; body: SectionBody<Name> } | undefined;
  /** Stores the next version and returns it; a stale base version is an AppError "conflict". */
  saveSection(write: SectionWrite): number;
  addObservation(caseId: string, observation: Observation): void;
  addStaging(caseId: string, event: StagingEvent): void;
  /** Every case, retired ones too, one after the other. */
  whole(): Iterable<WholeCase>;
  findByRecordNumber(recordNumber: string): string[];
  /** Takes cases out of every list; nothing is deleted. */
  retire(
    caseIds: readonly string[],
    reason: string,
    at: string,
    by: string,
  ): void;
}

export interface WorklistQuery {
  filter: WorklistFilter;
  sort: WorklistSort;
  descending: boolean;
  offset: number;
  limit: number;
}

export interface WorklistRepository {
  page(query: WorklistQuery): {
    rows: WorklistRow[];
    total: number;
    totalUnfiltered: number;
  };
  rows(caseIds: readonly string[]): WorklistRow[];
}

export interface AuditEntry {
  at: string;
  actor: string;
  action: string;
  objectType: string;
  objectId: string;
  detail: string;
  /** The object before and after; stored as hashes only. */
  before?: unknown;
  after?: unknown;
}

export interface StoredAuditEntry {
  seq: number;
  at: string;
  actor: string;
  action: string;
  objectType: string;
  objectId: string;
  detail: string;
  beforeHash: string | null;
  afterHash: string | null;
  hash: string;
}

/** Append-only, hash-chained. */
export interface AuditRepository {
  append(entry: AuditEntry): void;
  latest(limit: number): StoredAuditEntry[];
  /** Recomputes the chain; `brokenAt` is the first entry that does not fit. */
  verify(): { entries: number; brokenAt: number | null; head: string };
  first(): StoredAuditEntry | undefined;
  /** Number of the entry with this hash. */
  seqOf(hash: string): number | undefined;
  /** What was stored by changes, oldest first: the hashes that stored objects can be compared with. */
  changes(): { action: string; objectId: string; afterHash: string }[];
}

interface NewImportBatch {
  id: string;
  preset: string;
  files: string[];
  fileHash: string;
  at: string;
  by: string;
  cases: number;
  skipped: number;
}

export interface ImportRepository {
  insert(batch: NewImportBatch): void;
  list(): ImportBatch[];
  get(batchId: string): ImportBatch | undefined;
  /** Which of these external keys already belong to a case that is not retired. */
  knownKeys(preset: string, externalKeys: readonly string[]): Set<string>;
  caseIds(batchId: string): string[];
  /** Cases of the batch that someone changed after the import. */
  changedCaseIds(batchId: string): string[];
  markUndone(batchId: string, at: string): void;
}

export interface MeetingRepository {
  insert(meeting: Meeting, at: string, by: string): void;
  list(): Meeting[];
}

/** What the clinic decides for itself; only ever added. */
export interface SettingsRepository {
  /** Undefined while nobody changed the defaults. */
  latest(): SettingsInForce | undefined;
  /** Every version, oldest first. */
  all(): SettingsInForce[];
  /** The same as they lie in the file, whether this build can read them or not; for a check of the record. */
  asStored(): {
    version: number;
    settings: unknown;
    changedAt: string | null;
    changedBy: string | null;
  }[];
  add(settings: SettingsInForce): void;
}

/** Comparisons of rules with the papers; only ever added. */
export interface RuleCheckRepository {
  /** Every check and every withdrawal, oldest first. */
  all(): RuleCheck[];
  /** The same as they lie in the file, whether this build can read them or not; for a check of the record. */
  asStored(): { id: string; withdraws: string | null }[];
  add(check: RuleCheck): void;
}

/** The group one index gave in a snapshot, kept beside it. */
export interface StoredGroup {
  rule: string;
  groupKey: string;
  referenceOn: ClinicalDate;
}

/** A case as it counts for a group: when it was placed there, and what became of the patient. */
export interface GroupedCase {
  referenceOn: ClinicalDate;
  /** When the snapshot that placed it was stored, and whether the record said by then that the patient had died. */
  recordedAt: string;
  wasDead: boolean;
  outcome: Pick<Outcome, "status" | "diedOn" | "lastSeenOn">;
}

/** The indices of cases as boards used them; only ever added. */
export interface PrognosisRepository {
  /** Stores a snapshot and the groups in it; refuses a case that was retired or never existed. */
  add(caseId: string, snapshot: PrognosisSnapshot): void;
  /** The latest snapshots of a case, newest first, without the first `offset` of them. */
  newest(caseId: string, limit: number, offset?: number): PrognosisSnapshot[];
  get(caseId: string, snapshotId: string): PrognosisSnapshot | undefined;
  count(caseId: string): number;
  /** Every snapshot as it lies in the file, with the groups kept beside it; those of retired cases too. */
  all(): Iterable<{
    caseId: string;
    id: string;
    stored: unknown;
    groups: (StoredGroup & { isFirst: boolean })[];
  }>;
  /** Cases but `except` whose first group by the rule is this one; retired ones never count. */
  firstInGroup(rule: string, groupKey: string, except: string): GroupedCase[];
}

export interface WorkspaceInfo {
  id: string;
  name: string;
  kind: "clinic" | "demo";
  /** Who works here until accounts exist; named in every audit entry. */
  actor: string;
  createdAt: string;
}

/** An open workspace. Services use it; only `db/` knows SQL. */
export interface Store {
  readonly info: WorkspaceInfo;
  readonly cases: CaseRepository;
  readonly worklist: WorklistRepository;
  readonly audit: AuditRepository;
  readonly imports: ImportRepository;
  readonly meetings: MeetingRepository;
  readonly settings: SettingsRepository;
  readonly ruleChecks: RuleCheckRepository;
  readonly prognoses: PrognosisRepository;
  /** Runs `work` in one transaction; an exception undoes all of it. Never awaits inside. */
  transaction<Value>(work: () => Value): Value;
  /** Page, foreign-key and schema check of the whole file. */
  checkIntegrity(): { ok: boolean; problems: string[] };
  close(): void;
}
