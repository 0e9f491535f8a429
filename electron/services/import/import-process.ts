import type { ImportBatch } from "../../../shared/contract/imports.ts";
import type { Session } from "../session.ts";
import type { WriteOrder } from "./write-order.ts";
import type { PreviewFacts } from "./preview-of.ts";
import type { ImportProgress } from "./progress.ts";

/** A running import, wherever it runs. One step at a time; `commit` writes what `preview` read. */
export interface ImportProcess {
  preview(paths: readonly string[]): Promise<PreviewFacts>;
  commit(order: WriteOrder): Promise<ImportBatch>;
  undo(batchId: string, order: WriteOrder): Promise<ImportBatch>;
  /** Asks the running step to stop; it then ends with an `ImportCancelled` and has written nothing. */
  cancel(): void;
  /** Stops everything and forgets what was read. */
  end(): Promise<void>;
}

export type StartImportProcess = (
  session: Session,
  onProgress: (progress: ImportProgress) => void,
) => ImportProcess;
