import { describe, expect, test } from "vitest";
import { saveSection } from "../../../electron/services/case-service.ts";
import { recordObservation } from "../../../electron/services/observation-service.ts";
import { casePrognosis } from "../../../electron/services/prognosis-service.ts";
import {
  prognosisHistory,
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
import { footprint, openSession, refusal, tools } from "./session.ts";

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

function typeHemoglobin(session: Session, caseId: string, value: string) {
  recordObservation(session, tools, {
    caseId,
    observation: {
      kind: "hemoglobin",
      on: "2026-11-23",
      typedValue: value,
      typedUnit: "g/dL",
      source: "Laboratory",
      note: "",
      confirmed: [],
    },
  });
}

const historyOf = (session: Session, caseId: string) =>
  prognosisChannels["prognosis.history"].output.parse(
    prognosisHistory(session, tools, caseId),
  ).snapshots;

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
    expect(first!.rows[0]!.causes[0]).toMatch(/does not apply any more: \w+/);
  });

  test("shows the fifty newest, and keeps the others", () => {
    const { session, caseId } = known();
    const all = Array.from({ length: 52 }, () => snapshotOf("3"));
    session.store.transaction(() => {
      for (const snapshot of all) session.store.prognoses.add(caseId, snapshot);
    });
    const shown = historyOf(session, caseId).map(({ snapshot }) => snapshot.id);
    expect(shown).toEqual(
      all
        .map(({ id }) => id)
        .reverse()
        .slice(0, 50),
    );
    expect(session.store.prognoses.newest(caseId, 99)).toHaveLength(52);
  });
});
