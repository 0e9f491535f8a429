import { onTestFinished } from "vitest";
import { randomBytes } from "node:crypto";
import { createWorkspaceWithKey } from "../../../db/create-workspace.ts";
import type { Session, Tools } from "../../../electron/services/session.ts";
import { AppError, type Confirmation } from "../../../shared/errors.ts";
import { at, by, newId } from "../../support/sample-case.ts";
import { place, temporaryFolder } from "../../support/sample-workspace.ts";

export const today = "2026-11-24";

export const tools: Tools = {
  clock: {
    now: () => at,
    today: () => today,
    minutesAheadOfUtc: () => 0,
  },
  newId,
};

/** A session over an empty workspace that goes away with the test. */
export function openSession(kind: "clinic" | "demo" = "clinic"): Session {
  const store = createWorkspaceWithKey(
    place(temporaryFolder()),
    { id: newId(), name: "Sample", kind, actor: by },
    randomBytes(32),
  );
  onTestFinished(() => store.close());
  return { actor: by, store };
}

/** The AppError some work is refused with. */
export function refusal(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

/** Yes to every question of a refusal. */
export function yesTo({ fields }: AppError): Confirmation[] {
  return fields.flatMap(({ offers = [] }) =>
    offers.flatMap(({ confirm }) => confirm ?? []),
  );
}

/** What a refused write must leave behind: no case more and no audit entry more. */
export function footprint({ store }: Session): string {
  const { totalUnfiltered } = store.worklist.page({
    filter: {
      text: "",
      site: null,
      stage: null,
      histology: null,
      status: null,
    },
    sort: "name",
    descending: false,
    offset: 0,
    limit: 1,
  });
  return `${totalUnfiltered} cases, ${store.audit.verify().entries} entries`;
}
