import type Database from "better-sqlite3";
import {
  stagingEventSchema,
  type StagingEvent,
} from "../../shared/domain/staging-event.ts";
import { byDate } from "./by-date.ts";
import { fromJson } from "./statements.ts";

/** Stagings of a case; the last one is the one in use. */
export function createStagingRows(database: Database) {
  const select = database.prepare<
    [string],
    Omit<StagingEvent, "possibleStages" | "trail" | "warnings"> & {
      possibleStages: string;
      trail: string;
      warnings: string;
    }
  >(
    `SELECT id, happened_on AS "on", edition, classification, t, n, m, derived_stage AS derivedStage, possible_stages AS possibleStages,
       recorded_stage AS recordedStage, trail, warnings, rule_version AS ruleVersion, staged_by AS stagedBy, source,
       edition_reason AS editionReason, recorded_at AS recordedAt, recorded_by AS recordedBy
     FROM staging_event WHERE case_id = ?`,
  );
  const insert = database.prepare(
    `INSERT INTO staging_event (case_id, id, happened_on, edition, classification, t, n, m, derived_stage, possible_stages, recorded_stage, trail, warnings, rule_version, staged_by, source, edition_reason, recorded_at, recorded_by)
     VALUES (:caseId, :id, :on, :edition, :classification, :t, :n, :m, :derivedStage, :possibleStages, :recordedStage, :trail, :warnings, :ruleVersion, :stagedBy, :source, :editionReason, :recordedAt, :recordedBy)`,
  );
  return {
    insert(caseId: string, event: StagingEvent): void {
      insert.run({
        ...event,
        caseId,
        possibleStages: JSON.stringify(event.possibleStages),
        trail: JSON.stringify(event.trail),
        warnings: JSON.stringify(event.warnings),
      });
    },
    of: (caseId: string): StagingEvent[] =>
      select
        .all(caseId)
        .map((row) =>
          stagingEventSchema.parse({
            ...row,
            possibleStages: fromJson(row.possibleStages),
            trail: fromJson(row.trail),
            warnings: fromJson(row.warnings),
          }),
        )
        .sort(byDate),
  };
}
