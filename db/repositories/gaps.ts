import type Database from "better-sqlite3";
import { gapSchema, type Gap } from "../../shared/domain/gap.ts";

/** Open and closed gaps of a case. */
export function createGapRows(database: Database) {
  const select = database.prepare<[string], Gap>(
    `SELECT id, item, owner, requested_on AS requestedOn, due_on AS dueOn, status, note FROM gap WHERE case_id = ? ORDER BY id`,
  );
  const insert = database.prepare(
    `INSERT INTO gap (case_id, id, item, owner, requested_on, due_on, status, note)
     VALUES (:caseId, :id, :item, :owner, :requestedOn, :dueOn, :status, :note)`,
  );
  return {
    insert: (caseId: string, gap: Gap): void => {
      insert.run({ ...gap, caseId });
    },
    of: (caseId: string): Gap[] =>
      select.all(caseId).map((row) => gapSchema.parse(row)),
  };
}
