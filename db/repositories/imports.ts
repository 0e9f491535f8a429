import type Database from "better-sqlite3";
import {
  importBatchSchema,
  type ImportBatch,
} from "../../shared/contract/imports.ts";
import { AppError } from "../../shared/errors.ts";
import type { ImportRepository } from "../store.ts";
import { fromJson } from "./statements.ts";

interface BatchRow extends Omit<ImportBatch, "files" | "undoRefusal"> {
  files: string;
  changed: number;
  /** Cases among these whose indices were stored. */
  kept: number;
}

const columns = `id, preset, files, imported_at AS at, imported_by AS "by", cases, skipped, undone_at AS undoneAt,
  (
    SELECT count(*) FROM import_item JOIN case_record ON case_record.id = import_item.case_id
    WHERE import_item.batch_id = import_batch.id AND case_record.retired_at IS NULL AND case_record.revision > 1
  ) AS changed,
  (
    SELECT count(*) FROM import_item JOIN case_record ON case_record.id = import_item.case_id
    WHERE import_item.batch_id = import_batch.id AND case_record.retired_at IS NULL
      AND EXISTS (SELECT 1 FROM prognosis_snapshot WHERE case_id = case_record.id)
  ) AS kept`;

function undoRefusal({ undoneAt, changed, kept }: BatchRow): string | null {
  if (undoneAt !== null) return "This import was undone already.";
  if (changed === 0) return null;
  const cases = changed === 1 ? "1 case was" : `${changed} cases were`;
  const indices =
    kept === 0 ? "" : ` Of ${kept}, the indices were kept for the board.`;
  return `${cases} changed, put on an agenda or had indices kept after this import, so it cannot be undone as a whole.${indices}`;
}

const fromRow = (row: BatchRow): ImportBatch => {
  const { files, changed: _, kept: __, ...plain } = row;
  return importBatchSchema.parse({
    ...plain,
    files: fromJson(files),
    undoRefusal: undoRefusal(row),
  });
};

/** Import batches, and which records of a source are in the workspace already. */
export function createImportRepository(database: Database): ImportRepository {
  const insert = database.prepare(
    `INSERT INTO import_batch (id, preset, files, file_hash, imported_at, imported_by, cases, skipped)
     VALUES (:id, :preset, :files, :fileHash, :at, :by, :cases, :skipped)`,
  );
  const newestFirst = database.prepare<[], BatchRow>(
    `SELECT ${columns} FROM import_batch ORDER BY imported_at DESC, id DESC LIMIT 200`,
  );
  const byId = database.prepare<[string], BatchRow>(
    `SELECT ${columns} FROM import_batch WHERE id = ?`,
  );
  const known = database
    .prepare<[string, string], string>(
      `SELECT import_item.external_key FROM json_each(?) AS wanted
       JOIN import_item ON import_item.external_key = wanted.value
       JOIN import_batch ON import_batch.id = import_item.batch_id AND import_batch.preset = ?
       JOIN case_record ON case_record.id = import_item.case_id AND case_record.retired_at IS NULL`,
    )
    .pluck();
  const items = database
    .prepare<[string], string>(
      "SELECT case_id FROM import_item WHERE batch_id = ? ORDER BY case_id",
    )
    .pluck();
  const changed = database
    .prepare<[string], string>(
      `SELECT import_item.case_id FROM import_item JOIN case_record ON case_record.id = import_item.case_id
       WHERE import_item.batch_id = ? AND case_record.retired_at IS NULL AND case_record.revision > 1 ORDER BY import_item.case_id`,
    )
    .pluck();
  const undo = database.prepare(
    "UPDATE import_batch SET undone_at = ? WHERE id = ? AND undone_at IS NULL",
  );

  return {
    insert(batch) {
      insert.run({ ...batch, files: JSON.stringify(batch.files) });
    },
    list: () => newestFirst.all().map(fromRow),
    get(batchId) {
      const row = byId.get(batchId);
      return row && fromRow(row);
    },
    knownKeys: (preset, externalKeys) =>
      new Set(known.all(JSON.stringify(externalKeys), preset)),
    caseIds: (batchId) => items.all(batchId),
    changedCaseIds: (batchId) => changed.all(batchId),
    markUndone(batchId, at) {
      if (undo.run(at, batchId).changes === 0)
        throw new AppError(
          "precondition",
          "There is no such import that could be undone. Nothing was changed. Look at the list of imports again.",
        );
    },
  };
}
