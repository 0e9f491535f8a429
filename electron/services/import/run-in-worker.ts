import { Worker } from "node:worker_threads";
import type { Session } from "../session.ts";
import type { StartImportProcess } from "./import-process.ts";
import type { ImportProgress } from "./progress.ts";
import {
  errorFromAnswer,
  importFault,
  type WorkerAnswer,
  type WorkerOrder,
  type WorkerStart,
} from "./worker-messages.ts";

/** How a worker opens the workspace of a session for itself. */
export type WorkspaceKeys = (
  session: Session,
) => Pick<WorkerStart, "folder" | "dataKey">;

/** A thread that needs more is ended; the import then fails and the workstation goes on. */
const heapLimitMb = 512;

/**
 * Imports on a worker thread with a database connection of its own, so that the main thread never waits.
 * `workerFile` is the built or source module of `electron/import-worker.ts`.
 */
export function inWorker(
  workerFile: URL,
  keysOf: WorkspaceKeys,
): StartImportProcess {
  return (session, onProgress) => {
    const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const stopFlag = new Int32Array(stop);
    const workerData: WorkerStart = { ...keysOf(session), stop };
    const worker = new Worker(workerFile, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: heapLimitMb },
    });
    const ask = createAsking(worker, onProgress);
    const batchFrom = async (order: WorkerOrder) => {
      const answer = await ask(order);
      if (answer.kind === "batch") return answer.value;
      throw errorFromAnswer(answer);
    };
    return {
      preview: async (paths) => {
        const answer = await ask({ step: "preview", paths: [...paths] });
        if (answer.kind === "preview") return answer.value;
        throw errorFromAnswer(answer);
      },
      commit: (order) => batchFrom({ step: "commit", order }),
      undo: (batchId, order) => batchFrom({ step: "undo", batchId, order }),
      cancel: () => {
        Atomics.store(stopFlag, 0, 1);
      },
      end: async () => {
        Atomics.store(stopFlag, 0, 1);
        await worker.terminate();
      },
    };
  };
}

type Answer = Exclude<WorkerAnswer, { kind: "progress" }>;

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

function createAsking(
  worker: Worker,
  onProgress: (progress: ImportProgress) => void,
): (order: WorkerOrder) => Promise<Answer> {
  let waiting: Waiting | null = null;
  let fault: Error | null = null;
  let hasEnded = false;
  const take = (): Waiting | null => {
    const last = waiting;
    waiting = null;
    return last;
  };
  worker.on("message", (answer: WorkerAnswer) => {
    if (answer.kind === "progress") onProgress(answer.progress);
    else take()?.resolve(answer);
  });
  worker.on("error", (error) => {
    fault = importFault(error);
    take()?.reject(fault);
  });
  worker.on("exit", () => {
    hasEnded = true;
    take()?.resolve({ kind: "cancelled" });
  });
  return (order) => {
    if (fault !== null) return Promise.reject(fault);
    if (hasEnded) return Promise.resolve({ kind: "cancelled" });
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(order);
    });
  };
}
