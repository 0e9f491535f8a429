import { createHash } from "node:crypto";
import type { ImportBatch } from "../../../shared/contract/imports.ts";
import { AppError } from "../../../shared/errors.ts";
import { commitCohort } from "./commit-cohort.ts";
import { previewOf, type PreviewFacts } from "./preview-of.ts";
import type { ProgressSink } from "./progress.ts";
import { readTable, type Table } from "./read-table.ts";
import type { StoreAccess } from "./store-access.ts";
import { readCohort, tcgaPreset, type ImportedCohort } from "./tcga-preset.ts";
import { undoBatch } from "./undo-batch.ts";
import type { WriteOrder } from "./write-order.ts";

/**
 * The work of an import, the same on a worker thread and in the calling thread. It keeps what `preview`
 * read, so that `commit` writes exactly what was shown even when the files have changed since.
 */
export interface ImportJob {
  preview(paths: readonly string[], sink: ProgressSink): Promise<PreviewFacts>;
  commit(order: WriteOrder, sink: ProgressSink): ImportBatch;
  undo(batchId: string, order: WriteOrder, sink: ProgressSink): ImportBatch;
}

/** Creates a job over a store it borrows for each step. */
export function createImportJob(
  withStore: StoreAccess,
  newId: () => string,
): ImportJob {
  let read: { cohort: ImportedCohort; fileHash: string } | null = null;
  return {
    async preview(paths, sink) {
      read = null;
      const tables: Table[] = [];
      for (const path of paths) tables.push(await readTable(path, sink));
      const cohort = readCohort(tables, sink);
      read = { cohort, fileHash: hashOf(tables) };
      const keys = cohort.cases.map(({ externalKey }) => externalKey);
      const known = withStore(({ imports }) =>
        imports.knownKeys(tcgaPreset, keys),
      );
      return previewOf(cohort, known);
    },
    commit(order, sink) {
      if (read === null) {
        throw new AppError(
          "precondition",
          "There is no preview to import from. Nothing was imported; choose the files again.",
        );
      }
      const { cohort, fileHash } = read;
      return withStore((store) =>
        commitCohort({ store, newId, sink }, order, { cohort, fileHash }),
      );
    },
    undo: (batchId, order, sink) =>
      withStore((store) => undoBatch({ store, sink }, order, batchId)),
  };
}

function hashOf(tables: readonly Table[]): string {
  const hashes = tables.map(({ hash }) => hash).sort();
  return createHash("sha256").update(hashes.join("\n")).digest("hex");
}
