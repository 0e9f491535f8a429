import type {
  ImportBatch,
  ImportPreview,
} from "../../shared/contract/imports.ts";
import { AppError } from "../../shared/errors.ts";
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
  /** Stops the running step, or forgets an open preview; false when there is neither. */
  cancel(): { cancelled: boolean };
  /** Ends everything: when the workspace is locked or the window closes. */
  close(): Promise<void>;
}

interface Open {
  token: string | null;
  session: Session;
  process: ImportProcess;
  running: boolean;
}

/**
 * The import as a person sees it: preview, commit, undo. One import at a time; where it runs is the
 * caller's choice of `start`.
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

  const begin = async (): Promise<Open> => {
    if (open?.running === true) throw alreadyRunning();
    await close();
    const owner = session();
    open = {
      token: null,
      session: owner,
      process: start(owner, onProgress),
      running: false,
    };
    return open;
  };
  const close = async (): Promise<void> => {
    const last = open;
    open = null;
    await last?.process.end();
  };
  const run = async <Value>(
    current: Open,
    step: () => Promise<Value>,
  ): Promise<Value> => {
    current.running = true;
    try {
      return await step();
    } catch (error) {
      throw readable(error);
    } finally {
      current.running = false;
    }
  };
  const endAfter = async <Value>(
    current: Open,
    step: () => Promise<Value>,
  ): Promise<Value> => {
    try {
      return await run(current, step);
    } finally {
      if (open === current) await close();
    }
  };
  const order = (): WriteOrder => ({
    at: tools.clock.now(),
    by: session().actor,
  });

  return {
    async preview(paths) {
      if (paths.length === 0) throw noFiles();
      const current = await begin();
      try {
        const facts = await run(current, () => current.process.preview(paths));
        const token = tools.newId();
        current.token = token;
        return { token, ...facts };
      } catch (error) {
        if (open === current) await close();
        throw error;
      }
    },
    async commit(token) {
      const current = open;
      if (current?.running === true) throw alreadyRunning();
      if (
        current === null ||
        current.token !== token ||
        current.session.store !== session().store
      ) {
        throw staleToken();
      }
      return endAfter(current, () => current.process.commit(order()));
    },
    async undo(batchId) {
      const current = await begin();
      return endAfter(current, () => current.process.undo(batchId, order()));
    },
    list: () => session().store.imports.list(),
    cancel() {
      const current = open;
      if (current === null) return { cancelled: false };
      current.process.cancel();
      if (!current.running) void close();
      return { cancelled: true };
    },
    close,
  };
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
