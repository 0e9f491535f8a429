import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockWorkspace } from "../../../db/workspace-lock.ts";
import { refusalOf, temporaryFolder } from "../../support/sample-workspace.ts";

const lockModule = new URL("../../../db/workspace-lock.ts", import.meta.url);

/** Another process that claims the workspace, says so and then waits. */
async function holder(path: string) {
  const script = `
    const { lockWorkspace } = await import(${JSON.stringify(lockModule.href)});
    lockWorkspace(process.argv[1]);
    console.log("held");
    setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ["--input-type=module", "-e", script, path],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(child.stdout, "data");
  return child;
}

test("a workspace open in another process is refused, and free again when that process is killed", async () => {
  const path = join(temporaryFolder(), "workspace.lock");
  const child = await holder(path);
  const refusal = await refusalOf(() => lockWorkspace(path));
  expect(refusal).toEqual({
    code: "locked",
    message:
      "The workspace is open in another MesoBoard window. Close it there, then try again.",
  });
  child.kill("SIGKILL");
  await once(child, "exit");
  lockWorkspace(path).release();
});

test("a second claim in the same process is refused too, until the first is released", async () => {
  const path = join(temporaryFolder(), "workspace.lock");
  const first = lockWorkspace(path);
  expect((await refusalOf(() => lockWorkspace(path))).code).toBe("locked");
  first.release();
  lockWorkspace(path).release();
});

test("a folder that cannot be written to is named as such", async () => {
  const path = join(temporaryFolder(), "missing", "workspace.lock");
  const refusal = await refusalOf(() => lockWorkspace(path));
  expect(refusal.code).toBe("storage");
});
