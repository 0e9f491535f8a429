import type { Store } from "../../db/store.ts";
import { AppError } from "../../shared/errors.ts";

/** Who is at the workstation. Accounts and roles will fill it; every service gets it from the dispatcher. */
export interface Session {
  readonly actor: string;
  readonly store: Store;
}

/** What is there only while the workspace is open; refuses with "locked" when it is not. */
export function whileOpen<Value>(value: Value | null): Value {
  if (value !== null) return value;
  throw new AppError(
    "locked",
    "The workspace is locked. Unlock it with your passphrase, then try again. Nothing was changed.",
  );
}

/** What services take instead of globals. */
export interface Clock {
  /** Now, ISO 8601 UTC. */
  now(): string;
  /** Today's calendar date where the computer stands. */
  today(): string;
  /** Minutes the local zone lies ahead of UTC now. */
  minutesAheadOfUtc(): number;
}

export interface Tools {
  readonly clock: Clock;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
}
