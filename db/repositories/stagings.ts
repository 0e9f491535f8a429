import type Database from "better-sqlite3";
import {
  stagingEventSchema,
  type StagingEvent,
} from "../../shared/domain/staging-event.ts";
import { byDate } from "./by-date.ts";
import { fromJson } from "./statements.ts";

type Name = keyof StagingEvent;

const columns: readonly (readonly [column: string, name: Name])[] = [
  ["id", "id"],
  ["happened_on", "on"],
  ["system", "system"],
  ["edition", "edition"],
  ["classification", "classification"],
  ["phase", "phase"],
  ["t", "t"],
  ["n", "n"],
  ["m", "m"],
  ["sheet", "sheet"],
  ["derived_stage", "derivedStage"],
  ["possible_stages", "possibleStages"],
  ["recorded_stage", "recordedStage"],
  ["trail", "trail"],
  ["warnings", "warnings"],
  ["rule_version", "ruleVersion"],
  ["engine_version", "engineVersion"],
  ["staged_by", "stagedBy"],
  ["source", "source"],
  ["documents", "documents"],
  ["edition_reason", "editionReason"],
  ["overrides", "overrides"],
  ["amends", "amends"],
  ["amend_reason", "amendReason"],
  ["recorded_at", "recordedAt"],
  ["recorded_by", "recordedBy"],
];

/** Lists and the findings sheet, kept as JSON text. */
type JsonName =
  "sheet" | "possibleStages" | "trail" | "warnings" | "documents" | "overrides";

interface StagingRow extends Omit<StagingEvent, JsonName> {
  sheet: string | null;
  possibleStages: string;
  trail: string;
  warnings: string;
  documents: string;
  overrides: string;
}

/** Stagings of a case, oldest first; every one that was ever saved, the amended ones too. */
export function createStagingRows(database: Database) {
  const select = database.prepare<[string], StagingRow>(
    `SELECT ${columns.map(([column, name]) => `${column} AS "${name}"`).join(", ")} FROM staging_event WHERE case_id = ?`,
  );
  const insert = database.prepare(
    `INSERT INTO staging_event (case_id, ${columns.map(([column]) => column).join(", ")})
     VALUES (:caseId, ${columns.map(([, name]) => `:${name}`).join(", ")})`,
  );
  return {
    insert(caseId: string, event: StagingEvent): void {
      insert.run({ caseId, ...toRow(event) });
    },
    of: (caseId: string): StagingEvent[] =>
      select.all(caseId).map(fromRow).sort(byDate),
  };
}

function toRow(event: StagingEvent): StagingRow {
  return {
    ...event,
    sheet: event.sheet === null ? null : JSON.stringify(event.sheet),
    possibleStages: JSON.stringify(event.possibleStages),
    trail: JSON.stringify(event.trail),
    warnings: JSON.stringify(event.warnings),
    documents: JSON.stringify(event.documents),
    overrides: JSON.stringify(event.overrides),
  };
}

function fromRow(row: StagingRow): StagingEvent {
  return stagingEventSchema.parse({
    ...row,
    sheet: row.sheet === null ? null : fromJson(row.sheet),
    possibleStages: fromJson(row.possibleStages),
    trail: fromJson(row.trail),
    warnings: fromJson(row.warnings),
    documents: fromJson(row.documents),
    overrides: fromJson(row.overrides),
  });
}
