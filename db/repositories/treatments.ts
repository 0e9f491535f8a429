import type Database from "better-sqlite3";
import { treatmentSchema, type Treatment } from "../../shared/domain/course.ts";
import { byDate } from "./by-date.ts";
import { fromJson, type RecordingMark } from "./statements.ts";

/** Treatments of a case, by start. */
export function createTreatmentRows(database: Database) {
  const select = database.prepare<
    [string],
    Omit<Treatment, "drugs" | "ongoing"> & { drugs: string; ongoing: number }
  >(
    `SELECT id, kind, name, drugs, line, started_on AS startedOn, ended_on AS endedOn, ongoing, on_trial AS onTrial,
       response, dose_gy AS doseGy, fractions, source, note
     FROM treatment WHERE case_id = ?`,
  );
  const insert = database.prepare(
    `INSERT INTO treatment (case_id, id, kind, name, drugs, line, started_on, ended_on, ongoing, on_trial, response, dose_gy, fractions, source, note, recorded_at, recorded_by)
     VALUES (:caseId, :id, :kind, :name, :drugs, :line, :startedOn, :endedOn, :ongoing, :onTrial, :response, :doseGy, :fractions, :source, :note, :recordedAt, :recordedBy)`,
  );
  return {
    insert(caseId: string, treatment: Treatment, mark: RecordingMark): void {
      insert.run({
        ...treatment,
        ...mark,
        caseId,
        drugs: JSON.stringify(treatment.drugs),
        ongoing: treatment.ongoing ? 1 : 0,
      });
    },
    of: (caseId: string): Treatment[] =>
      select
        .all(caseId)
        .map((row) =>
          treatmentSchema.parse({
            ...row,
            drugs: fromJson(row.drugs),
            ongoing: row.ongoing === 1,
          }),
        )
        .sort((left, right) =>
          byDate(
            { on: left.startedOn, id: left.id },
            { on: right.startedOn, id: right.id },
          ),
        ),
  };
}
