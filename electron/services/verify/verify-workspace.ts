import type { Store } from "../../../db/store.ts";
import { AppError } from "../../../shared/errors.ts";
import { checkRecord } from "./check-record.ts";

/** What a check of the whole workspace found in order. */
export interface Verified {
  readonly entries: number;
  readonly head: string;
  readonly cases: number;
  /** Entries added since the expected head; null when none was expected. */
  readonly since: number | null;
}

/**
 * Checks the file, its schema, the audit trail and the stored cases against the trail; the first thing that does
 * not fit is an AppError "storage". `expectedHead` is a head noted earlier, which the trail must still hold.
 */
export function verifyWorkspace(
  store: Store,
  expectedHead: string | null,
): Verified {
  const { ok, problems } = store.checkIntegrity();
  if (!ok)
    throw fault(
      `The database is damaged (${some(problems)}). Do not work on in it; restore the last backup.`,
    );
  const { entries, head } = checkTrail(store);
  const since =
    expectedHead === null ? null : sinceHead(store, expectedHead, entries);
  const record = checkRecord(store);
  if (record.problems.length > 0)
    throw fault(
      `The stored record does not fit the audit trail (${some(record.problems)}): it was changed outside MesoBoard. Keep this file and ask for help.`,
    );
  return { entries, head, cases: record.cases, since };
}

const fault = (message: string): AppError => new AppError("storage", message);

function some(problems: readonly string[]): string {
  const more = problems.length - 3;
  return `${problems.slice(0, 3).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

function checkTrail(store: Store): { entries: number; head: string } {
  const { entries, brokenAt, head } = store.audit.verify();
  if (brokenAt !== null)
    throw fault(
      `The audit trail does not fit together at entry ${brokenAt}: an entry was changed or removed. Keep this file and ask for help.`,
    );
  const first = store.audit.first();
  if (first?.action !== "workspace.create" || first.objectId !== store.info.id)
    throw fault(
      "The audit trail does not begin with the creation of this workspace: entries were removed. Keep this file and ask for help.",
    );
  return { entries, head };
}

function sinceHead(store: Store, expected: string, entries: number): number {
  const seq = store.audit.seqOf(expected);
  if (seq === undefined)
    throw fault(
      "The audit trail does not hold the expected head: it is another trail, or entries were changed or removed. Keep this file and ask for help.",
    );
  return entries - seq;
}
