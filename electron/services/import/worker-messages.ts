import type { ImportBatch } from "../../../shared/contract/imports.ts";
import { AppError, type ErrorBody } from "../../../shared/errors.ts";
import type { WriteOrder } from "./write-order.ts";
import type { PreviewFacts } from "./preview-of.ts";
import { ImportCancelled, type ImportProgress } from "./progress.ts";

/** What the main thread asks of the import worker, one step at a time. */
export type WorkerOrder =
  | { step: "preview"; paths: string[] }
  | { step: "commit"; order: WriteOrder }
  | { step: "undo"; batchId: string; order: WriteOrder };

/** What the worker is started with. The key is a copy for this thread alone. */
export interface WorkerStart {
  folder: string;
  dataKey: Uint8Array;
  /** One Int32: 1 asks the running step to stop. */
  stop: SharedArrayBuffer;
}

export type WorkerAnswer =
  | { kind: "progress"; progress: ImportProgress }
  | { kind: "preview"; value: PreviewFacts }
  | { kind: "batch"; value: ImportBatch }
  | { kind: "cancelled" }
  | { kind: "refused"; error: ErrorBody }
  /** A fault of ours: where it happened, without its words, which may quote a file. */
  | { kind: "fault"; where: string };

/** An exception as it can cross between threads. */
export function answerForError(error: unknown): WorkerAnswer {
  if (error instanceof ImportCancelled) return { kind: "cancelled" };
  if (error instanceof AppError) {
    const { code, message, fields } = error;
    return { kind: "refused", error: { code, message, fields } };
  }
  return { kind: "fault", where: frames(error) };
}

/** The exception again, on the side that asked. */
export function errorFromAnswer(answer: WorkerAnswer): Error {
  if (answer.kind === "cancelled") return new ImportCancelled();
  if (answer.kind === "refused") {
    const { code, message, fields } = answer.error;
    return new AppError(code, message, { fields });
  }
  return importFault(answer.kind === "fault" ? answer.where : answer.kind);
}

/** The refusal a person sees when the import failed by a fault of ours or of the computer. */
export function importFault(cause: unknown): AppError {
  return new AppError(
    "internal",
    "The import stopped for a reason we did not foresee. Nothing was imported; close other programs and try again, and report this if it stays.",
    { cause },
  );
}

function frames(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const lines = (error.stack ?? "").split("\n");
  return [error.name, ...lines.filter((line) => /^\s+at /u.test(line))].join(
    "\n",
  );
}
