import type Database from "better-sqlite3";
import type { WorklistRow } from "../../shared/domain/case-file.ts";
import type { ClinicalDate } from "../../shared/domain/primitives.ts";
import {
  stagingEventSchema,
  type StagingEvent,
} from "../../shared/domain/staging-event.ts";
import { stagingInUse } from "../../shared/domain/staging-in-use.ts";
import { stageAnswer } from "../../shared/staging-words.ts";
import { fromJson } from "./statements.ts";

interface StagingRow {
  id: string;
  on: string;
  system: StagingEvent["system"];
  edition: string;
  derivedStage: string | null;
  possibleStages: string;
  recordedStage: string | null;
  amends: string | null;
  recordedAt: string;
}

/** What the staging in use of a case diagnosed on that day says, and how that is known; none when no system of record staged it. */
export function createStageInUse(database: Database) {
  const stagings = database.prepare<[string], StagingRow>(
    `SELECT id, happened_on AS "on", system, edition, derived_stage AS derivedStage, possible_stages AS possibleStages,
       recorded_stage AS recordedStage, amends, recorded_at AS recordedAt
     FROM staging_event WHERE case_id = ?`,
  );
  return (
    caseId: string,
    diagnosedOn: ClinicalDate | null,
  ): Pick<WorklistRow, "stages" | "stageBasis" | "stageEdition"> => {
    const latest = stagingInUse(stagings.all(caseId), diagnosedOn);
    if (latest === undefined)
      return { stages: [], stageBasis: null, stageEdition: null };
    const { possibleStages } = stagingEventSchema.shape;
    const { stages, certainty } = stageAnswer({
      ...latest,
      possibleStages: possibleStages.parse(fromJson(latest.possibleStages)),
    });
    return {
      stages,
      stageBasis: certainty === "none" ? null : certainty,
      stageEdition: latest.edition,
    };
  };
}
