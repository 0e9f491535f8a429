import { describe, expect, test } from "vitest";
import type { Store } from "../../../db/store.ts";
import {
  at,
  by,
  newId,
  observation,
  sampleCase,
} from "../../support/sample-case.ts";
import {
  insertCases,
  refusalOf,
  sampleStore,
} from "../../support/sample-workspace.ts";

function importTwo(store: Store, preset = "tcga") {
  const batchId = newId();
  const cases = ["A", "B"].map((externalKey) =>
    sampleCase({ origin: { batchId, externalKey } }),
  );
  store.transaction(() => {
    for (const newCase of cases) store.cases.insert(newCase);
    store.imports.insert({
      id: batchId,
      preset,
      files: ["a.csv", "b.csv"],
      fileHash: "f".repeat(64),
      at,
      by,
      cases: 2,
      skipped: 1,
    });
  });
  return { batchId, caseIds: cases.map(({ caseId }) => caseId) };
}

describe("imports", () => {
  test("are listed, and their records are known next time under the same preset", () => {
    const { store } = sampleStore();
    const { batchId, caseIds } = importTwo(store);
    expect(store.imports.list()).toEqual([store.imports.get(batchId)]);
    expect(store.imports.get(batchId)).toEqual({
      id: batchId,
      preset: "tcga",
      files: ["a.csv", "b.csv"],
      at,
      by,
      cases: 2,
      skipped: 1,
      undoneAt: null,
      undoRefusal: null,
    });
    expect(store.imports.caseIds(batchId)).toEqual([...caseIds].sort());
    const known = store.imports.knownKeys("tcga", ["A", "C", "'; --"]);
    expect([...known]).toEqual(["A"]);
    expect(store.imports.knownKeys("other", ["A"]).size).toBe(0);
    expect(store.imports.get(newId())).toBeUndefined();
  });

  test("without their batch are refused at the end of the transaction", () => {
    const { store } = sampleStore();
    expect(() =>
      insertCases(store, [{ origin: { batchId: newId(), externalKey: "A" } }]),
    ).toThrow(/FOREIGN KEY/);
  });

  test("say which cases were changed or put on an agenda since, and why they cannot be undone", () => {
    const { store } = sampleStore();
    const { batchId, caseIds } = importTwo(store);
    store.transaction(() =>
      store.cases.addObservation(caseIds[0]!, observation()),
    );
    expect(store.imports.changedCaseIds(batchId)).toEqual([caseIds[0]]);
    expect(store.imports.get(batchId)!.undoRefusal).toMatch(/^1 case was/);
    const meeting = {
      id: newId(),
      name: "Board",
      on: "2026-12-01",
      startsAt: "14:00",
      place: "",
      caseIds: [caseIds[1]!],
    };
    store.transaction(() => store.meetings.insert(meeting, at, by));
    expect(store.imports.changedCaseIds(batchId)).toHaveLength(2);
    expect(store.imports.get(batchId)!.undoRefusal).toMatch(/^2 cases were/);
  });

  test("once undone free their keys, and are not undone twice", async () => {
    const { store } = sampleStore();
    const { batchId, caseIds } = importTwo(store);
    store.transaction(() => {
      store.cases.retire(caseIds, "Import undone", at, by);
      store.imports.markUndone(batchId, at);
    });
    expect(store.imports.knownKeys("tcga", ["A", "B"]).size).toBe(0);
    expect(store.imports.get(batchId)).toMatchObject({
      undoneAt: at,
      undoRefusal: "This import was undone already.",
    });
    const again = await refusalOf(() => store.imports.markUndone(batchId, at));
    expect(again.code).toBe("precondition");
    expect(importTwo(store).caseIds).toHaveLength(2);
  });
});

describe("meetings", () => {
  const meetingOf = (caseIds: string[], on = "2026-12-01") => ({
    id: newId(),
    name: "Thoracic board",
    on,
    startsAt: "14:00",
    place: "Room 2",
    caseIds,
  });

  test("keep the order of their agenda; the case knows its place on the latest one", () => {
    const { store } = sampleStore();
    const ids = insertCases(store, [{}, {}, {}]);
    const agenda = [ids[2]!, ids[0]!, ids[1]!];
    const first = meetingOf(agenda);
    const later = meetingOf([ids[0]!], "2026-12-08");
    store.transaction(() => {
      store.meetings.insert(later, at, by);
      store.meetings.insert(first, at, by);
    });
    expect(store.meetings.list()).toEqual([later, first]);
    expect(store.cases.load(ids[1]!)!.board).toEqual({
      meetingId: first.id,
      name: "Thoracic board",
      on: "2026-12-01",
      position: 3,
      of: 3,
    });
    expect(store.cases.load(ids[0]!)!.board).toMatchObject({
      on: "2026-12-08",
      position: 1,
      of: 1,
    });
    const rows = store.worklist.rows(agenda);
    expect(rows.map((row) => [row.caseId, row.boardOn])).toEqual([
      [ids[2], "2026-12-01"],
      [ids[0], "2026-12-08"],
      [ids[1], "2026-12-01"],
    ]);
  });

  test("leave out retired cases and count without them", () => {
    const { store } = sampleStore();
    const ids = insertCases(store, [{}, {}, {}]);
    store.transaction(() => {
      store.meetings.insert(meetingOf(ids), at, by);
      store.cases.retire([ids[0]!], "double", at, by);
    });
    expect(store.meetings.list()[0]!.caseIds).toEqual(ids.slice(1));
    expect(store.cases.load(ids[2]!)!.board).toMatchObject({
      position: 2,
      of: 2,
    });
  });

  test("with an unknown case or the same case twice are refused whole", async () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    const insert = (caseIds: string[]) =>
      store.transaction(() =>
        store.meetings.insert(meetingOf(caseIds), at, by),
      );
    expect((await refusalOf(() => insert([caseId!, newId()]))).code).toBe(
      "not-found",
    );
    expect(() => insert([caseId!, caseId!])).toThrow(/UNIQUE/);
    expect(store.meetings.list()).toEqual([]);
  });
});
