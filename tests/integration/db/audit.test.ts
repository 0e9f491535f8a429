import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import { openStoreWithKey } from "../../../db/open-store.ts";
import type { Store } from "../../../db/store.ts";
import { at, by } from "../../support/sample-case.ts";
import { place, sampleStore } from "../../support/sample-workspace.ts";

function append(store: Store, detail: string, change: object = {}): void {
  store.audit.append({
    at,
    actor: by,
    action: "case.save",
    objectType: "case",
    objectId: "a",
    detail,
    ...change,
  });
}

/** Changes the trail as someone with the key and the wish to deceive would. */
function tamper(folder: string, dataKey: Buffer, sql: string): void {
  const database = openDatabase(join(folder, "workspace.db"), dataKey, {
    newestSchema,
    waitMillis: 0,
  });
  database.exec("DROP TRIGGER audit_entry_is_final");
  database.exec("DROP TRIGGER audit_entry_is_kept");
  database.exec(sql);
  database.close();
}

describe("the audit trail", () => {
  test("chains its entries and keeps only hashes of before and after", () => {
    const { store } = sampleStore();
    const empty = store.audit.verify();
    expect(empty).toMatchObject({ entries: 0, brokenAt: null });
    append(store, "first", { before: { name: "Oakfield" }, after: undefined });
    append(store, "second");
    const verified = store.audit.verify();
    expect(verified).toMatchObject({ entries: 2, brokenAt: null });
    const [last, first] = store.audit.latest(10);
    expect(last).toMatchObject({ seq: 2, detail: "second", beforeHash: null });
    expect(first!.beforeHash).toMatch(/^[0-9a-f]{64}$/);
    expect(first!.afterHash).toBeNull();
    expect(verified.head).toBe(last!.hash);
    expect(JSON.stringify([last, first])).not.toContain("Oakfield");
    expect(store.audit.latest(1)).toHaveLength(1);
  });

  test("goes back with the transaction it belongs to", () => {
    const { store } = sampleStore();
    expect(() =>
      store.transaction(() => {
        append(store, "never");
        throw new Error("stop");
      }),
    ).toThrow("stop");
    expect(store.audit.verify().entries).toBe(0);
  });

  test.each([
    ["an edit", "UPDATE audit_entry SET detail = 'x' WHERE seq = 2", 2],
    ["a changed actor", "UPDATE audit_entry SET actor = 'x' WHERE seq = 1", 1],
    ["a deletion", "DELETE FROM audit_entry WHERE seq = 2", 3],
    ["a lost beginning", "DELETE FROM audit_entry WHERE seq = 1", 2],
    [
      "a swap",
      "UPDATE audit_entry SET seq = seq + 90 WHERE seq < 3; UPDATE audit_entry SET seq = 93 - seq WHERE seq > 90",
      1,
    ],
  ])("shows %s", (_, sql, brokenAt) => {
    const { store, folder, dataKey } = sampleStore();
    for (const detail of ["one", "two", "three", "four"]) append(store, detail);
    tamper(folder, dataKey, sql);
    expect(store.audit.verify().brokenAt).toBe(brokenAt);
  });

  test("stays one chain when a worker writes beside the window", () => {
    const { store, folder, dataKey } = sampleStore();
    const worker = openStoreWithKey({ ...place(folder), lock: false }, dataKey);
    for (let turn = 0; turn < 10; turn += 1) {
      append(store, "window");
      append(worker, "worker");
    }
    worker.close();
    expect(store.audit.verify()).toMatchObject({ entries: 20, brokenAt: null });
  });
});
