import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkspaceWithKey } from "../db/create-workspace.ts";
import type { Store } from "../db/store.ts";
import {
  at,
  by,
  identity,
  newId,
  observation,
  sampleCase,
  staging,
} from "../tests/support/sample-case.ts";

export interface FilledWorkspace {
  store: Store;
  remove(): void;
}

/** An encrypted workspace with `count` invented cases, the same for each run. */
export function filledWorkspace(count: number): FilledWorkspace {
  const folder = mkdtempSync(join(tmpdir(), "mesoboard-bench-"));
  const workspace = {
    id: newId(),
    name: "Bench",
    kind: "clinic",
    actor: by,
  } as const;
  const store = createWorkspaceWithKey(
    { folder, at, newId },
    workspace,
    randomBytes(32),
  );
  const sample = (index: number) => {
    const newCase = sampleCase({
      observations: [observation()],
      stagings: [staging()],
    });
    const number = String((index * 7919) % count).padStart(6, "0");
    return {
      ...newCase,
      sections: {
        ...newCase.sections,
        identity: identity({
          familyName: `SAMPLE${number}`,
          recordNumber: `BENCH ${number}`,
        }),
      },
    };
  };
  store.transaction(() => {
    for (let index = 0; index < count; index += 1)
      store.cases.insert(sample(index));
  });
  return {
    store,
    remove() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
