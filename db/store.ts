import type {
  PrognosisRepository,
  RuleCheckRepository,
  SettingsRepository,
} from "./clinic-store.ts";
import type {
  CaseFile,
  CaseStatus,
  SectionBody,
  SectionName,
  WorklistRow,
} from "../shared/domain/case-file.ts";
import type { CourseEvent, Treatment } from "../shared/domain/course.ts";
import type { Gap } from "../shared/domain/gap.ts";
import type { Meeting } from "../shared/domain/meeting.ts";
import type { Observation } from "../shared/domain/observation.ts";
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
