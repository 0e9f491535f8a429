import {
  appendFileSync,
  chmodSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { instantSchema } from "../shared/domain/primitives.ts";
import { AppError } from "../shared/errors.ts";

/** Adds the moment of a wrong passphrase, one line each, so that processes at once lose none. Holds no secret. */
export function recordTry(path: string, at: string): void {
  orRefuse(() => {
    isThere(path);
    appendFileSync(path, `${at}\n`, { mode: 0o600, flush: true });
    if (process.platform !== "win32") chmodSync(path, 0o600);
  });
}

/** The moments noted since the file was cleared, oldest first; lines that are none are passed over. */
export function readTries(path: string): string[] {
  const text = orRefuse(() =>
    isThere(path) ? readFileSync(path, "utf8") : "",
  );
  return text
    .split("\n")
    .filter((line) => instantSchema.safeParse(line).success);
}

/** Forgets the moments, once they stand in the audit trail. */
export function clearTries(path: string): void {
  orRefuse(() => rmSync(path, { force: true }));
}

/** Fails for anything else than a file: reading a pipe would never end. */
function isThere(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === false) throw new Error(`${path} is not a file.`);
  return stat !== undefined;
}

function orRefuse<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    throw new AppError(
      "storage",
      "The file workspace.tries, which notes wrong passphrases, cannot be read or written. Your cases are still stored and were not touched. Check the free space of the disk and the rights of that file, or take it out of the folder, then try again.",
      { cause },
    );
  }
}
