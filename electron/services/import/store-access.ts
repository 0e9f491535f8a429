import type { Store } from "../../../db/store.ts";

/** Lends an open store for one piece of work: the session's own, or one opened beside it in a worker. */
export type StoreAccess = <Value>(work: (store: Store) => Value) => Value;
