import { createHash } from "node:crypto";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

export interface Instance {
  argv: string[];
  cwd: string;
  data: unknown;
}

let holder: Worker | undefined;

/** A local socket that belongs to one userData folder; where the system can, one that leaves no file. */
function socketFor(folder: string): string {
  const name = `standin-${createHash("sha256").update(`${userInfo().username} ${folder}`).digest("hex").slice(0, 24)}`;
  if (process.platform === "linux") return `\0${name}`;
  return process.platform === "win32"
    ? String.raw`\\.\pipe\${name}`
    : join(tmpdir(), `${name}.sock`);
}

/**
 * Whether this process is the first on the folder. Electron answers at once, so a worker does the
 * talking while this thread waits for it; the worker then listens for later instances.
 */
export function requestLock(
  folder: string,
  self: Instance,
  onOther: (other: Instance) => void,
): boolean {
  if (holder !== undefined) return true;
  const state = new Int32Array(new SharedArrayBuffer(4));
  const workerData = {
    socket: socketFor(folder),
    self: JSON.stringify(self),
    state,
  };
  const worker = new Worker(
    new URL("./single-instance-worker.ts", import.meta.url),
    { workerData, execArgv: [] },
  );
  worker.unref();
  Atomics.wait(state, 0, 0, 10_000);
  if (Atomics.load(state, 0) !== 1) return false;
  holder = worker;
  worker.on("message", (text: string) => onOther(JSON.parse(text)));
  worker.unref();
  return true;
}

export function hasLock(): boolean {
  return holder !== undefined;
}

export function releaseLock(): void {
  void holder?.terminate();
  holder = undefined;
}
