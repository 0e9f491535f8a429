import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStoreWithKey } from "../../../db/open-store.ts";
import { createWorkspaceService } from "../../../electron/services/workspace-service.ts";
import { createUnlockGuard } from "../../../electron/services/workspace/unlock-guard.ts";
import { newId } from "../../support/sample-case.ts";
import {
  place,
  refusalOf,
  temporaryFolder,
} from "../../support/sample-workspace.ts";

const passphrase = "correct horse battery staple";
const versions = {
  appVersion: "1",
  engineVersion: "1",
  rulesVersion: "1",
  evidenceVersion: "1",
};

function service(folder = join(temporaryFolder(), "workspace")) {
  let seconds = 0;
  const clock = {
    now: () => new Date(Date.UTC(2026, 10, 20) + seconds * 1000).toISOString(),
    today: () => "2026-11-20",
    minutesAheadOfUtc: () => 0,
  };
  const made = createWorkspaceService({
    folder,
    tools: { clock, newId },
    versions,
  });
  onTestFinished(() => made.dispose());
  return { made, folder, wait: (more: number) => (seconds += more) };
}

const input = { name: "Sample clinic", actor: "Nurse Sample", passphrase };

describe("the workspace service", () => {
  test("goes from absent over open to locked and back, and audits each step", async () => {
    const { made } = service();
    expect(made.status()).toEqual({
      state: "absent",
      name: null,
      kind: null,
      actor: null,
      startupError: null,
      ...versions,
    });
    expect(await made.create(input)).toMatchObject({
      state: "open",
      name: "Sample clinic",
      kind: "clinic",
      actor: "Nurse Sample",
    });
    expect(made.lock()).toMatchObject({
      state: "locked",
      name: "Sample clinic",
      startupError: null,
    });
    expect(made.session()).toBeNull();
    expect(made.access()).toBeNull();
    expect((await made.unlock(passphrase)).state).toBe("open");
    const { store, actor } = made.session()!;
    expect(actor).toBe("Nurse Sample");
    expect(store.audit.latest(10).map(({ action }) => action)).toEqual([
      "workspace.unlock",
      "workspace.lock",
      "workspace.create",
    ]);
  });

  test("refuses wrong passphrases, slows them down and writes them to the trail afterwards", async () => {
    const { made, wait } = service();
    await made.create(input);
    made.lock();
    for (let turn = 0; turn < 3; turn += 1) {
      const refusal = await refusalOf(() => made.unlock("wrong wrong wrong"));
      expect(refusal.code).toBe("forbidden");
      expect(refusal.message).toMatch(/^That passphrase does not open/);
    }
    const slowed = await refusalOf(() => made.unlock(passphrase));
    expect(slowed.message).toMatch(/Wait 5 seconds/);
    wait(5);
    await made.unlock(passphrase);
    const [, failed] = made.session()!.store.audit.latest(2);
    expect(failed).toMatchObject({
      action: "workspace.unlock-failed",
      detail:
        "3 wrong passphrases before this, the first at 2026-11-20T00:00:00.000Z, the last at 2026-11-20T00:00:00.000Z",
    });
  });

  test("keeps wrong passphrases across a restart, in a file without secrets", async () => {
    const { made, folder } = service();
    await made.create(input);
    made.lock();
    const tries = join(folder, "workspace.tries");
    for (let turn = 0; turn < 2; turn += 1)
      await refusalOf(() => made.unlock("wrong wrong wrong"));
    const second = service(folder);
    await refusalOf(() => second.made.unlock("wrong wrong wrong"));
    expect(statSync(tries).mode & 0o777).toBe(0o600);
    expect(readFileSync(tries, "utf8")).toMatch(/^([\d:.TZ-]+\n){3}$/);
    const third = service(folder);
    const slowed = await refusalOf(() => third.made.unlock(passphrase));
    expect(slowed.message).toMatch(/Wait 5 seconds/);
    third.wait(5);
    await third.made.unlock(passphrase);
    expect(existsSync(tries)).toBe(false);
    expect(third.made.session()!.store.audit.latest(2)[1]).toMatchObject({
      action: "workspace.unlock-failed",
      detail: expect.stringMatching(/^3 wrong passphrases/),
    });
  });

  test("refuses something else than a file in place of the noted tries", async () => {
    const { made, folder } = service();
    await made.create(input);
    made.lock();
    mkdirSync(join(folder, "workspace.tries"));
    const refusal = await refusalOf(() => made.unlock(passphrase));
    expect(refusal.code).toBe("storage");
    expect(refusal.message).toMatch(/workspace\.tries/);
  });

  test("opens one workspace at a time", async () => {
    const { made } = service();
    const first = made.create(input);
    expect((await refusalOf(() => made.unlock(passphrase))).code).toBe(
      "precondition",
    );
    await first;
    expect((await refusalOf(() => made.create(input))).code).toBe(
      "precondition",
    );
    expect((await refusalOf(() => made.openDemo())).code).toBe("precondition");
  });

  test("never takes a broken workspace for an absent one", async () => {
    const { made, folder } = service();
    await made.create(input);
    made.lock();
    writeFileSync(join(folder, "workspace.keys"), "{}");
    expect(made.status()).toMatchObject({
      state: "locked",
      startupError: expect.stringMatching(/key file .* damaged/),
    });
    expect((await refusalOf(() => made.create(input))).code).toBe(
      "precondition",
    );
  });

  test("refuses politely while another window holds the workspace", async () => {
    const { made, folder } = service();
    await made.create(input);
    const second = service(folder).made;
    const refusal = await refusalOf(() => second.unlock(passphrase));
    expect(refusal.code).toBe("locked");
    made.lock();
    expect((await second.unlock(passphrase)).state).toBe("open");
  });

  test("lends a worker what it needs, and forgets the key on locking", async () => {
    const { made, folder } = service();
    await made.create(input);
    const access = made.access()!;
    expect(access.folder).toBe(folder);
    const worker = openStoreWithKey(
      { ...place(access.folder), lock: false },
      access.dataKey,
    );
    expect(worker.info).toEqual(made.session()!.store.info);
    worker.close();
  });

  test("opens a demo in a folder of its own and removes it", () => {
    const { made } = service();
    const session = made.openDemo();
    const { folder } = made.access()!;
    expect(session.store.info.kind).toBe("demo");
    expect(made.status()).toMatchObject({ state: "open", kind: "demo" });
    expect(existsSync(join(folder, "workspace.keys"))).toBe(false);
    made.dispose();
    expect(existsSync(folder)).toBe(false);
    expect(made.status().state).toBe("absent");
    made.dispose();
  });
});

describe("the unlock guard", () => {
  const at = (seconds: number) =>
    new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();

  test("doubles the wait up to five minutes, and a clock set back never lengthens it", async () => {
    const path = join(temporaryFolder(), "workspace.tries");
    const guard = createUnlockGuard(path);
    const waits: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      guard.recordFailure(at(0));
      try {
        guard.check(at(-200));
      } catch (error) {
        waits.push(/Wait (\d+)/.exec((error as Error).message)![1]!);
      }
    }
    expect(waits).toEqual([
      "5",
      "10",
      "20",
      "40",
      "80",
      "160",
      "300",
      "300",
      "300",
      "300",
    ]);
    expect((await refusalOf(() => guard.check(at(299)))).message).toMatch(
      /Wait 1 second,/,
    );
    guard.check(at(300));
    guard.check(at(-3600));
    guard.reset();
    guard.check(at(0));
  });
});
