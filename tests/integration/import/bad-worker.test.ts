import { afterEach, expect, it, vi } from "vitest";
import {
  bench,
  importAll,
  refusalOf,
  trail,
} from "../../support/tcga/bench.ts";
import { inventedPatients } from "../../support/tcga/files.ts";

afterEach(() => vi.useRealTimers());

it("a preview that does not stop when cancelled is ended, and the next import works", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const here = bench("in a worker", "stuck");
  const started = new Promise<void>((resolve) => {
    here.onProgress = () => resolve();
  });
  const refusal = refusalOf(here.service.preview([inventedPatients]));
  await started;
  expect(here.service.cancel()).toEqual({ cancelled: true });
  vi.advanceTimersByTime(2000);
  expect((await refusal).message).toBe(
    "The import was cancelled. Nothing was written.",
  );
  expect(trail(here)).toEqual([
    "import.failed: preview cancelled; files invented-patients.csv",
  ]);
  vi.useRealTimers();
  expect((await importAll(here)).batch.cases).toBe(12);
});

it("an import that needs too much memory fails alone, and the next one works", async () => {
  const here = bench("in a worker", "greedy");
  const refusal = await refusalOf(here.service.preview([inventedPatients]));
  expect(refusal.code).toBe("internal");
  expect(refusal.message).toMatch(
    /^The import stopped for a reason we did not foresee\. Nothing was imported;/u,
  );
  expect(refusal.cause).toMatchObject({ code: "ERR_WORKER_OUT_OF_MEMORY" });
  expect(trail(here)).toEqual([
    "import.failed: preview stopped by a fault; files invented-patients.csv",
  ]);
  expect((await importAll(here)).batch.cases).toBe(12);
});

it("a preview is not shown when it was cancelled at its very end", async () => {
  const here = bench("in process");
  here.onProgress = ({ phase, done, total }) => {
    if (phase === "Checking patients" && done === total) here.service.cancel();
  };
  const refusal = await refusalOf(here.service.preview([inventedPatients]));
  expect(refusal.code).toBe("precondition");
  expect(here.service.cancel()).toEqual({ cancelled: false });
  expect(trail(here)).toEqual([
    "import.failed: preview cancelled; files invented-patients.csv",
  ]);
});

it("closing in the middle waits until the audit line is written", async () => {
  const here = bench("in a worker", "stuck");
  const started = new Promise<void>((resolve) => {
    here.onProgress = () => resolve();
  });
  const refusal = refusalOf(here.service.preview([inventedPatients]));
  await started;
  await here.service.close();
  expect(trail(here)).toHaveLength(1);
  expect((await refusal).code).toBe("precondition");
});
