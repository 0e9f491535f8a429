import { assertNever } from "../../../shared/errors.ts";
import type { ImportJob } from "./import-job.ts";
import type { ProgressSink } from "./progress.ts";
import {
  answerForError,
  type WorkerAnswer,
  type WorkerOrder,
} from "./worker-messages.ts";

/** Carries out one order of the main thread; never throws, whatever the files hold. */
export async function serveImport(
  job: ImportJob,
  order: WorkerOrder,
  sink: ProgressSink,
): Promise<WorkerAnswer> {
  try {
    switch (order.step) {
      case "preview":
        return { kind: "preview", value: await job.preview(order.paths, sink) };
      case "commit":
        return { kind: "batch", value: job.commit(order.order, sink) };
      case "undo":
        return {
          kind: "batch",
          value: job.undo(order.batchId, order.order, sink),
        };
      default:
        return assertNever(order);
    }
  } catch (error) {
    return answerForError(error);
  }
}
