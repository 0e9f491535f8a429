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
    refuseChanged(before);
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

function refuseChanged({ undoRefusal }: ImportBatch): void {
  if (undoRefusal === null) return;
  throw new AppError(
    "conflict",
    `${undoRefusal} Nothing was undone; its cases stay as they are.`,
  );
}
