import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { sha256OfJson } from "../../../db/canonical-json.ts";
import {
  readKeyFile,
  writeKeyFile,
  type KeyFile,
} from "../../../db/vault/key-file.ts";
import {
  newDataKey,
  newKeyFile,
  openKeyFile,
} from "../../../db/vault/key-slots.ts";
import { refusalOf, temporaryFolder } from "../../support/sample-workspace.ts";

const passphrase = "correct horse battery staple";
const about = {
  workspaceId: "01900000-0000-7000-8000-000000000001",
  name: "Sample clinic",
  createdAt: "2026-11-20T09:00:00Z",
};
const dataKey = newDataKey();
let keyFile: KeyFile;
beforeAll(async () => {
  keyFile = await newKeyFile(dataKey, passphrase, about);
});

/** A key file with something changed in it, its digest made to fit again. */
function forged(change: (file: any) => void): KeyFile {
  const copy = structuredClone(keyFile);
  change(copy);
  return copy;
}

function storedAs(text: string): string {
  const path = join(temporaryFolder(), "workspace.keys");
  writeFileSync(path, text);
  return path;
}

describe("the key file", () => {
  test("gives the data key back for the passphrase, in whatever Unicode form it is typed", async () => {
    expect(await openKeyFile(keyFile, passphrase)).toEqual(dataKey);
    const accented = await newKeyFile(dataKey, "f\u00fcnf gelbe Enten", about);
    expect(await openKeyFile(accented, "fu\u0308nf gelbe Enten")).toEqual(
      dataKey,
    );
  });

  test("wraps the key by Argon2id and by scrypt, and either opens", async () => {
    const names = keyFile.slots.map((slot) => slot.derivation.name);
    expect(names).toEqual(["argon2id", "scrypt"]);
    for (const slot of keyFile.slots)
      expect(
        await openKeyFile({ ...keyFile, slots: [slot] }, passphrase),
      ).toEqual(dataKey);
  });

  test("tells a wrong passphrase from damage", async () => {
    const wrong = await refusalOf(() => openKeyFile(keyFile, "wrong wrong w"));
    expect(wrong.code).toBe("forbidden");
    expect(wrong.message).toMatch(/^That passphrase does not open/);
    const flipped = forged((file) => {
      for (const slot of file.slots) slot.tag = `${"A".repeat(22)}==`;
    });
    const damaged = await refusalOf(() => openKeyFile(flipped, passphrase));
    expect(damaged.code).toBe("storage");
    expect(damaged.message).toMatch(/passphrase is right/);
  });

  test("opens for its own workspace only", async () => {
    const moved = forged((file) => {
      file.workspaceId = "01900000-0000-7000-8000-000000000002";
    });
    const refusal = await refusalOf(() => openKeyFile(moved, passphrase));
    expect(refusal.code).toBe("storage");
  });

  test("is written whole, for its owner only, without leftovers", () => {
    const folder = temporaryFolder();
    const path = join(folder, "workspace.keys");
    writeKeyFile(path, keyFile);
    writeKeyFile(path, keyFile);
    expect(readKeyFile(path)).toEqual({ keyFile, isDamaged: false });
    expect(readdirSync(folder)).toEqual(["workspace.keys"]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).not.toContain(
      dataKey.toString("base64"),
    );
  });

  const stored = () =>
    JSON.stringify({ ...keyFile, digest: sha256OfJson(keyFile) });
  const withDigest = (file: KeyFile) =>
    JSON.stringify({ ...file, digest: sha256OfJson(file) });

  test.each<[string, () => string]>([
    ["empty", () => ""],
    ["binary", () => "\u0000\u0001\u0002"],
    ["cut", () => stored().slice(0, -40)],
    ["a list", () => "[]"],
    ["200 kB", () => " ".repeat(200_000)],
    ["no slots", () => withDigest(forged((file) => (file.slots = [])))],
    [
      "memory of 4 TiB",
      () =>
        withDigest(
          forged((file) => {
            file.slots.length = 1;
            file.slots[0].derivation.memoryKiB = 2 ** 32;
          }),
        ),
    ],
    [
      "a derivation too weak",
      () =>
        withDigest(
          forged((file) => {
            file.slots.length = 1;
            file.slots[0].derivation.memoryKiB = 8;
          }),
        ),
    ],
    [
      "an scrypt cost of 2",
      () =>
        withDigest(
          forged((file) => {
            file.slots.shift();
            file.slots[0].derivation.cost = 2;
          }),
        ),
    ],
    ["an unknown member", () => withDigest(forged((file) => (file.x = 1)))],
  ])("is refused as damaged: %s", async (_, text) => {
    const refusal = await refusalOf(() => readKeyFile(storedAs(text())));
    expect(refusal.code).toBe("storage");
    expect(refusal.message).toMatch(/key file .* damaged/);
  });

  test.each<[string, (slot: any) => void]>([
    [
      "a check that does not fit",
      (slot) => (slot.check = `${"A".repeat(43)}=`),
    ],
    ["another salt", (slot) => (slot.derivation.salt = `${"A".repeat(22)}==`)],
    ["a broken tag", (slot) => (slot.tag = `${"A".repeat(22)}==`)],
    ["a cost too low", (slot) => (slot.derivation.memoryKiB = 8)],
    ["no derivation", (slot) => delete slot.derivation],
  ])(
    "whose first slot is damaged (%s) opens by the second",
    async (_, harm) => {
      const harmed = forged((file) => harm(file.slots[0]));
      const digest = sha256OfJson(keyFile);
      const read = readKeyFile(storedAs(JSON.stringify({ ...harmed, digest })));
      expect(read.isDamaged).toBe(true);
      expect(await openKeyFile(read.keyFile, passphrase, read)).toEqual(
        dataKey,
      );
      const wrong = await refusalOf(() =>
        openKeyFile(read.keyFile, "wrong wrong w", read),
      );
      expect(wrong.code).toBe("forbidden");
      expect(wrong.message).toMatch(/damaged in part/);
    },
  );

  test("of a newer format is refused as newer", async () => {
    const path = storedAs(withDigest(forged((file) => (file.version = 2))));
    const refusal = await refusalOf(() => readKeyFile(path));
    expect(refusal.code).toBe("precondition");
    expect(refusal.message).toMatch(/newer MesoBoard/);
  });

  test("is opened without blocking the event loop", async () => {
    let ticks = 0;
    const counter = setInterval(() => (ticks += 1), 1);
    await openKeyFile(keyFile, passphrase);
    clearInterval(counter);
    expect(ticks).toBeGreaterThan(3);
  });
});
