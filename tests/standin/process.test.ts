import { expect, onTestFinished, test } from "vitest";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixtureApp, launchFixture, standin } from "./fixture/launch.ts";

/** The command lines of all processes; without `ps`, which small machines lack, from /proc. */
function commandLines(): string[] {
  const listed = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" });
  if (listed.status === 0) return listed.stdout.split("\n");
  const read = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    } catch {
      return "";
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => read(pid));
}

test("a second instance hands over its arguments and leaves", async () => {
  const fixture = await launchFixture();
  const args = [fixtureApp, `--user-data-dir=${fixture.userData}`, "--case=42"];
  const second = spawnSync(standin, args, {
    cwd: "/",
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(second).toMatchObject({
    status: 0,
    stdout: "another instance has it\n",
  });
  await expect
    .poll(async () => (await fixture.seen()).instances)
    .toHaveLength(1);
  const [{ argv, cwd }] = (await fixture.seen()).instances;
  expect(argv).toContain("--case=42");
  expect(cwd).toBe("/");
  await fixture.close();
});

test("Chromium dies with its app even when that is killed, and its profile is swept later", async () => {
  const userData = mkdtempSync(join(tmpdir(), "standin-test-"));
  const env = { ...process.env, STANDIN_HEADLESS: "1" };
  const child = spawn(standin, [fixtureApp, `--user-data-dir=${userData}`], {
    env,
    stdio: "ignore",
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(userData, { recursive: true, force: true });
  });
  const name = `standin-profile-${child.pid}-`;
  const chromium = () => commandLines().filter((line) => line.includes(name));
  await expect
    .poll(() => chromium().length, { timeout: 20_000 })
    .toBeGreaterThan(0);
  child.kill("SIGKILL");
  await expect.poll(() => chromium(), { timeout: 10_000 }).toEqual([]);
  const next = await launchFixture();
  expect(
    readdirSync(tmpdir()).filter((entry) => entry.startsWith(name)),
  ).toEqual([]);
  await next.close();
});
