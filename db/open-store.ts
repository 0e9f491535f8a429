import { migrate } from "./migrate.ts";
import { migrations, newestSchema } from "./migrations/index.ts";
import { openDatabase } from "./open.ts";
import { readableError } from "./sqlite-errors.ts";
import { createSqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";
import { makeVerifiedCopy, removeUnprovenCopies } from "./verified-copy.ts";
import { workspaceFiles } from "./workspace-files.ts";
import { lockWorkspace } from "./workspace-lock.ts";

/** Where a workspace lies, and what opening it takes from outside. */
export interface WorkspacePlace {
  readonly folder: string;
  readonly at: string;
  readonly newId: () => string;
  /** How long a write waits for another connection of this process, in milliseconds; the thread stands still. */
  readonly waitMillis?: number;
}

/** Opens an existing workspace with its key. `lock: false` is for a worker of the process that holds it already. */
export function openStoreWithKey(
  place: WorkspacePlace & { readonly lock: boolean },
  dataKey: Uint8Array,
): Store {
  if (!place.lock)
    return connectStore(
      { ...place, waitMillis: 30_000 },
      dataKey,
      () => undefined,
    );
  const lock = lockWorkspace(workspaceFiles(place.folder).lock);
  try {
    return connectStore(place, dataKey, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens the database, brings it to the newest schema and joins the store; `onClose` runs after it is closed. */
export function connectStore(
  place: WorkspacePlace,
  dataKey: Uint8Array,
  onClose: () => void,
): Store {
  const files = workspaceFiles(place.folder);
  const database = openDatabase(files.database, dataKey, {
    newestSchema,
    waitMillis: place.waitMillis ?? 1000,
  });
  try {
    removeUnprovenCopies(files.database);
    migrate(database, {
      migrations,
      at: place.at,
      copyBefore: (schema) =>
        makeVerifiedCopy(
          database,
          `${files.database}.schema-${schema}.${place.newId()}`,
          dataKey,
        ),
    });
    return createSqliteStore(database, { newId: place.newId, onClose });
  } catch (error) {
    database.close();
    throw readableError(error);
  }
}
