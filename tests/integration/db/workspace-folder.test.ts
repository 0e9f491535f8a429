import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  createWorkspace,
  createWorkspaceWithKey,
} from "../../../db/create-workspace.ts";
import { inspectWorkspace } from "../../../db/inspect-workspace.ts";
import { openWorkspace } from "../../../db/open-workspace.ts";
import { lockWorkspace } from "../../../db/workspace-lock.ts";
import {
  place,
  refusalOf,
  temporaryFolder,
  workspaceOf,
} from "../../support/sample-workspace.ts";

const pipeMaker = "mkfifo";
const passphrase = "correct horse battery staple";
const modeOf = (path: string) => statSync(path).mode & 0o777;

function folderWith(mode: number, files: Record<string, string>): string {
  const folder = join(temporaryFolder(), "given");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), text);
  chmodSync(folder, mode);
  return folder;
}

const create = (folder: string) =>
  createWorkspaceWithKey(place(folder), workspaceOf(), randomBytes(32));

describe("the folder of a new workspace", () => {
  test("that holds other files is refused and keeps its rights", async () => {
    const folder = folderWith(0o755, { "letter.txt": "Dear" });
    const refusal = await refusalOf(() => create(folder));
    expect(refusal.code).toBe("precondition");
    expect(refusal.message).toMatch(/holds other files/);
    expect(modeOf(folder)).toBe(0o755);
    expect(readdirSync(folder)).toEqual(["letter.txt"]);
  });

  test.each<[string, Record<string, string>]>([
    ["is empty", {}],
    ["holds what a file manager leaves", { ".DS_Store": "x" }],
    ["holds an interrupted creation", { "workspace.lock": "" }],
  ])("that %s is taken and closed to others", (_, files) => {
    const folder = folderWith(0o755, files);
    create(folder).close();
    expect(modeOf(folder)).toBe(0o700);
  });

  test("is left as it is when an existing workspace is opened", async () => {
    const folder = join(temporaryFolder(), "workspace");
    const { store } = await createWorkspace(
      place(folder),
      workspaceOf(),
      passphrase,
    );
    store.close();
    writeFileSync(join(folder, "letter.txt"), "Dear");
    chmodSync(folder, 0o750);
    (await openWorkspace(place(folder), passphrase)).store.close();
    expect(modeOf(folder)).toBe(0o750);
  });
});

describe("the lock file", () => {
  test("is its owner's only, also when it was not", () => {
    const path = join(temporaryFolder(), "workspace.lock");
    lockWorkspace(path).release();
    expect(modeOf(path)).toBe(0o600);
    chmodSync(path, 0o644);
    lockWorkspace(path).release();
    expect(modeOf(path)).toBe(0o600);
  });

  test("that is damaged is made anew, and holds", async () => {
    const path = join(temporaryFolder(), "workspace.lock");
    for (const size of [1, 100, 4096, 10_000]) {
      writeFileSync(path, randomBytes(size));
      const lock = lockWorkspace(path);
      expect((await refusalOf(() => lockWorkspace(path))).code).toBe("locked");
      lock.release();
    }
    expect(readFileSync(path)).toHaveLength(0);
  });

  test("is named when something else lies in its place", async () => {
    const path = join(temporaryFolder(), "workspace.lock");
    mkdirSync(path);
    const refusal = await refusalOf(() => lockWorkspace(path));
    expect(refusal.code).toBe("storage");
    expect(refusal.message).toMatch(/workspace\.lock/);
  });
});

test.each<[string, (path: string) => void]>([
  ["a pipe", (path) => void execFileSync(pipeMaker, [path])],
  ["a folder", (path) => mkdirSync(path)],
])("%s in place of the keys is refused at once", async (_, put) => {
  const folder = join(temporaryFolder(), "workspace");
  const made = await createWorkspace(place(folder), workspaceOf(), passphrase);
  made.store.close();
  const keys = join(folder, "workspace.keys");
  renameSync(keys, `${keys}.kept`);
  put(keys);
  const refusal = await refusalOf(() =>
    openWorkspace(place(folder), passphrase),
  );
  expect(refusal.code).toBe("storage");
  expect(refusal.message).toMatch(/not a file/);
  expect(inspectWorkspace(folder).problem).toBe(refusal.message);
});
