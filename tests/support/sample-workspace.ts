import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createWorkspaceWithKey } from "../../db/create-workspace.ts";
import type { Store } from "../../db/store.ts";
import { at, by, newId, sampleCase, type SamplePart } from "./sample-case.ts";

/** A folder of its own that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mesoboard-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const place = (folder: string) => ({ folder, at, newId });

export const workspaceOf = (id = newId()) =>
  ({ id, name: "Sample clinic", kind: "clinic", actor: by }) as const;

interface SampleStore {
  store: Store;
  folder: string;
  dataKey: Buffer;
}

/** An empty workspace under a random key; the caller closes it. */
export function openSampleStore(folder: string): SampleStore {
  const dataKey = randomBytes(32);
  const store = createWorkspaceWithKey(place(folder), workspaceOf(), dataKey);
  return { store, folder, dataKey };
}

/** An empty workspace under a random key, closed and removed with the test. */
export function sampleStore(): SampleStore {
  const sample = openSampleStore(temporaryFolder());
  onTestFinished(() => sample.store.close());
  return sample;
}

/** Inserts cases in one transaction and returns their ids. */
export function insertCases(store: Store, parts: SamplePart[]): string[] {
  const cases = parts.map(sampleCase);
  store.transaction(() => {
    for (const newCase of cases) store.cases.insert(newCase);
  });
  return cases.map(({ caseId }) => caseId);
}

/** Code and sentence of a refusal, whatever way it came. */
export async function refusalOf(work: () => unknown): Promise<{
  code: string;
  message: string;
}> {
  try {
    await work();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error("Nothing was refused.");
}
