import type { PrintModel } from "../../shared/domain/views.ts";
import { AppError } from "../../shared/errors.ts";

const readyWithinMs = 20_000;

interface Job {
  model: PrintModel;
  markReady: () => void;
  cancel: (reason: AppError) => void;
  ready: Promise<void>;
}

export interface PrintJobs {
  /** Holds a page's content until the print window has fetched and drawn it. */
  add(jobId: string, model: PrintModel): void;
  /** The content of a job; refused when there is no such job. */
  model(jobId: string): PrintModel;
  /** The print window says that everything is drawn. */
  markReady(jobId: string): void;
  /** Resolves when the page is drawn; refuses after twenty seconds. */
  whenReady(jobId: string): Promise<void>;
  remove(jobId: string): void;
  /** Ends every job: its page is never printed. For when the workspace is locked. */
  cancelAll(): void;
}

/** Keeps the content of pages on their way to paper, in memory only. */
export function createPrintJobs(): PrintJobs {
  const jobs = new Map<string, Job>();

  function job(jobId: string): Job {
    const found = jobs.get(jobId);
    if (found === undefined)
      throw new AppError("not-found", "This print job has ended. Print again.");
    return found;
  }

  return {
    add(jobId, model) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      promise.catch(() => undefined);
      jobs.set(jobId, {
        model,
        markReady: resolve,
        cancel: reject,
        ready: promise,
      });
    },
    model: (jobId) => job(jobId).model,
    markReady: (jobId) => job(jobId).markReady(),
    async whenReady(jobId) {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(
          () =>
            reject(
              new AppError(
                "internal",
                "The page could not be drawn in time. Nothing was printed; try again.",
              ),
            ),
          readyWithinMs,
        );
      });
      try {
        await Promise.race([job(jobId).ready, tooLate]);
      } finally {
        clearTimeout(timer);
      }
    },
    remove: (jobId) => void jobs.delete(jobId),
    cancelAll() {
      for (const { cancel } of jobs.values()) cancel(lockedMeanwhile());
      jobs.clear();
    },
  };
}

/** The refusal of a print that the lock overtook. */
export function lockedMeanwhile(): AppError {
  return new AppError(
    "locked",
    "The workspace was locked while the page was drawn. Nothing was printed; unlock it and print again.",
  );
}
