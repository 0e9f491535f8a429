import type { NewCase, Store } from "../../../db/store.ts";
import type { ImportBatch } from "../../../shared/contract/imports.ts";
import { AppError } from "../../../shared/errors.ts";
import { insertCase } from "../case-service.ts";
import { newCaseFrom } from "../cases/new-case.ts";
import { deriveAsRecorded } from "./derive-as-recorded.ts";
import type { WriteOrder } from "./write-order.ts";
import { createPulse, type ProgressSink } from "./progress.ts";
import {
  tcgaPreset,
  type ImportedCase,
  type ImportedCohort,
} from "./tcga-preset.ts";

/**
 * Writes every case the workspace does not have yet, in one transaction with the batch and its audit
 * entries: all or nothing. Refuses when there is nothing new. Stopping midway undoes everything.
 */
export function commitCohort(
  tools: { store: Store; newId: () => string; sink: ProgressSink },
  order: WriteOrder,
  read: { cohort: ImportedCohort; fileHash: string },
): ImportBatch {
  const { store, newId, sink } = tools;
  const { cases, files } = read.cohort;
  const batchId = newId();
  const preparing = createPulse(sink, "Preparing cases");
  const writing = createPulse(sink, "Writing cases");
  const prepared = cases.map((each, at) => {
    preparing(at + 1, cases.length);
    const newCase = prepare(each, { newId, order, batchId });
    return { key: each.externalKey, newCase };
  });
  return store.transaction(() => {
    const known = store.imports.knownKeys(
      tcgaPreset,
      prepared.map(({ key }) => key),
    );
    const fresh = prepared.filter(({ key }) => !known.has(key));
    if (fresh.length === 0) throw nothingNew(cases.length);
    store.imports.insert({
      id: batchId,
      preset: tcgaPreset,
      files: files.map(({ name }) => name),
      fileHash: read.fileHash,
      at: order.at,
      by: order.by,
      cases: fresh.length,
      skipped: known.size,
    });
    for (const [at, { newCase }] of fresh.entries()) {
      insertCase({ store, actor: order.by }, newCase);
      writing(at + 1, fresh.length);
    }
    return recordBatch(store, order, batchId);
  });
}

function prepare(
  { draft, externalKey }: ImportedCase,
  by: { newId: () => string; order: WriteOrder; batchId: string },
): NewCase {
  const newCase = newCaseFrom({ newId: by.newId }, draft, {
    ...by.order,
    origin: { batchId: by.batchId, externalKey },
  });
  return {
    ...newCase,
    stagings: newCase.stagings.map((staging) => ({
      ...staging,
      ...deriveAsRecorded(staging, draft.diagnosis),
    })),
  };
}

function recordBatch(
  store: Store,
  order: WriteOrder,
  batchId: string,
): ImportBatch {
  const batch = store.imports.get(batchId);
  if (batch === undefined) {
    throw new AppError(
      "internal",
      "The import could not be read back. Nothing was imported; the workspace is as it was before.",
    );
  }
  store.audit.append({
    at: order.at,
    actor: order.by,
    action: "import.commit",
    objectType: "import",
    objectId: batchId,
    detail: `${batch.preset}: ${batch.cases} imported, ${batch.skipped} known already`,
    after: { batch, caseIds: store.imports.caseIds(batchId) },
  });
  return batch;
}

function nothingNew(count: number): AppError {
  return new AppError(
    "precondition",
    count === 1
      ? "The patient of these files is in the workspace already. Nothing was imported."
      : `All ${count} patients of these files are in the workspace already. Nothing was imported.`,
  );
}
