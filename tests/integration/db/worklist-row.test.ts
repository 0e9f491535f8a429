import { describe, expect, test } from "vitest";
import type { Store } from "../../../db/store.ts";
import { stageOf } from "../../../electron/services/summary/latest-staging.ts";
import {
  by,
  newId,
  observation,
  sampleCase,
  staging,
} from "../../support/sample-case.ts";
import { insertCases, sampleStore } from "../../support/sample-workspace.ts";

const later = "2026-11-21T08:00:00Z";

const rowOf = (store: Store, caseId: string) =>
  store.worklist.rows([caseId])[0]!;

describe("the worklist row follows the record", () => {
  test("stage of the latest staging, and how it is known", () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [
      { stagings: [staging({ on: "2026-11-02", derivedStage: "IB" })] },
    ]);
    expect(rowOf(store, caseId!)).toMatchObject({
      stages: ["IB"],
      stageBasis: "derived",
      stageEdition: "8",
    });
    const add = (part: Parameters<typeof staging>[0]) =>
      store.transaction(() => store.cases.addStaging(caseId!, staging(part)));
    add({ on: "2026-10", derivedStage: "II" });
    expect(rowOf(store, caseId!).stages).toEqual(["IB"]);
    add({
      on: "2026-11-02",
      edition: "5",
      derivedStage: null,
      recordedStage: "III",
      recordedAt: later,
    });
    expect(rowOf(store, caseId!)).toMatchObject({
      stages: ["III"],
      stageBasis: "recorded",
      stageEdition: "5",
      updatedAt: later,
    });
    add({ on: "2026-12", derivedStage: null, recordedStage: null });
    expect(rowOf(store, caseId!)).toMatchObject({
      stages: [],
      stageBasis: null,
      stageEdition: "8",
    });
  });

  test("days from diagnosis stand at their date, as in the summary", () => {
    const { store } = sampleStore();
    const { diagnosis } = sampleCase().sections;
    const stagings = [
      staging({ on: "D+400", derivedStage: "IIIB" }),
      staging({ on: "2026-01-10", derivedStage: "IB" }),
    ];
    const diagnosedOn = "2025-01-01";
    const ids = insertCases(store, [
      { stagings, sections: { diagnosis: { ...diagnosis, diagnosedOn } } },
    ]);
    expect(rowOf(store, ids[0]!).stages).toEqual(["IIIB"]);
    const file = store.cases.load(ids[0]!)!;
    expect(stageOf(file).stage?.event.derivedStage).toBe("IIIB");
  });

  test.each([
    ["6", ["III", "IV"], "III"],
    ["8", ["IB", "IIIA", "IIIB"], null],
  ])(
    "an open staging of edition %s keeps every possible stage, whatever the source states",
    (edition, possibleStages, recordedStage) => {
      const { store } = sampleStore();
      const [caseId] = insertCases(store, [
        {
          stagings: [
            staging({
              edition,
              derivedStage: null,
              possibleStages,
              recordedStage,
            }),
          ],
        },
      ]);
      expect(rowOf(store, caseId!)).toMatchObject({
        stages: possibleStages,
        stageBasis: "possible",
        stageEdition: edition,
      });
    },
  );

  test("only pleural TNM and Yan stand for the stage, and none that was amended", () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    const add = (part: Parameters<typeof staging>[0]) => {
      const event = staging(part);
      store.transaction(() => store.cases.addStaging(caseId!, event));
      return event.id;
    };
    add({ system: "butchart", edition: "1976", derivedStage: "II" });
    add({ system: "described", edition: "none", derivedStage: null });
    expect(rowOf(store, caseId!)).toMatchObject({
      stages: [],
      stageBasis: null,
      stageEdition: null,
    });
    add({ on: "2026-11-01", derivedStage: "IA" });
    const wrong = add({ on: "2026-11-08", derivedStage: "IIIB" });
    add({ on: "2026-11-09", system: "brigham", edition: "1999" });
    expect(rowOf(store, caseId!).stages).toEqual(["IIIB"]);
    const amendment = {
      on: "2026-11-07",
      derivedStage: "II",
      amends: wrong,
      amendReason: "Second reading",
    };
    add(amendment);
    expect(rowOf(store, caseId!).stages).toEqual(["II"]);
    expect(() => add(amendment)).toThrow(/UNIQUE/);
    expect(() => add({ amends: newId(), amendReason: "x" })).toThrow(/FOREIGN/);
    expect(() => add({ amendReason: "x" })).toThrow(/CHECK/);
    add({
      on: "2026-12",
      system: "yan",
      edition: "2011",
      derivedStage: null,
      possibleStages: ["II", "III"],
    });
    expect(rowOf(store, caseId!)).toMatchObject({
      stages: ["II", "III"],
      stageEdition: "2011",
    });
  });

  test("a case that was never staged has no edition", () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    expect(rowOf(store, caseId!)).toMatchObject({
      stages: [],
      stageBasis: null,
      stageEdition: null,
    });
  });

  test("latest performance status with a value, and gaps that are still open", () => {
    const { store } = sampleStore();
    const gap = (status: "open" | "requested" | "received") => ({
      id: newId(),
      item: "CRP",
      owner: null,
      requestedOn: null,
      dueOn: null,
      status,
      note: null,
    });
    const [caseId] = insertCases(store, [
      {
        observations: [observation({ on: "2026-11-01", value: 1 })],
        gaps: [gap("open"), gap("requested"), gap("received")],
      },
    ]);
    const add = (part: Parameters<typeof observation>[0]) =>
      store.transaction(() =>
        store.cases.addObservation(caseId!, observation(part)),
      );
    add({ on: "2026-10-30", value: 3 });
    add({ on: "2026-11-05", value: null, answer: "unknown" });
    expect(rowOf(store, caseId!)).toMatchObject({ ecog: 1, openGaps: 2 });
    add({ on: "2026-11-01", value: 2, recordedAt: later });
    expect(rowOf(store, caseId!).ecog).toBe(2);
  });

  test("identity, site and histology of the current version", () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    store.transaction(() =>
      store.cases.saveSection({
        caseId: caseId!,
        section: "pathology",
        baseVersion: 1,
        body: { ...sampleCase().sections.pathology, histology: "biphasic" },
        at: later,
        by,
      }),
    );
    expect(rowOf(store, caseId!)).toMatchObject({
      familyName: "Sample-Oakfield",
      site: "pleura",
      histology: "biphasic",
    });
  });

  test("a retired case leaves the lists and cannot be opened", () => {
    const { store } = sampleStore();
    const [first, second] = insertCases(store, [{}, {}]);
    expect(store.cases.findByRecordNumber("sample-oak-1")).toEqual([
      first,
      second,
    ]);
    expect(store.cases.findByRecordNumber("SAMPLE-OAK-01")).toEqual([]);
    store.transaction(() => store.cases.retire([first!], "double", later, by));
    store.transaction(() => store.cases.retire([first!], "again", later, by));
    expect(store.worklist.rows([first!, second!])).toHaveLength(1);
    expect(store.cases.findByRecordNumber("SAMPLE-OAK-1")).toEqual([second]);
    expect(store.cases.load(first!)).toBeUndefined();
  });
});
