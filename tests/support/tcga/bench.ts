import { expect } from "vitest";
import type { Store } from "../../../db/store.ts";
import {
  createImportService,
  type ImportService,
} from "../../../electron/services/import-service.ts";
import type { StartImportProcess } from "../../../electron/services/import/import-process.ts";
import type { ImportProgress } from "../../../electron/services/import/progress.ts";
import { inProcess } from "../../../electron/services/import/run-in-process.ts";
import { inWorker } from "../../../electron/services/import/run-in-worker.ts";
import { AppError } from "../../../shared/errors.ts";
import { at, by, newId } from "../sample-case.ts";
import { sampleStore } from "../sample-workspace.ts";
import { inventedFiles } from "./files.ts";

const workerFile = new URL(
  "../../../electron/import-worker.ts",
  import.meta.url,
);

/** Import threads that misbehave, to stand in for the real one. */
export const badWorkers = {
  stuck: new URL("stuck-worker.ts", import.meta.url),
  greedy: new URL("greedy-worker.ts", import.meta.url),
} as const;

/** An import service over a workspace of its own. Set `onProgress` to act in the middle of a step. */
export interface Bench {
  store: Store;
  service: ImportService;
  progress: ImportProgress[];
  onProgress: (progress: ImportProgress) => void;
}

/** A fresh workspace with its import service, closed with the test. The first import may run on a bad worker. */
export function bench(
  place: "in process" | "in a worker",
  first: keyof typeof badWorkers | null = null,
): Bench {
  const files = first === null ? [] : [badWorkers[first]];
  const { store, folder, dataKey } = sampleStore();
  const progress: ImportProgress[] = [];
  const start: StartImportProcess =
    place === "in process"
      ? inProcess(newId)
      : (...given) =>
          inWorker(files.shift() ?? workerFile, () => ({ folder, dataKey }))(
            ...given,
          );
  const service = createImportService({
    tools: {
      clock: {
        now: () => at,
        today: () => "2026-11-20",
        minutesAheadOfUtc: () => 0,
      },
      newId,
    },
    session: () => ({ actor: by, store }),
    start,
    onProgress: (each) => {
      progress.push(each);
      here.onProgress(each);
    },
  });
  const here: Bench = { store, service, progress, onProgress: () => undefined };
  return here;
}

/** The AppError a promise ends with. */
export async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

/** Action and words of the latest audit entries, the newest first. */
export const trail = ({ store }: Bench): string[] =>
  store.audit.latest(10).map(({ action, detail }) => `${action}: ${detail}`);

/** The worklist, by record number. */
export const worklist = ({ store }: Bench) =>
  store.worklist.page({
    filter: {
      text: "",
      site: null,
      stage: null,
      histology: null,
      status: null,
    },
    sort: "record",
    descending: false,
    offset: 0,
    limit: 200,
  });

/** Previews and commits the five invented tables. */
export async function importAll({ service }: Bench) {
  const preview = await service.preview(inventedFiles);
  return { preview, batch: await service.commit(preview.token) };
}
