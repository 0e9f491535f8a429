import { parentPort } from "node:worker_threads";

/** An import thread that takes an order, tells so, and then neither ends nor looks whether it should. */
parentPort?.on("message", () => {
  const progress = { phase: "Reading files", done: 0, total: 1 };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ kind: "progress", progress });
  for (;;);
});
