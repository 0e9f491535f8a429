import { randomBytes } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { createUuidV7 } from "../db/uuid-v7.ts";
import { openStoreWithKey } from "../db/open-store.ts";
import { createImportJob } from "./services/import/import-job.ts";
import type { ProgressSink } from "./services/import/progress.ts";
import { serveImport } from "./services/import/serve-import.ts";
import type { StoreAccess } from "./services/import/store-access.ts";
import type {
  WorkerAnswer,
  WorkerOrder,
  WorkerStart,
} from "./services/import/worker-messages.ts";

/** Entry of the import thread: answers the orders of `inWorker` over a database connection of its own. */
function serve(start: WorkerStart, port: NonNullable<typeof parentPort>): void {
  const stopFlag = new Int32Array(start.stop);
  const newId = createUuidV7({ now: Date.now, random: randomBytes });
  const answer = (message: WorkerAnswer): void => port.postMessage(message);
  const sink: ProgressSink = {
    report: (progress) => answer({ kind: "progress", progress }),
    isCancelled: () => Atomics.load(stopFlag, 0) === 1,
  };
  const withStore: StoreAccess = (work) => {
    const place = {
      folder: start.folder,
      at: new Date().toISOString(),
      newId,
      lock: false,
    };
    const store = openStoreWithKey(place, start.dataKey);
    try {
      return work(store);
    } finally {
      store.close();
    }
  };
  const job = createImportJob(withStore, newId);
  port.on("message", (order: WorkerOrder) => {
    void serveImport(job, order, sink).then(answer);
  });
}

const start: WorkerStart = workerData;
if (parentPort !== null) serve(start, parentPort);
