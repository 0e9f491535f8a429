import { describe, expect, it } from "vitest";
import {
  createCase,
  saveSection,
} from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { recordObservation } from "../../../electron/services/observation-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import type { NewObservation } from "../../../shared/domain/observation.ts";
import type { AppError, QuestionCode } from "../../../shared/errors.ts";
import { footprint, openSession, refusal, today, tools } from "./session.ts";

const oakfield = buildDemo(today).drafts.find(
  ({ identity }) => identity.familyName === "SAMPLE-OAKFIELD",
)!;

const stored = (draft = oakfield): { session: Session; caseId: string } => {
  const session = openSession();
  return { session, caseId: createCase(session, tools, draft).caseId };
};

const typed = (part: Partial<NewObservation>): NewObservation => ({
  kind: "hemoglobin",
  on: today,
  typedValue: "",
  typedUnit: "",
  source: "Laboratory report",
  note: "",
  confirmed: [],
  ...part,
});

/** Refused, with nothing stored and a message that says so. */
const refused = (session: Session, work: () => unknown): AppError => {
  const before = footprint(session);
  const error = refusal(work);
  expect(error.code).toBe("validation");
  expect(error.message).toContain("Nothing was stored.");
  expect(footprint(session)).toBe(before);
  return error;
};

const labels = ({ fields }: AppError): string[] =>
  (fields[0]?.offers ?? []).map(({ label }) => label);

describe("a value typed in the unit of another laboratory", () => {
  it.each(
    (
      [
        ["hemoglobin", "146", "g/dL", ["Use g/L (14.6 g/dL)"], "g/L", 14.6],
        [
          "hemoglobin",
          "12.1",
          "g/L",
          ["Use g/dL", "Use mmol/L (about 19.5 g/dL)"],
          "g/dL",
          12.1,
        ],
        ["wbc", "8300", "10⁹/L", ["Use cells/µL (8.3 10⁹/L)"], "cells/µL", 8.3],
        ["wbc", "9.4", "/µL", ["Use 10⁹/L"], "10⁹/L", 9.4],
        ["albumin", "4.1", "g/L", ["Use g/dL (41 g/L)"], "g/dL", 41],
        [
          "creatinine",
          "97",
          "mg/dL",
          ["Use µmol/L (about 1.097 mg/dL)"],
          "µmol/L",
          1.097_036_87,
        ],
        ["creatinine", "1.1", "µmol/L", ["Use mg/dL"], "mg/dL", 1.1],
        ["crp", "900", "mg/L", [], "mg/L", null],
        ["height", "1.78", "cm", ["Use m (178 cm)"], "m", 178],
      ] as const
    ).map((row) => [row] as const),
  )(
    "%j is refused with its way out, and stored only once the unit is chosen",
    ([kind, typedValue, typedUnit, offers, unit, value]) => {
      const { session, caseId } = stored();
      const record = (part: Partial<NewObservation>) =>
        recordObservation(session, tools, {
          caseId,
          observation: typed({
            kind,
            typedValue,
            typedUnit,
            note: "Second",
            ...part,
          }),
        });
      const error = refused(session, () => record({}));
      expect(labels(error)).toEqual(offers);
      if (value === null) return;
      const set = error.fields[0]?.offers?.[0]?.set ?? {};
      expect(Object.keys(set)).toEqual(["observation.typedUnit"]);
      expect(
        error.fields[0]?.offers?.some(
          (offer) => offer.set["observation.typedUnit"] === unit,
        ),
      ).toBe(true);
      const observation = record({ typedUnit: unit });
      expect(observation.value).toBeCloseTo(value, 6);
      expect(observation).toMatchObject({
        originalValue: typedValue,
        originalUnit: unit,
      });
    },
  );

  it("is not let through by a confirmation: an impossible value has no yes", () => {
    const { session, caseId } = stored();
    refused(session, () =>
      recordObservation(session, tools, {
        caseId,
        observation: typed({
          typedValue: "146",
          typedUnit: "g/dL",
          confirmed: ["unusual", "fraction", "dead", "child"],
        }),
      }),
    );
  });
});

describe("a value that is possible and doubtful", () => {
  it.each(
    (
      [
        ["hemoglobin", "5.2", "g/dL", "unusual", 5.2, "unusual value"],
        ["albumin", "60", "g/L", "unusual", 60, "unusual value"],
        ["crp", "410", "mg/L", "unusual", 410, "unusual value"],
        [
          "weight-change-percent",
          "-0.06",
          "%",
          "fraction",
          -0.06,
          "share below 1 %",
        ],
        ["ecog", "5", "", "dead", 5, "status that means death"],
        ["karnofsky", "0", "", "dead", 0, "status that means death"],
      ] as const
    ).map((row) => [row] as const),
  )(
    "%j is asked about, and stored with the answer in the audit trail",
    ([kind, typedValue, typedUnit, code, value, words]) => {
      const { session, caseId } = stored();
      const record = (confirmed: QuestionCode[]) =>
        recordObservation(session, tools, {
          caseId,
          observation: typed({ kind, typedValue, typedUnit, confirmed }),
        });
      const error = refused(session, () => record([]));
      expect(error.fields[0]?.offers?.map(({ confirm }) => confirm)).toContain(
        code,
      );
      refused(session, () => record(code === "dead" ? ["unusual"] : ["dead"]));
      expect(record([code]).value).toBe(value);
      expect(session.store.audit.latest(1)[0]?.detail).toMatch(
        new RegExp(`recorded; confirmed: ${words}$`),
      );
    },
  );

  it("offers -6 % for -0.06 %, in the sign that was typed", () => {
    const { session, caseId } = stored();
    const error = refused(session, () =>
      recordObservation(session, tools, {
        caseId,
        observation: typed({
          kind: "weight-change-percent",
          typedValue: "-0.06",
          typedUnit: "%",
        }),
      }),
    );
    expect(labels(error)).toEqual(["It is −6 %", "It is −0.06 %"]);
    expect(error.fields[0]?.offers?.[0]?.set).toEqual({
      "observation.typedValue": "-6",
    });
  });

  it("says for ECOG 5 where the death is recorded, and leaves the outcome alone", () => {
    const { session, caseId } = stored();
    const record = (confirmed: QuestionCode[]) =>
      recordObservation(session, tools, {
        caseId,
        observation: typed({ kind: "ecog", typedValue: "5", confirmed }),
      });
    expect(refused(session, () => record([])).message).toContain("Details");
    record(["dead"]);
    expect(session.store.cases.load(caseId)?.sections.outcome.body.status).toBe(
      "alive",
    );
  });

  it.each([
    ["weight-change-percent", "0", "%"],
    ["weight-change-percent", "1", "%"],
    ["hemoglobin", "6", "g/dL"],
    ["hemoglobin", "20", "g/dL"],
    ["ecog", "4", ""],
    ["karnofsky", "10", ""],
  ] as const)(
    "%s %s %s lies on the limit and is not asked about",
    (kind, typedValue, typedUnit) => {
      const { session, caseId } = stored();
      const observation = recordObservation(session, tools, {
        caseId,
        observation: typed({ kind, typedValue, typedUnit }),
      });
      expect(observation.value).toBe(Number(typedValue));
      expect(session.store.audit.latest(1)[0]?.detail).not.toContain(
        "confirmed",
      );
    },
  );
});

describe("a percentage of the pathology report typed as a fraction", () => {
  const save = (
    { session, caseId }: ReturnType<typeof stored>,
    change: object,
    confirmed: QuestionCode[] = [],
  ) =>
    saveSection(session, tools, {
      caseId,
      section: "pathology",
      baseVersion: 1,
      confirmed,
      body: { ...oakfield.pathology, ...change },
    });
  const molecular = { ...oakfield.pathology.molecular, pdl1TpsPercent: 0.5 };

  it.each([
    [{ sarcomatoidPercent: 0.12 }, "pathology.sarcomatoidPercent", "12"],
    [{ ki67Percent: 0.07 }, "pathology.ki67Percent", "7"],
    [{ molecular }, "pathology.molecular.pdl1TpsPercent", "50"],
  ] as const)("%j is asked about at %s", (change, path, percent) => {
    const at = stored();
    const { fields } = refused(at.session, () => save(at, change));
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatchObject({ path });
    expect(fields[0]?.offers?.[0]?.set).toEqual({ [path]: percent });
    expect(save(at, change, ["fraction"])).toEqual({ version: 2 });
    expect(at.session.store.audit.latest(1)[0]?.detail).toContain(
      "confirmed: share below 1 %",
    );
  });

  it("asks about each of several, and not about 0, 1 or what was stored before", () => {
    const at = stored();
    const { fields } = refused(at.session, () =>
      save(at, { sarcomatoidPercent: 0.2, ki67Percent: 0.3 }),
    );
    expect(fields.map(({ path }) => path)).toEqual([
      "pathology.sarcomatoidPercent",
      "pathology.ki67Percent",
    ]);
    const ok = save(at, { sarcomatoidPercent: 0, ki67Percent: 1, molecular }, [
      "fraction",
    ]);
    expect(ok).toEqual({ version: 2 });
    const again = saveSection(at.session, tools, {
      caseId: at.caseId,
      section: "pathology",
      baseVersion: 2,
      confirmed: [],
      body: { ...oakfield.pathology, molecular, note: "Read again" },
    });
    expect(again).toEqual({ version: 3 });
    expect(at.session.store.audit.latest(1)[0]?.detail).not.toContain(
      "confirmed",
    );
  });
});

describe("a patient younger than 18", () => {
  const born = (birthDate: string) => ({
    ...oakfield,
    identity: { ...oakfield.identity, birthDate },
    diagnosis: { ...oakfield.diagnosis, diagnosedOn: "2026-09-21" },
    observations: [],
    stagings: [],
    treatments: [],
    events: [],
    pathology: { ...oakfield.pathology, reportedOn: null },
  });

  it("is asked about when the case is made, and made once confirmed", () => {
    const session = openSession();
    const draft = born("2012-05-04");
    const { fields } = refused(session, () =>
      createCase(session, tools, draft),
    );
    expect(fields[0]).toMatchObject({ path: "identity.birthDate" });
    expect(fields[0]?.message).toContain(
      "14 years old at the diagnosis of 21-Sep-2026",
    );
    createCase(session, tools, draft, ["child"]);
    expect(session.store.audit.latest(1)[0]?.detail).toBe(
      "Case created; confirmed: patient younger than 18",
    );
  });

  it.each([
    ["2008-09-22", true],
    ["2008-09-21", false],
    ["2009", true],
    ["2008", false],
  ])(
    "born %s at a diagnosis of 21-Sep-2026 is asked about: %s",
    (birthDate, isAsked) => {
      const session = openSession();
      const work = () => createCase(session, tools, born(birthDate));
      if (isAsked) refused(session, work);
      else expect(work().sameRecordNumber).toBe(false);
    },
  );

  it("is asked about at the field of the section that brings it about, and not again for another field", () => {
    const { session, caseId } = stored(born("1999-03-01"));
    const save = (
      section: "identity" | "diagnosis",
      change: object,
      versions: { baseVersion: number; confirmed: QuestionCode[] },
    ) =>
      saveSection(session, tools, {
        caseId,
        section,
        body: {
          ...session.store.cases.load(caseId)?.sections[section].body,
          ...change,
        },
        ...versions,
      });
    const first = { baseVersion: 1, confirmed: [] };
    const { fields } = refused(session, () =>
      save("diagnosis", { diagnosedOn: "2014-06-01" }, first),
    );
    expect(fields[0]).toMatchObject({ path: "diagnosis.diagnosedOn" });
    save(
      "diagnosis",
      { diagnosedOn: "2014-06-01" },
      { ...first, confirmed: ["child"] },
    );
    expect(save("identity", { givenName: "Ann" }, first)).toEqual({
      version: 2,
    });
    const age = refused(session, () =>
      save(
        "identity",
        { ageAtDiagnosisYears: 14 },
        { baseVersion: 2, confirmed: [] },
      ),
    );
    expect(age.fields[0]).toMatchObject({
      path: "identity.ageAtDiagnosisYears",
    });
  });
});
