import type {
  ImportBatch,
  ImportPreview,
} from "../../shared/contract/imports.ts";
import { AppError } from "../../shared/errors.ts";
import {
  recordFailure,
  recordPreview,
  type ImportAttempt,
} from "./import/audit-import.ts";
import type { WriteOrder } from "./import/write-order.ts";
import type {
  ImportProcess,
  StartImportProcess,
} from "./import/import-process.ts";
import { ImportCancelled, type ImportProgress } from "./import/progress.ts";
import type { Session, Tools } from "./session.ts";

export interface ImportService {
  /** Reads the files and says what an import would do; nothing is written. The token is good for one commit. */
  preview(paths: readonly string[]): Promise<ImportPreview>;
  /** Writes what the preview showed, all or nothing. */
  commit(token: string): Promise<ImportBatch>;
  /** Takes a batch back, unless one of its cases was changed since. */
  undo(batchId: string): Promise<ImportBatch>;
  /** The latest batches, newest first, with the reason where one cannot be undone. */
  list(): ImportBatch[];
  /**
   * Stops the running step, or forgets an open preview; false when there is neither. A preview that does not
   * stop within two seconds is ended from outside; a write is not, so that it ends whole or not at all.
   */
  cancel(): { cancelled: boolean };
  /** True while a step is at work and may hold the database. */
  isRunning(): boolean;
  /** Ends everything: when the workspace is locked or the window closes. */
  close(): Promise<void>;
}

interface Open {
  token: string | null;
  session: Session;
  process: ImportProcess;
  paths: readonly string[];
  /** The running step, and what is settled once it ended; null between steps. */
  running: { attempt: ImportAttempt; ended: Promise<void> } | null;
  cancelled: boolean;
}

/** How long a cancelled preview may take to stop by itself before its process is ended. */
const stopGraceMs = 2000;

/**
 * The import as a person sees it: preview, commit, undo. One import at a time; where it runs is the
 * caller's choice of `start`. Previews, refusals and cancellations leave a line in the audit trail.
 */
export function createImportService(parts: {
  tools: Tools;
  /** The open session; throws "locked" when there is none. */
  session: () => Session;
  start: StartImportProcess;
  onProgress: (progress: ImportProgress) => void;
}): ImportService {
  const { tools, session, start, onProgress } = parts;
  let open: Open | null = null;

  const begin = async (paths: readonly string[]): Promise<Open> => {
    if (open !== null && open.running !== null) throw alreadyRunning();
    await close();
    const owner = session();
    open = {
      token: null,
      session: owner,
      process: start(owner, onProgress),
      paths,
      running: null,
      cancelled: false,
    };
    return open;
  };
  const close = async (): Promise<void> => {
    const last = open;
    open = null;
    await last?.process.end();
    // Its audit line is written before the caller locks the workspace.
    await last?.running?.ended;
  };
  const run = async <Value>(
    current: Open,
    { step, batchId = "" }: { step: ImportAttempt["step"]; batchId?: string },
    work: () => Promise<Value>,
  ): Promise<Value> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const attempt = { step, paths: current.paths, batchId };
    current.running = { attempt, ended: promise };
    try {
      return await work();
    } catch (error) {
      noteFailure(current, attempt, error);
      throw readable(error);
    } finally {
      current.running = null;
      resolve();
      if (step !== "preview" && open === current) await close();
    }
  };
  const noteFailure = (
    { session: owner }: Open,
    attempt: ImportAttempt,
    error: unknown,
  ): void => {
    if (isOpen(owner, session))
      recordFailure(owner, tools.clock.now(), attempt, error);
  };
  const order = (): WriteOrder => ({
    at: tools.clock.now(),
    by: session().actor,
  });

  return {
    async preview(paths) {
      if (paths.length === 0) throw noFiles();
      const current = await begin(paths);
      try {
        return await run(current, { step: "preview" }, async () => {
          const facts = await current.process.preview(paths);
          if (current.cancelled) throw new ImportCancelled();
          recordPreview(current.session, tools.clock.now(), facts);
          current.token = tools.newId();
          return { token: current.token, ...facts };
        });
      } catch (error) {
        if (open === current) await close();
        throw error;
      }
    },
    async commit(token) {
      const current = open;
      if (current !== null && current.running !== null) throw alreadyRunning();
      if (
        current === null ||
        current.token !== token ||
        current.session.store !== session().store
      ) {
        throw staleToken();
      }
      return run(current, { step: "commit" }, () =>
        current.process.commit(order()),
      );
    },
    async undo(batchId) {
      const current = await begin([]);
      return run(current, { step: "undo", batchId }, () =>
        current.process.undo(batchId, order()),
      );
    },
    isRunning: () => (open?.running ?? null) !== null,
    list: () => session().store.imports.list(),
    cancel() {
      const current = open;
      if (current === null) return { cancelled: false };
      current.cancelled = true;
      current.process.cancel();
      if (current.running === null) {
        void close();
        const { paths } = current;
        const attempt = { step: "commit", paths, batchId: "" } as const;
        noteFailure(current, attempt, new ImportCancelled());
      } else if (current.running.attempt.step === "preview") {
        setTimeout(() => {
          if (open === current) void close();
        }, stopGraceMs).unref();
      }
      return { cancelled: true };
    },
    close,
  };
}

/** False once the session's workspace was locked: its trail can then take no more lines. */
function isOpen(owner: Session, session: () => Session): boolean {
  try {
    return session().store === owner.store;
  } catch {
    return false;
  }
}

function readable(error: unknown): unknown {
  return error instanceof ImportCancelled
    ? new AppError("precondition", error.message, { cause: error })
    : error;
}

function noFiles(): AppError {
  return new AppError(
    "validation",
    "No file was chosen. Choose the patients table, and the other four when you have them.",
  );
}

function alreadyRunning(): AppError {
  return new AppError(
    "conflict",
    "An import is running. Wait for it to end, or cancel it first.",
  );
}

function staleToken(): AppError {
  return new AppError(
    "precondition",
    "This preview is no longer open. Nothing was imported; choose the files again.",
  );
}
