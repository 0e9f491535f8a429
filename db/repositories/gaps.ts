import type Database from "better-sqlite3";
import { gapSchema, type Gap } from "../../shared/domain/gap.ts";
import type { RecordingMark } from "./statements.ts";

/** Open and closed gaps of a case. */
export function createGapRows(database: Database) {
  const select = database.prepare<[string], Gap>(
    `SELECT id, item, owner, requested_on AS requestedOn, due_on AS dueOn, status, note FROM gap WHERE case_id = ? ORDER BY id`,
  );
  const insert = database.prepare(
    `INSERT INTO gap (case_id, id, item, owner, requested_on, due_on, status, note, recorded_at, recorded_by)
     VALUES (:caseId, :id, :item, :owner, :requestedOn, :dueOn, :status, :note, :recordedAt, :recordedBy)`,
  );
  return {
    insert: (caseId: string, gap: Gap, mark: RecordingMark): void => {
      insert.run({ ...gap, ...mark, caseId });
    },
    of: (caseId: string): Gap[] =>
      select.all(caseId).map((row) => gapSchema.parse(row)),
  };
}
