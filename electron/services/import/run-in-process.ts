import type { StartImportProcess } from "./import-process.ts";
import { createImportJob } from "./import-job.ts";
import type { ProgressSink } from "./progress.ts";

/** Imports in the calling thread, over the session's own store: for the command line and for tests. */
export function inProcess(newId: () => string): StartImportProcess {
  return ({ store }, onProgress) => {
    const job = createImportJob((work) => work(store), newId);
    let cancelled = false;
    const sink: ProgressSink = {
      report: onProgress,
      isCancelled: () => cancelled,
    };
    return {
      preview: (paths) => job.preview(paths, sink),
      commit: async (order) => job.commit(order, sink),
      undo: async (batchId, order) => job.undo(batchId, order, sink),
      cancel: () => {
        cancelled = true;
      },
      end: async () => {
        cancelled = true;
      },
    };
  };
}
