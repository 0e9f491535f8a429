import type Database from "better-sqlite3";
import type { CaseStatus } from "../../shared/domain/case-file.ts";
import { AppError } from "../../shared/errors.ts";
import { foldText, naturalKey } from "../search-text.ts";
import type { NewCase } from "../store.ts";

interface CaseRow {
  id: string;
  patientId: string;
  status: CaseStatus;
  createdAt: string;
}

/** The case itself and its patient: made, touched by each change, retired; never deleted. */
export function createCaseRoots(database: Database) {
  const select = database.prepare<[string], CaseRow>(
    "SELECT id, patient_id AS patientId, status, created_at AS createdAt FROM case_record WHERE id = ? AND retired_at IS NULL",
  );
  const exists = database.prepare("SELECT 1 FROM case_record WHERE id = ?");
  const insertPatient = database.prepare(
    "INSERT INTO patient (id, created_at, created_by) VALUES (:patientId, :at, :by) ON CONFLICT (id) DO NOTHING",
  );
  const insertCase = database.prepare(
    `INSERT INTO case_record (id, patient_id, status, created_at, created_by, updated_at)
     VALUES (:caseId, :patientId, :status, :at, :by, :at)`,
  );
  const insertOrigin = database.prepare(
    "INSERT INTO import_item (case_id, batch_id, external_key) VALUES (?, ?, ?)",
  );
  const touch = database.prepare(
    "UPDATE case_record SET updated_at = max(updated_at, ?), revision = revision + 1 WHERE id = ? AND retired_at IS NULL",
  );
  const retire = database.prepare(
    `UPDATE case_record SET retired_at = :at, retired_by = :by, retired_reason = :reason, updated_at = max(updated_at, :at), revision = revision + 1
     WHERE id = :caseId AND retired_at IS NULL`,
  );
  const byRecord = database.prepare<
    [string],
    { caseId: string; recordNumber: string }
  >(
    "SELECT case_id AS caseId, record_number AS recordNumber FROM worklist_row WHERE record_key = ? ORDER BY row_id",
  );

  return {
    /** Undefined for a retired case as for one that never was. */
    get: (caseId: string) => select.get(caseId),
    insert({ caseId, patientId, status, at, by, origin }: NewCase): void {
      insertPatient.run({ patientId, at, by });
      insertCase.run({ caseId, patientId, status, at, by });
      if (origin !== null)
        insertOrigin.run(caseId, origin.batchId, origin.externalKey);
    },
    touch(caseId: string, at: string): void {
      if (touch.run(at, caseId).changes === 0)
        throw notOpen(exists.get(caseId) !== undefined);
    },
    /** A case that is retired already keeps its first reason. */
    retire(
      caseId: string,
      change: { reason: string; at: string; by: string },
    ): void {
      const retired = retire.run({ caseId, ...change }).changes === 1;
      if (!retired && exists.get(caseId) === undefined) throw notOpen(false);
    },
    /** Listed cases of that number, whatever its case and accents. */
    withRecordNumber: (recordNumber: string) =>
      byRecord
        .all(naturalKey(recordNumber))
        .filter((row) => foldText(row.recordNumber) === foldText(recordNumber))
        .map((row) => row.caseId),
  };
}

function notOpen(exists: boolean): AppError {
  return exists
    ? new AppError(
        "precondition",
        "This case was taken out of the lists, so it cannot be changed. Nothing was saved. Go back to the worklist.",
      )
    : new AppError(
        "not-found",
        "This case is not in the workspace. Nothing was saved. Go back to the worklist and open it again.",
      );
}
