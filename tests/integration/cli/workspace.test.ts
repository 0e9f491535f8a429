import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "../../../electron/program.ts";
import { runCli } from "../../support/run-cli.ts";
import { inventedFiles } from "../../support/tcga/files.ts";

const root = mkdtempSync(join(tmpdir(), "mesoboard-cli-"));
const folder = join(root, "workspace");
const passphrase = "four unrelated words here";
const run = (args: string[], given = passphrase) =>
  runCli([...args, "--workspace", folder], {
    env: { MESOBOARD_PASSPHRASE: given },
  });
const oneSentence = (stderr: string) =>
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);

beforeAll(async () => {
  const { workspace } = createProgram({
    folder,
    today: null,
    appVersion: "test",
  });
  await workspace.create({
    name: "Test clinic",
    actor: "Invented Nurse",
    passphrase,
  });
  workspace.dispose();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the command line on a workspace", { timeout: 120_000 }, () => {
  it("previews without storing, imports all cases once, and verifies", async () => {
    const preview = await run(["import", "--dry-run", ...inventedFiles]);
    expect(preview).toMatchObject({ code: 0, stderr: "" });
    expect(preview.stdout).toMatch(/new cases: 12, already here: 0/u);
    expect(preview.stdout).toMatch(/nothing was stored/u);

    const first = await run(["import", ...inventedFiles]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/imported 12 cases, skipped 0/u);

    const second = await run(["import", ...inventedFiles]);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/already in the workspace/u);

    const verified = await run(["verify"]);
    expect(verified).toMatchObject({ code: 0, stderr: "" });
    expect(verified.stdout).toMatch(
      /database ok; audit trail ok, \d+ entries/u,
    );
  });

  it("refuses a wrong passphrase, a missing workspace and a bad file in one sentence each", async () => {
    const wrong = await run(["verify"], "not the passphrase");
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toMatch(/does not open this workspace/u);
    oneSentence(wrong.stderr);
    const tries = join(folder, "workspace.tries");
    expect(readFileSync(tries, "utf8")).toMatch(/^\S+Z\n$/u);

    const absent = await runCli(
      ["verify", "--workspace", join(root, "nothing-here")],
      { env: { MESOBOARD_PASSPHRASE: passphrase } },
    );
    expect(absent.code).toBe(1);
    expect(absent.stderr).toMatch(/no workspace here/u);
    oneSentence(absent.stderr);

    const file = join(root, "bad.csv");
    writeFileSync(file, "name,age\nSAMPLE,70\n");
    const bad = await run(["import", file]);
    expect(bad.code).toBe(1);
    oneSentence(bad.stderr);
    expect(existsSync(tries)).toBe(false);
  });

  it("finds the head noted earlier in the trail, and no other", async () => {
    const first = await run(["verify"]);
    const [, head = ""] = /^head ([0-9a-f]{64})$/mu.exec(first.stdout) ?? [];
    const second = await run(["verify", "--expect-head", head]);
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(second.stdout).toMatch(/head is in the trail, 2 entries since/u);

    const other = await run(["verify", "--expect-head", "0".repeat(64)]);
    expect(other.code).toBe(1);
    expect(other.stderr).toMatch(/does not hold the expected head/u);
    oneSentence(other.stderr);
    const short = await run(["verify", "--expect-head", head.slice(0, 16)]);
    expect(short.code).toBe(2);
  });

  it("verifies the demo", async () => {
    const { code, stdout } = await runCli(["verify", "--demo"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/24 cases fit the trail/u);
  });
});
