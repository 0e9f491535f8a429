/** Tells how far a job is and whether it should stop. */
export interface ProgressSink {
  report(progress: ImportProgress): void;
  /** True when the person asked to stop; the job then ends with an `ImportCancelled`. */
  isCancelled(): boolean;
}

export interface ImportProgress {
  phase: ImportPhase;
  done: number;
  total: number;
}

export type ImportPhase =
  | "Reading files"
  | "Checking patients"
  | "Preparing cases"
  | "Writing cases"
  | "Taking back";

/** Thrown inside a job that was asked to stop; nothing was written. */
export class ImportCancelled extends Error {
  constructor() {
    super("The import was cancelled. Nothing was written.");
    this.name = "ImportCancelled";
  }
}

const reportEveryMs = 40;

/**
 * A step counter: reports at most every 40 ms of work, at the start and at the end, and throws
 * `ImportCancelled` once the sink asks to stop. `pulse` is cheap enough for every row.
 */
export function createPulse(
  sink: ProgressSink,
  phase: ImportPhase,
  nowMs: () => number = () => performance.now(),
): (done: number, total: number) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = nowMs();
    const isDue = now - last >= reportEveryMs || done >= total;
    if (!isDue) return false;
    last = now;
    if (sink.isCancelled()) throw new ImportCancelled();
    sink.report({ phase, done, total });
    return true;
  };
}
