import type { Store } from "../../../db/store.ts";
import type { ImportBatch } from "../../../shared/contract/imports.ts";
import { AppError } from "../../../shared/errors.ts";
import type { WriteOrder } from "./write-order.ts";
import { createPulse, type ProgressSink } from "./progress.ts";

/**
 * Takes the cases of an import out of every list, all or none. Refuses when it was undone before, or when
 * a case was changed since, so that nobody's work disappears. The same files can then be imported again.
 */
export function undoBatch(
  { store, sink }: { store: Store; sink: ProgressSink },
  order: WriteOrder,
  batchId: string,
): ImportBatch {
  const pulse = createPulse(sink, "Taking back");
  return store.transaction(() => {
    const before = existing(store.imports.get(batchId));
    refuseUndone(before);
    refuseChanged(store.imports.changedCaseIds(batchId).length, before.cases);
    const caseIds = store.imports.caseIds(batchId);
    for (const [at, caseId] of caseIds.entries()) {
      store.cases.retire([caseId], "Import undone", order.at, order.by);
      pulse(at + 1, caseIds.length);
    }
    store.imports.markUndone(batchId, order.at);
    const after = existing(store.imports.get(batchId));
    store.audit.append({
      at: order.at,
      actor: order.by,
      action: "import.undo",
      objectType: "import",
      objectId: batchId,
      detail: `${before.preset}: ${caseIds.length} cases taken back`,
      before: { batch: before, caseIds },
      after: { batch: after, caseIds: [] },
    });
    return after;
  });
}

function existing(batch: ImportBatch | undefined): ImportBatch {
  if (batch !== undefined) return batch;
  throw new AppError(
    "not-found",
    "This import is not in the workspace. Nothing was changed; look at the list of imports again.",
  );
}

function refuseUndone({ undoneAt }: ImportBatch): void {
  if (undoneAt === null) return;
  throw new AppError(
    "precondition",
    "This import was undone already. Nothing was changed.",
  );
}

function refuseChanged(changed: number, of: number): void {
  if (changed === 0) return;
  const were = changed === 1 ? "was" : "were";
  throw new AppError(
    "conflict",
    `${changed} of the ${of} cases of this import ${were} changed or put on an agenda since, so it cannot be undone as a whole. Its changed cases stay; nothing was undone.`,
  );
}
