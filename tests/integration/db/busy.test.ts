import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import { at, by, observation } from "../../support/sample-case.ts";
import {
  insertCases,
  refusalOf,
  sampleStore,
} from "../../support/sample-workspace.ts";

test("while another connection writes, a change is refused with a sentence, alone as in a transaction", async () => {
  const { store, folder, dataKey } = sampleStore();
  const [caseId] = insertCases(store, [{}]);
  const writer = openDatabase(join(folder, "workspace.db"), dataKey, {
    newestSchema,
    waitMillis: 0,
  });
  onTestFinished(() => void writer.close());
  writer.exec("BEGIN IMMEDIATE");
  const busy = {
    code: "conflict",
    message: "An import is being written. Try again in a moment.",
  };
  const entry = {
    at,
    actor: by,
    action: "x",
    objectType: "case",
    objectId: caseId!,
    detail: "",
  };
  expect(await refusalOf(() => store.audit.append(entry))).toEqual(busy);
  expect(
    await refusalOf(() =>
      store.transaction(() =>
        store.cases.addObservation(caseId!, observation()),
      ),
    ),
  ).toEqual(busy);
  expect(store.cases.load(caseId!)!.observations).toEqual([]);
  writer.exec("ROLLBACK");
  store.audit.append(entry);
});
