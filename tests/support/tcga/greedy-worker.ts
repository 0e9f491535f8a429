import { parentPort } from "node:worker_threads";

/** An import thread that takes an order and then ever more memory. */
parentPort?.on("message", () => {
  const taken: number[][] = [];
  for (;;) taken.push(Array.from({ length: 100_000 }, () => 0.5));
});
