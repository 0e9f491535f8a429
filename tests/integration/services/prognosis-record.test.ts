import { describe, expect, test } from "vitest";
import {
  createCase,
  saveSection,
} from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { recordObservation } from "../../../electron/services/observation-service.ts";
import { casePrognosis } from "../../../electron/services/prognosis-service.ts";
import {
  prognosisHistory,
  prognosisSnapshot,
  shownPrognosis,
  storePrognosis,
} from "../../../electron/services/prognosis-record-service.ts";
import {
  readSettings,
  saveSettings,
} from "../../../electron/services/settings-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import { prognosisChannels } from "../../../shared/contract/prognosis.ts";
import { answerText } from "../../../shared/prognosis-words.ts";
import { at, by, newId, observation } from "../../support/sample-case.ts";
import { insertCases } from "../../support/sample-workspace.ts";
import {
  asShown,
  storeAsShown,
  storedIndex,
  snapshotOf,
} from "../../support/stored-indices.ts";
import { footprint, openSession, refusal, today, tools } from "./session.ts";

const on = "2026-11-14";
const lab = (kind: "hemoglobin" | "wbc", value: number, unit: string) =>
  observation({ kind, on, value, unit, originalUnit: unit });
const answer = (kind: "chest-pain" | "weight-loss", said: "yes" | "no") =>
  observation({ kind, on, value: null, answer: said });

/** A case whose CALGB and EORTC groups are known: 75 years, ECOG 1, pain, no weight loss, Hb 12.1, WBC 9.4. */
function known(session = openSession()): { session: Session; caseId: string } {
  const [caseId = ""] = insertCases(session.store, [
    {
      observations: [
        observation({ on }),
        lab("hemoglobin", 12.1, "g/dL"),
        lab("wbc", 9.4, "10e9/L"),
        answer("chest-pain", "yes"),
        answer("weight-loss", "no"),
      ],
    },
  ]);
  return { session, caseId };
}

function typeHemoglobin(
  session: Session,
  caseId: string,
  value: string,
  day = "2026-11-23",
) {
  recordObservation(session, tools, {
    caseId,
    observation: {
      kind: "hemoglobin",
      on: day,
      typedValue: value,
      typedUnit: "g/dL",
      source: "Laboratory",
      note: "",
      confirmed: [],
    },
  });
}

const pageOf = (session: Session, caseId: string, offset = 0) =>
  prognosisChannels["prognosis.history"].output.parse(
    prognosisHistory(session, tools, { caseId, offset }),
  );
const historyOf = (session: Session, caseId: string) =>
  pageOf(session, caseId).snapshots;

describe("storing the indices", () => {
  test("keeps every index with its inputs and versions, and says so in the trail", () => {
    const { session, caseId } = known();
    const view = casePrognosis(session, tools, caseId);
    const stored = prognosisChannels["prognosis.store"].output.parse(
      storePrognosis(session, tools, {
        ...asShown(session, tools, caseId),
        note: "Board of today",
      }),
    );
    expect(stored).toMatchObject({
      referenceOn: view.referenceOn,
      note: "Board of today",
      recordedAt: at,
      recordedBy: by,
    });
    const [snapshot] = session.store.prognoses.newest(caseId, 9);
    expect(snapshot!.indices.map(({ rule }) => rule)).toEqual(
      view.indices.map(({ rule }) => rule),
    );
    expect(
      snapshot!.indices.find(({ rule }) => rule === "calgb"),
    ).toMatchObject({
      groupKey: "5",
      given: { ecog: 1, hemoglobin_g_dL: 12.1, wbc_10e9_L: 9.4 },
    });
    const [entry] = session.store.audit.latest(1);
    expect(entry).toMatchObject({
      action: "prognosis.store",
      objectId: caseId,
    });
  });

  test("is refused when the record gives something else than the screen showed", () => {
    const { session, caseId } = known();
    const shown = asShown(session, tools, caseId);
    typeHemoglobin(session, caseId, "13.5");
    const before = footprint(session);
    const refused = refusal(() => storePrognosis(session, tools, shown));
    expect(refused.code).toBe("conflict");
    expect(refused.message).toMatch(/CALGB.*gives “.*3.*”.*showed “.*5.*”/);
    expect(refused.message).toContain("Nothing was stored");
    expect(footprint(session)).toBe(before);
    expect(historyOf(session, caseId)).toEqual([]);
  });

  test.each([
    ["another value that gives the same groups", "12.2", "2026-11-23"],
    ["the same value of another day", "12.1", "2026-11-23"],
  ])("is refused for %s", (_name, value, day) => {
    const { session, caseId } = known();
    const shown = asShown(session, tools, caseId);
    typeHemoglobin(session, caseId, value, day);
    expect(asShown(session, tools, caseId).seen).toEqual(shown.seen);
    const before = footprint(session);
    const refused = refusal(() => storePrognosis(session, tools, shown));
    expect(refused.code).toBe("conflict");
    expect(refused.message).toMatch(/a value, a date or a source/);
    expect(footprint(session)).toBe(before);
    storeAsShown(session, tools, caseId);
    expect(historyOf(session, caseId)).toHaveLength(1);
  });

  test("quotes at most a line of what a caller sent", () => {
    const { session, caseId } = known();
    const shown = asShown(session, tools, caseId);
    const seen = shown.seen.map((one) => ({ ...one, answer: "x".repeat(300) }));
    const { message } = refusal(() =>
      storePrognosis(session, tools, { ...shown, seen }),
    );
    expect(message).not.toContain("x".repeat(81));
    const { input } = prognosisChannels["prognosis.store"];
    for (const part of [
      { seen: [{ rule: "calgb", answer: "x".repeat(301) }] },
      { seen: [{ rule: "x".repeat(61), answer: "" }] },
      { fingerprint: "x" },
    ])
      expect(input.safeParse({ ...shown, ...part }).success).toBe(false);
    expect(input.safeParse(shown).success).toBe(true);
  });

  test("of every demo case fits what may be sent", () => {
    const session = openSession();
    for (const draft of buildDemo(today).drafts) {
      const { caseId } = createCase(session, tools, draft);
      const shown = asShown(session, tools, caseId);
      prognosisChannels["prognosis.store"].input.parse(shown);
      prognosisChannels["prognosis.view"].output.parse(
        shownPrognosis(session, tools, caseId),
      );
      storePrognosis(session, tools, shown);
      const [{ rows } = { rows: [] }] = historyOf(session, caseId);
      for (const { name, before, underToday, causes } of rows)
        expect(
          [underToday, causes],
          `${draft.identity.familyName} ${name}`,
        ).toEqual([before, []]);
    }
  });

  test.each<[string, (shown: ReturnType<typeof asShown>) => object, RegExp]>([
    [
      "another reference date",
      () => ({ referenceOn: "2026-10-01" }),
      /reference date/,
    ],
    [
      "an index less",
      ({ seen }) => ({ seen: seen.slice(1) }),
      /not on the screen/,
    ],
    ["nothing", () => ({ seen: [] }), /not on the screen/],
    [
      "an index twice",
      ({ seen }) => ({ seen: [...seen, seen[0]] }),
      /named twice/,
    ],
    [
      "an index that does not apply",
      ({ seen }) => ({ seen: [...seen, { rule: "kusamura", answer: "I" }] }),
      /no longer applies/,
    ],
    [
      "other words for a group",
      ({ seen }) => ({ seen: seen.map((one) => ({ ...one, answer: "low" })) }),
      /showed “low”/,
    ],
  ])("is refused for %s", (_name, change, words) => {
    const { session, caseId } = known();
    const shown = asShown(session, tools, caseId);
    const refused = refusal(() =>
      storePrognosis(session, tools, { ...shown, ...change(shown) }),
    );
    expect(refused.code).toBe("conflict");
    expect(refused.message).toMatch(words);
  });

  test("is refused for a case that is not there, or was taken out of the lists", () => {
    const { session, caseId } = known();
    const shown = asShown(session, tools, caseId);
    const elsewhere = { ...shown, caseId: newId() };
    expect(refusal(() => storePrognosis(session, tools, elsewhere)).code).toBe(
      "not-found",
    );
    session.store.transaction(() =>
      session.store.cases.retire([caseId], "Double", at, by),
    );
    expect(refusal(() => storePrognosis(session, tools, shown)).code).toBe(
      "not-found",
    );
  });

  test("is allowed for a patient who has died: it is what the board saw", () => {
    const { session, caseId } = known();
    saveSection(session, tools, {
      caseId,
      section: "outcome",
      baseVersion: 1,
      confirmed: [],
      body: {
        status: "dead",
        diedOn: "2026-11-20",
        lastSeenOn: null,
        disease: "",
        source: "Registry",
      },
    });
    storeAsShown(session, tools, caseId);
    const [comparison] = historyOf(session, caseId);
    expect(comparison!.rows.every(({ isSame }) => isSame)).toBe(true);
    expect(comparison!.rows.every(({ before }) => before !== "")).toBe(true);
  });
});

describe("the history", () => {
  test("shows the same answers and no cause while nothing changed", () => {
    const { session, caseId } = known();
    storeAsShown(session, tools, caseId);
    const [{ rows } = { rows: [] }] = historyOf(session, caseId);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows)
      expect(row).toMatchObject({
        isSame: true,
        causes: [],
        underToday: row.before,
        now: row.before,
      });
  });

  test("shows then, under today's rule and now, with the value that changed", () => {
    const { session, caseId } = known();
    storeAsShown(session, tools, caseId);
    typeHemoglobin(session, caseId, "13.5");
    storeAsShown(session, tools, caseId);
    const [second, first] = historyOf(session, caseId);
    const row = first!.rows.find(({ rule }) => rule === "calgb")!;
    expect(row.isSame).toBe(false);
    expect(row.before).toContain("5");
    expect(row.underToday).toBe(row.before);
    expect(row.now).toContain("3");
    expect(row.causes).toEqual(["Hemoglobin 12.1 g/dL → 13.5 g/dL"]);
    expect(second!.rows.every(({ isSame }) => isSame)).toBe(true);
    const eortc = first!.rows.find(({ rule }) => rule === "eortc")!;
    expect(eortc).toMatchObject({ isSame: true, causes: [] });
  });

  test("names a value that has become too old", () => {
    const { session, caseId } = known();
    storeAsShown(session, tools, caseId);
    const { settings } = readSettings(session);
    saveSettings(session, tools, {
      baseVersion: 0,
      settings: {
        ...settings,
        freshnessDays: { ...settings.freshnessDays, wbc: 2 },
      },
    });
    const [first] = historyOf(session, caseId);
    const row = first!.rows.find(({ rule }) => rule === "eortc")!;
    expect(row.causes).toHaveLength(1);
    expect(row.causes[0]).toMatch(/9\.4.*→.*9\.4.*\(too old\)/);
  });

  test("reads the stored values under today's rule when the rule has changed", () => {
    const { session, caseId } = known();
    const given = {
      ecog: 1,
      ageYears: 75,
      hemoglobin_g_dL: 12.1,
      wbc_10e9_L: 9.4,
      chestPain: true,
      weightLoss: false,
    };
    const { indices } = casePrognosis(session, tools, caseId);
    const { inputs } = indices.find(({ rule }) => rule === "calgb")!;
    session.store.transaction(() =>
      session.store.prognoses.add(caseId, {
        ...snapshotOf("4"),
        indices: [
          storedIndex({
            ruleVersion: "2025.9",
            group: "Group 4 of 6",
            groupKey: "4",
            given,
            inputs,
          }),
        ],
        engineVersion: "0.1.0",
      }),
    );
    const [first] = historyOf(session, caseId);
    const [row] = first!.rows;
    const calgb = indices.find(({ rule }) => rule === "calgb")!;
    expect(row).toMatchObject({
      before: "Group 4 of 6",
      thenVersion: "2025.9",
      underToday: answerText(calgb),
      now: answerText(calgb),
      isSame: false,
    });
    expect(row!.causes).toEqual([`rule 2025.9 → ${row!.nowVersion}`]);
  });

  test("says why an index does not apply any more", () => {
    const { session, caseId } = known();
    session.store.transaction(() =>
      session.store.prognoses.add(caseId, {
        ...snapshotOf("I"),
        indices: [storedIndex({ rule: "kusamura", name: "Kusamura" })],
      }),
    );
    const [first] = historyOf(session, caseId);
    expect(first!.rows[0]).toMatchObject({
      now: "not applicable",
      isSame: false,
    });
    expect(first!.rows[0]!.causes.join()).toMatch(
      /does not apply any more: \w+/,
    );
  });

  test("shows an answer that today's engine does not give, though no version is another one", () => {
    const { session, caseId } = known();
    storeAsShown(session, tools, caseId);
    const [stored] = session.store.prognoses.newest(caseId, 1);
    const wrong = stored!.indices.map((index) =>
      index.rule === "calgb"
        ? { ...index, group: "Group 1 of 6", groupKey: "1" }
        : index,
    );
    session.store.transaction(() =>
      session.store.prognoses.add(caseId, {
        ...stored!,
        id: newId(),
        indices: wrong,
      }),
    );
    const [second, first] = historyOf(session, caseId);
    const row = second!.rows.find(({ rule }) => rule === "calgb")!;
    expect(row.before).toBe("Group 1 of 6");
    expect(row.underToday).toContain("5");
    expect(row.isSame).toBe(false);
    expect(row.causes.join()).toMatch(/the same versions read/);
    expect(first!.rows.every(({ isSame }) => isSame)).toBe(true);
  });

  test("shows ten at a time, newest first, with the count of all", () => {
    const { session, caseId } = known();
    const all = Array.from({ length: 23 }, () => snapshotOf("3"));
    session.store.transaction(() => {
      for (const snapshot of all) session.store.prognoses.add(caseId, snapshot);
    });
    const pages = [0, 10, 20, 30].map((offset) =>
      pageOf(session, caseId, offset),
    );
    expect(pages.map(({ snapshots }) => snapshots.length)).toEqual([
      10, 10, 3, 0,
    ]);
    expect(pages.map(({ total }) => total)).toEqual([23, 23, 23, 23]);
    expect(
      pages.flatMap(({ snapshots }) => snapshots).map((one) => one.snapshot.id),
    ).toEqual(all.map(({ id }) => id).reverse());
  });
});

describe("one stored moment", () => {
  test("can be read with the inputs, the derivation and the warnings of each index", () => {
    const { session, caseId } = known();
    const { id: snapshotId } = storeAsShown(session, tools, caseId);
    typeHemoglobin(session, caseId, "13.5");
    const { indices } = prognosisChannels["prognosis.snapshot"].output.parse(
      prognosisSnapshot(session, { caseId, snapshotId }),
    );
    const calgb = indices.find(({ rule }) => rule === "calgb")!;
    expect(
      calgb.inputs.find(({ name }) => name === "hemoglobin_g_dL"),
    ).toMatchObject({ display: "12.1 g/dL", on, used: 12.1 });
    expect(calgb.trail.length).toBeGreaterThan(0);
    expect(prognosisChannels["prognosis.snapshot"].audit).toBe("view");
  });

  test("of another case, or of none, is refused", () => {
    const { session, caseId } = known();
    const other = known(session).caseId;
    const { id: snapshotId } = storeAsShown(session, tools, caseId);
    for (const asked of [
      { caseId: other, snapshotId },
      { caseId, snapshotId: newId() },
      { caseId: newId(), snapshotId },
    ])
      expect(refusal(() => prognosisSnapshot(session, asked)).code).toBe(
        "not-found",
      );
  });
});
