import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStoreWithKey } from "../../../db/open-store.ts";
import {
  openSampleStore,
  place,
  temporaryFolder,
} from "../../support/sample-workspace.ts";

const writer = fileURLToPath(new URL("writer.ts", import.meta.url));
const kills = 10;

/** Lets a process write until it is killed at some moment; returns the ids whose commit it saw return. */
async function writeUntilKilled(
  folder: string,
  dataKey: Buffer,
): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [writer, folder, dataKey.toString("hex")],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await once(child.stdout, "data");
  await pause(Math.random() * 60);
  child.kill("SIGKILL");
  await once(child, "close");
  const lines = output.split("\n");
  return lines.slice(0, -1);
}

test("ten kills while writing lose no acknowledged case and tear none", async () => {
  const folder = temporaryFolder();
  const { store: first, dataKey } = openSampleStore(folder);
  first.close();
  const acknowledged: string[] = [];
  for (let turn = 0; turn < kills; turn += 1) {
    acknowledged.push(...(await writeUntilKilled(folder, dataKey)));
    const store = openStoreWithKey({ ...place(folder), lock: true }, dataKey);
    expect(store.checkIntegrity()).toEqual({ ok: true, problems: [] });
    const rows = store.worklist.rows(acknowledged);
    expect(rows.map((row) => row.caseId)).toEqual(acknowledged);
    const { entries, brokenAt } = store.audit.verify();
    expect(brokenAt).toBeNull();
    const { totalUnfiltered } = store.worklist.page({
      filter: {
        text: "",
        site: null,
        stage: null,
        histology: null,
        status: null,
      },
      sort: "updated",
      descending: true,
      offset: 0,
      limit: 1,
    });
    expect(entries).toBe(totalUnfiltered);
    expect(
      store.cases.load(acknowledged.at(-1)!)!.sections.outcome.version,
    ).toBe(1);
    store.close();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills);
}, 120_000);
