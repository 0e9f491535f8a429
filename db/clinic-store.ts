import type { SettingsInForce } from "../shared/domain/clinic-settings.ts";
import type { Outcome } from "../shared/domain/diagnosis.ts";
import type { ClinicalDate } from "../shared/domain/primitives.ts";
import type { PrognosisSnapshot } from "../shared/domain/prognosis-record.ts";
import type { RuleCheck } from "../shared/domain/rule-check.ts";

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
