import { describe, expect, test } from "vitest";
import type { Store, WorklistQuery } from "../../../db/store.ts";
import {
  worklistSortSchema,
  type WorklistFilter,
} from "../../../shared/contract/cases.ts";
import {
  observation,
  sampleCase,
  staging,
  type SamplePart,
} from "../../support/sample-case.ts";
import { insertCases, sampleStore } from "../../support/sample-workspace.ts";

const everything: WorklistFilter = {
  text: "",
  site: null,
  stage: null,
  histology: null,
  status: null,
};

const named = (familyName: string, part: SamplePart = {}): SamplePart => ({
  ...part,
  identity: { familyName, givenName: "", ...part.identity },
});

function names(store: Store, part: Partial<WorklistQuery> = {}): string[] {
  const query = {
    filter: everything,
    sort: "name",
    descending: false,
    offset: 0,
    limit: 200,
    ...part,
  } as const;
  return store.worklist.page(query).rows.map((row) => row.familyName);
}

const found = (store: Store, filter: Partial<WorklistFilter>) =>
  names(store, { filter: { ...everything, ...filter } });

describe("sorting", () => {
  test("by name: accents and case make no difference", () => {
    const { store } = sampleStore();
    insertCases(
      store,
      ["Zed", "ömer", "Olson", "Omar", "أحمد"].map((name) => named(name)),
    );
    expect(names(store)).toEqual(["Olson", "Omar", "ömer", "Zed", "أحمد"]);
    expect(names(store, { descending: true })).toEqual([
      "أحمد",
      "Zed",
      "ömer",
      "Omar",
      "Olson",
    ]);
  });

  test("by record number: numbers count as numbers", () => {
    const { store } = sampleStore();
    insertCases(
      store,
      ["X-10", "X-9", "A-200"].map((recordNumber) =>
        named(recordNumber, { identity: { recordNumber } }),
      ),
    );
    expect(names(store, { sort: "record" })).toEqual(["A-200", "X-9", "X-10"]);
  });

  test("cases without the sorted value come last in both directions, across pages too", () => {
    const { store } = sampleStore();
    const stage = (derivedStage: string | null) => [staging({ derivedStage })];
    insertCases(store, [
      named("None B"),
      named("IV", { stagings: stage("IV") }),
      named("IA", { stagings: stage("IA") }),
      named("None A"),
      named("IIIA", { stagings: stage("IIIA") }),
    ]);
    const up = ["IA", "IIIA", "IV", "None A", "None B"];
    const down = ["IV", "IIIA", "IA", "None A", "None B"];
    expect(names(store, { sort: "stage" })).toEqual(up);
    expect(names(store, { sort: "stage", descending: true })).toEqual(down);
    const pages = [0, 2, 4].flatMap((offset) =>
      names(store, { sort: "stage", descending: true, offset, limit: 2 }),
    );
    expect(pages).toEqual(down);
    expect(names(store, { sort: "stage", offset: 5 })).toEqual([]);
  });

  test("by stage: an open one at its lowest, after what is established there", () => {
    const { store } = sampleStore();
    const open = (...possibleStages: string[]) => [
      staging({ derivedStage: null, possibleStages }),
    ];
    insertCases(store, [
      named("III or IV", { stagings: open("III", "IV") }),
      named("IB open", { stagings: open("IB", "IIIA", "IIIB") }),
      named("IIIA", { stagings: [staging({ derivedStage: "IIIA" })] }),
      named("II", { stagings: [staging({ derivedStage: "II" })] }),
      named("IB", { stagings: [staging({ derivedStage: "IB" })] }),
      named("III", { stagings: [staging({ derivedStage: "III" })] }),
      named("III recorded", {
        stagings: [staging({ derivedStage: null, recordedStage: "III" })],
      }),
    ]);
    expect(names(store, { sort: "stage" })).toEqual([
      "IB",
      "IB open",
      "II",
      "III",
      "III recorded",
      "III or IV",
      "IIIA",
    ]);
  });

  test.each(worklistSortSchema.options)(
    "by %s gives every case once",
    (sort) => {
      const { store } = sampleStore();
      insertCases(store, [
        named("A", { observations: [observation()], stagings: [staging()] }),
        named("B", { status: "ready" }),
        named("C"),
      ]);
      for (const descending of [false, true])
        expect(names(store, { sort, descending }).sort()).toEqual([
          "A",
          "B",
          "C",
        ]);
    },
  );
});

describe("filters", () => {
  const { pathology, diagnosis } = sampleCase().sections;
  const mixed = (): Store => {
    const { store } = sampleStore();
    const stage = (derivedStage: string) => [staging({ derivedStage })];
    insertCases(store, [
      named("One", { stagings: stage("IIIA"), status: "ready" }),
      named("Two", { stagings: stage("IIIB") }),
      named("Three", {
        stagings: stage("II"),
        sections: { pathology: { ...pathology, histology: "biphasic" } },
      }),
      named("Four", {
        sections: { diagnosis: { ...diagnosis, site: "peritoneum" } },
      }),
      named("Five", { stagings: stage("Vast") }),
    ]);
    return store;
  };

  test("stage III finds IIIA and IIIB, and none finds cases without a stage", () => {
    const store = mixed();
    expect(found(store, { stage: "III" })).toEqual(["One", "Two"]);
    expect(found(store, { stage: "II" })).toEqual(["Three"]);
    expect(found(store, { stage: "none" })).toEqual(["Four"]);
  });

  test("an open stage is found in each of its groups and is not called unstaged", () => {
    const store = mixed();
    insertCases(store, [
      named("Six", {
        stagings: [
          staging({
            derivedStage: null,
            possibleStages: ["IB", "IIIA", "IIIB"],
            recordedStage: "II",
          }),
        ],
      }),
    ]);
    expect(found(store, { stage: "I" })).toEqual(["Six"]);
    expect(found(store, { stage: "II" })).toEqual(["Three"]);
    expect(found(store, { stage: "III" })).toEqual(["One", "Six", "Two"]);
    expect(found(store, { stage: "none" })).toEqual(["Four"]);
  });

  test("combine, with the counts beside", () => {
    const store = mixed();
    expect(found(store, { histology: "biphasic" })).toEqual(["Three"]);
    expect(found(store, { site: "peritoneum", stage: "III" })).toEqual([]);
    expect(found(store, { status: "ready", text: "on" })).toEqual(["One"]);
    const page = store.worklist.page({
      filter: { ...everything, stage: "III" },
      sort: "updated",
      descending: true,
      offset: 0,
      limit: 1,
    });
    expect(page.rows).toHaveLength(1);
    expect({ ...page, rows: [] }).toEqual({
      rows: [],
      total: 2,
      totalUnfiltered: 5,
    });
  });
});

describe("search", () => {
  const filled = (): Store => {
    const { store } = sampleStore();
    insertCases(store, [
      named("Sample-Oakfield", {
        identity: { givenName: "Vernon", recordNumber: "TCGA-3H-AB3K" },
      }),
      named("Müller", { identity: { givenName: "José", recordNumber: "R-2" } }),
      named("أحمد", { identity: { givenName: "مُحَمَّد", recordNumber: "R-3" } }),
      named("O'Neil", { identity: { givenName: "NEAR", recordNumber: "R-4" } }),
    ]);
    return store;
  };

  test.each<[string, string[]]>([
    ["sam", ["Sample-Oakfield"]],
    ["SAMPLE-OAK", ["Sample-Oakfield"]],
    ["vern oak", ["Sample-Oakfield"]],
    ["tcga-3h", ["Sample-Oakfield"]],
    ["ab3", ["Sample-Oakfield"]],
    ["muller", ["Müller"]],
    ["Mu\u0308ller", ["Müller"]],
    ["jose", ["Müller"]],
    ["احمد", ["أحمد"]],
    ["محمد", ["أحمد"]],
    ["o'neil", ["O'Neil"]],
    ["NEAR", ["O'Neil"]],
    ["r-3", ["أحمد"]],
    ["  ", ["Müller", "O'Neil", "Sample-Oakfield", "أحمد"]],
    ["akfield", []],
    ["***", []],
    ["xyz", []],
  ])("%s", (text, expected) => {
    expect(found(filled(), { text })).toEqual(expected);
  });

  test.each([
    '"',
    "'",
    "*",
    '"" OR "a"',
    "NEAR(a b, 2)",
    "a AND NOT",
    "family_key:a",
    "^a",
    "-a",
    "a + b",
    "{a}: b",
    "((((",
    "'; DROP TABLE worklist_row; --",
    "\u0000",
    "\ud800",
    "a ".repeat(100),
    "😀",
  ])("hostile text %j is only text", (text) => {
    const store = filled();
    expect(() => found(store, { text })).not.toThrow();
    expect(names(store)).toHaveLength(4);
  });

  test("follows a changed name", () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [named("Before")]);
    store.transaction(() => {
      const { body } = store.cases.section(caseId!, "identity")!;
      store.cases.saveSection({
        caseId: caseId!,
        section: "identity",
        baseVersion: 1,
        body: { ...body, familyName: "After" },
        at: "2026-11-21T08:00:00Z",
        by: "Nurse",
      });
    });
    expect(found(store, { text: "before" })).toEqual([]);
    expect(found(store, { text: "after" })).toEqual(["After"]);
    store.transaction(() =>
      store.cases.retire([caseId!], "double", "2026-11-22T08:00:00Z", "Nurse"),
    );
    expect(found(store, { text: "after" })).toEqual([]);
  });
});
