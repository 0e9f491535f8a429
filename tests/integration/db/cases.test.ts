import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import type { Store } from "../../../db/store.ts";
import { caseFileSchema } from "../../../shared/domain/case-file.ts";
import {
  at,
  by,
  newId,
  observation,
  sampleCase,
  staging,
} from "../../support/sample-case.ts";
import {
  insertCases,
  refusalOf,
  sampleStore,
} from "../../support/sample-workspace.ts";

const later = "2026-11-21T08:00:00Z";

const rowOf = (store: Store, caseId: string) =>
  store.worklist.rows([caseId])[0]!;

describe("a case", () => {
  test("comes back as it was stored, dated parts oldest first", () => {
    const { store, folder, dataKey } = sampleStore();
    const early = observation({
      kind: "hemoglobin",
      on: "2026-09",
      value: 13.2,
    });
    const offset = observation({ on: "D-8", value: null, answer: "unknown" });
    const late = observation({
      on: "2026-11-02",
      range: { low: null, high: 4.5 },
    });
    const newCase = sampleCase({
      observations: [late, early, offset],
      treatments: [
        {
          id: newId(),
          kind: "systemic",
          name: "Cisplatin + pemetrexed",
          drugs: ["cisplatin", "pemetrexed"],
          line: 1,
          startedOn: "2026-10-20",
          endedOn: null,
          ongoing: true,
          onTrial: "no",
          response: "",
          doseGy: null,
          fractions: null,
          source: "Letter",
          note: "",
        },
      ],
      events: [
        { id: newId(), kind: "imaging", on: null, text: "CT", source: "PACS" },
      ],
      stagings: [staging()],
      gaps: [
        {
          id: newId(),
          item: "LDH",
          owner: "Nurse",
          requestedOn: "2026-11-18",
          dueOn: null,
          status: "requested",
          note: null,
        },
      ],
      importNotes: ["second note first", "then this"],
    });
    store.transaction(() => store.cases.insert(newCase));
    const file = store.cases.load(newCase.caseId)!;
    expect(caseFileSchema.parse(file)).toEqual(file);
    expect(file.observations).toEqual([offset, early, late]);
    expect(file.treatments).toEqual(newCase.treatments);
    expect(file.events).toEqual(newCase.events);
    expect(file.stagings).toEqual(newCase.stagings);
    expect(file.gaps).toEqual(newCase.gaps);
    expect(file.importNotes).toEqual(newCase.importNotes);
    expect(file.sections.identity).toEqual({
      version: 1,
      recordedAt: at,
      recordedBy: by,
      body: newCase.sections.identity,
    });
    const database = openDatabase(join(folder, "workspace.db"), dataKey, {
      newestSchema,
      waitMillis: 0,
    });
    for (const table of ["treatment", "course_event", "gap"])
      expect(
        database
          .prepare(
            `SELECT recorded_at AS at, recorded_by AS "by" FROM ${table}`,
          )
          .all(),
        table,
      ).toEqual([{ at, by }]);
    database.close();
    expect(file.board).toBeNull();
    expect(store.cases.load(newId())).toBeUndefined();
  });

  test("that breaks a rule of the database is not stored by half", () => {
    const { store } = sampleStore();
    const twice = observation();
    expect(() =>
      insertCases(store, [{}, { observations: [twice, twice] }]),
    ).toThrow(/UNIQUE/);
    const both = observation({ value: 1, answer: "yes" });
    expect(() => insertCases(store, [{ observations: [both] }])).toThrow(
      /CHECK/,
    );
    const { total } = store.worklist.page({
      filter: {
        text: "",
        site: null,
        stage: null,
        histology: null,
        status: null,
      },
      sort: "name",
      descending: false,
      offset: 0,
      limit: 10,
    });
    expect(total).toBe(0);
  });

  test("is refused outside a transaction", async () => {
    const { store } = sampleStore();
    const refusal = await refusalOf(() => store.cases.insert(sampleCase()));
    expect(refusal.code).toBe("internal");
  });
});

describe("saving a section", () => {
  const save = (store: Store, caseId: string, change: object) =>
    store.transaction(() => {
      const current = store.cases.section(caseId, "identity")!;
      return store.cases.saveSection({
        caseId,
        section: "identity",
        baseVersion: current.version,
        body: current.body,
        at: later,
        by: "Dr Other",
        ...change,
      });
    });

  test("adds a version and keeps the older one", () => {
    const { store, folder, dataKey } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    expect(save(store, caseId!, {})).toBe(2);
    expect(save(store, caseId!, {})).toBe(3);
    const { sections } = store.cases.load(caseId!)!;
    expect(sections.identity.version).toBe(3);
    expect(sections.identity.recordedBy).toBe("Dr Other");
    expect(rowOf(store, caseId!).updatedAt).toBe(later);
    const database = openDatabase(join(folder, "workspace.db"), dataKey, {
      newestSchema,
      waitMillis: 0,
    });
    const versions = database
      .prepare(
        "SELECT count(*) AS n FROM case_section WHERE case_id = ? AND section = 'identity'",
      )
      .get(caseId);
    database.close();
    expect(versions).toEqual({ n: 3 });
  });

  test("refuses a stale version and changes nothing", async () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    save(store, caseId!, {});
    const before = store.cases.load(caseId!);
    for (const baseVersion of [1, 3, 99]) {
      const refusal = await refusalOf(() =>
        save(store, caseId!, { baseVersion }),
      );
      expect(refusal.code).toBe("conflict");
      expect(refusal.message).toMatch(/nothing was overwritten/);
    }
    expect(store.cases.load(caseId!)).toEqual(before);
  });

  test("refuses a body that does not fit, with the field", async () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    const body = { ...sampleCase().sections.identity, familyName: "" };
    await expect(async () =>
      save(store, caseId!, { body }),
    ).rejects.toMatchObject({
      code: "validation",
      fields: [{ path: "familyName" }],
    });
  });

  test("refuses an unknown and a retired case", async () => {
    const { store } = sampleStore();
    const [caseId, other] = insertCases(store, [{}, {}]);
    store.transaction(() => store.cases.retire([caseId!], "double", later, by));
    const add = (id: string) =>
      store.transaction(() => store.cases.addObservation(id, observation()));
    expect((await refusalOf(() => add(newId()))).code).toBe("not-found");
    expect((await refusalOf(() => add(caseId!))).code).toBe("precondition");
    const { body } = store.cases.section(other!, "identity")!;
    const write = { caseId: caseId!, section: "identity", body } as const;
    const saveIt = () =>
      store.transaction(() =>
        store.cases.saveSection({ ...write, baseVersion: 1, at: later, by }),
      );
    expect((await refusalOf(saveIt)).code).toBe("precondition");
    expect(store.cases.load(caseId!)).toBeUndefined();
    expect(store.cases.section(caseId!, "identity")).toBeUndefined();
  });

  test("an exception undoes all of a transaction, a nested one only itself", () => {
    const { store } = sampleStore();
    const [caseId] = insertCases(store, [{}]);
    store.transaction(() => {
      save(store, caseId!, {});
      expect(() =>
        store.transaction(() => {
          save(store, caseId!, {});
          throw new Error("stop");
        }),
      ).toThrow("stop");
    });
    expect(store.cases.section(caseId!, "identity")!.version).toBe(2);
  });
});
