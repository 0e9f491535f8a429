import type { Store } from "../../db/store.ts";

/** Who is at the workstation. Accounts and roles will fill it; every service gets it from the dispatcher. */
export interface Session {
  readonly actor: string;
  readonly store: Store;
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
