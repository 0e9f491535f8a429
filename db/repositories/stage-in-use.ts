import type Database from "better-sqlite3";
import type { WorklistRow } from "../../shared/domain/case-file.ts";
import { stagingEventSchema } from "../../shared/domain/staging-event.ts";
import { stageAnswer } from "../../shared/staging-words.ts";
import { byDate } from "./by-date.ts";
import { fromJson } from "./statements.ts";

interface StagingRow {
  id: string;
  on: string;
  edition: string;
  derivedStage: string | null;
  possibleStages: string;
  recordedStage: string | null;
  recordedAt: string;
}

/** What the latest staging of a case says, and how that is known. */
export function createStageInUse(database: Database) {
  const stagings = database.prepare<[string], StagingRow>(
    `SELECT id, happened_on AS "on", edition, derived_stage AS derivedStage, possible_stages AS possibleStages,
       recorded_stage AS recordedStage, recorded_at AS recordedAt
     FROM staging_event WHERE case_id = ?`,
  );
  return (
    caseId: string,
  ): Pick<WorklistRow, "stages" | "stageBasis" | "stageEdition"> => {
    const latest = stagings.all(caseId).sort(byDate).at(-1);
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
