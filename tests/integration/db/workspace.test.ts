import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWorkspace } from "../../../db/create-workspace.ts";
import { inspectWorkspace } from "../../../db/inspect-workspace.ts";
import { openStoreWithKey } from "../../../db/open-store.ts";
import { openWorkspace } from "../../../db/open-workspace.ts";
import {
  insertCases,
  place,
  refusalOf,
  sampleStore,
  temporaryFolder,
  workspaceOf,
} from "../../support/sample-workspace.ts";

const passphrase = "correct horse battery staple";

async function closedWorkspace() {
  const folder = join(temporaryFolder(), "workspace");
  const { store, dataKey } = await createWorkspace(
    place(folder),
    workspaceOf(),
    passphrase,
  );
  store.close();
  return { folder, dataKey, info: store.info };
}

describe("a workspace with a passphrase", () => {
  test("is created, closed and unlocked again", async () => {
    const { folder, info } = await closedWorkspace();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).sort()).toEqual([
      "workspace.db",
      "workspace.keys",
      "workspace.lock",
    ]);
    const { store } = await openWorkspace(place(folder), passphrase);
    onTestFinished(() => store.close());
    expect(store.info).toEqual(info);
    expect(store.checkIntegrity()).toEqual({ ok: true, problems: [] });
  });

  test("is never created over another", async () => {
    const { folder } = await closedWorkspace();
    const before = readFileSync(join(folder, "workspace.db"));
    const create = () =>
      createWorkspace(place(folder), workspaceOf(), passphrase);
    expect((await refusalOf(create)).code).toBe("precondition");
    rmSync(join(folder, "workspace.keys"));
    expect((await refusalOf(create)).code).toBe("precondition");
    expect(readFileSync(join(folder, "workspace.db")).equals(before)).toBe(
      true,
    );
  });

  test("tells wrong passphrase, damaged, missing and swapped keys apart, and stays free after each", async () => {
    const { folder } = await closedWorkspace();
    const other = await closedWorkspace();
    const keys = join(folder, "workspace.keys");
    const open = (words = passphrase) => openWorkspace(place(folder), words);
    const wrong = await refusalOf(() => open("something else 12"));
    expect(wrong.code).toBe("forbidden");
    expect(wrong.message).toMatch(/^That passphrase does not open/);

    renameSync(keys, `${keys}.kept`);
    expect((await refusalOf(open)).message).toMatch(/missing/);
    copyFileSync(join(other.folder, "workspace.keys"), keys);
    expect((await refusalOf(open)).message).toMatch(/another workspace/);
    writeFileSync(keys, readFileSync(`${keys}.kept`).subarray(0, 300));
    expect((await refusalOf(open)).message).toMatch(/key file .* damaged/);
    renameSync(`${keys}.kept`, keys);
    (await open()).store.close();
  });

  test("whose database is gone or empty is refused, and nothing is created in its place", async () => {
    const { folder } = await closedWorkspace();
    const path = join(folder, "workspace.db");
    truncateSync(path, 0);
    const open = () => openWorkspace(place(folder), passphrase);
    expect((await refusalOf(open)).message).toMatch(/empty/);
    expect(statSync(path).size).toBe(0);
    rmSync(path);
    expect((await refusalOf(open)).message).toMatch(/missing/);
    expect(existsSync(path)).toBe(false);
    expect(inspectWorkspace(folder).problem).toMatch(/missing/);
    expect(inspectWorkspace(folder).exists).toBe(true);
  });

  test("is finished on opening when its creation stopped before the last step", async () => {
    const { folder, info } = await closedWorkspace();
    const path = join(folder, "workspace.db");
    renameSync(path, `${path}.${info.id}.new`);
    expect(inspectWorkspace(folder)).toEqual({
      exists: true,
      name: info.name,
      problem: null,
    });
    const { store } = await openWorkspace(place(folder), passphrase);
    expect(store.info).toEqual(info);
    store.close();
  });

  test("is absent where there is none", async () => {
    const folder = temporaryFolder();
    expect(inspectWorkspace(folder)).toEqual({
      exists: false,
      name: null,
      problem: null,
    });
    const refusal = await refusalOf(() =>
      openWorkspace(place(folder), passphrase),
    );
    expect(refusal.code).toBe("not-found");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a second connection", () => {
  test("of a worker reads and writes beside the first", () => {
    const { store, folder, dataKey } = sampleStore();
    const worker = openStoreWithKey({ ...place(folder), lock: false }, dataKey);
    insertCases(worker, [{}]);
    insertCases(store, [{}]);
    worker.close();
    const empty = { site: null, stage: null, histology: null, status: null };
    const page = store.worklist.page({
      filter: { text: "", ...empty },
      sort: "name",
      descending: false,
      offset: 0,
      limit: 10,
    });
    expect(page.total).toBe(2);
  });
});

test("no name of a patient is readable in any file of the folder, the log included", () => {
  const { store, folder } = sampleStore();
  const [caseId] = insertCases(store, [
    { identity: { familyName: "Canaryname", recordNumber: "CANARY-77" } },
  ]);
  store.transaction(() => {
    const base = store.cases.section(caseId!, "identity")!;
    store.cases.saveSection({
      caseId: caseId!,
      section: "identity",
      baseVersion: 1,
      body: { ...base.body, givenName: "Canarygiven" },
      at: "2026-11-20T10:00:00Z",
      by: "Nurse Sample",
    });
    store.audit.append({
      at: "2026-11-20T10:00:00Z",
      actor: "Nurse Sample",
      action: "case.save",
      objectType: "case",
      objectId: caseId!,
      detail: "Canarydetail",
    });
  });
  const names = readdirSync(folder);
  expect(names).toContain("workspace.db-wal");
  for (const name of names) {
    const text = readFileSync(join(folder, name)).toString("latin1");
    expect(text.toLowerCase().includes("canary"), name).toBe(false);
  }
});
