import type Database from "better-sqlite3";
import {
  observationSchema,
  type Observation,
} from "../../shared/domain/observation.ts";
import { byDate } from "./by-date.ts";
import { fromJson } from "./statements.ts";

/** Dated values of a case. */
export function createObservationRows(database: Database) {
  const select = database.prepare<
    [string],
    Omit<Observation, "range"> & { range: string | null }
  >(
    `SELECT id, kind, happened_on AS "on", value, unit, answer, original_value AS originalValue, original_unit AS originalUnit,
       reference_range AS range, source, note, recorded_at AS recordedAt, recorded_by AS recordedBy
     FROM observation WHERE case_id = ?`,
  );
  const insert = database.prepare(
    `INSERT INTO observation (case_id, id, kind, happened_on, value, unit, answer, original_value, original_unit, reference_range, source, note, recorded_at, recorded_by)
     VALUES (:caseId, :id, :kind, :on, :value, :unit, :answer, :originalValue, :originalUnit, :range, :source, :note, :recordedAt, :recordedBy)`,
  );
  return {
    insert(caseId: string, observation: Observation): void {
      const { range } = observation;
      insert.run({
        ...observation,
        caseId,
        range: range === null ? null : JSON.stringify(range),
      });
    },
    of: (caseId: string): Observation[] =>
      select
        .all(caseId)
        .map(({ range, ...row }) =>
          observationSchema.parse({
            ...row,
            range: range === null ? null : fromJson(range),
          }),
        )
        .sort(byDate),
  };
}
