import { describe, expect, it } from "vitest";
import {
  createCase,
  saveSection,
} from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { recordObservation } from "../../../electron/services/observation-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import type { NewObservation } from "../../../shared/domain/observation.ts";
import type { AppError, Confirmation } from "../../../shared/errors.ts";
import {
  footprint,
  openSession,
  refusal,
  today,
  tools,
  yesTo,
} from "./session.ts";

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
    const confirmed = (["unusual", "fraction", "dead", "child"] as const).map(
      (code) => ({
        code,
        path: "observation.typedValue",
        about: "Hemoglobin 146 g/dL",
      }),
    );
    refused(session, () =>
      recordObservation(session, tools, {
        caseId,
        observation: typed({
          typedValue: "146",
          typedUnit: "g/dL",
          confirmed,
        }),
      }),
    );
  });
});

describe("a value that is possible and doubtful", () => {
  it.each(
    (
      [
        ["hemoglobin", "5.2", "g/dL", "unusual", 5.2, "Hemoglobin 5.2 g/dL"],
        ["albumin", "60", "g/L", "unusual", 60, "Albumin 60 g/L"],
        ["crp", "410", "mg/L", "unusual", 410, "CRP 410 mg/L"],
        [
          "weight-change-percent",
          "-0.06",
          "%",
          "fraction",
          -0.06,
          "Weight change −0.06 %",
        ],
        ["ecog", "5", "", "dead", 5, "ECOG performance status 5"],
        ["karnofsky", "0", "", "dead", 0, "Karnofsky performance status 0"],
      ] as const
    ).map((row) => [row] as const),
  )(
    "%j is asked about, and stored with the answer in the audit trail",
    ([kind, typedValue, typedUnit, code, value, words]) => {
      const { session, caseId } = stored();
      const record = (confirmed: Confirmation[]) =>
        recordObservation(session, tools, {
          caseId,
          observation: typed({ kind, typedValue, typedUnit, confirmed }),
        });
      const error = refused(session, () => record([]));
      const path = "observation.typedValue";
      const yes = { code, path, about: words };
      expect(yesTo(error)).toEqual([yes]);
      refused(session, () =>
        record([
          { ...yes, code: code === "dead" ? "unusual" : "dead" },
          { ...yes, path: "observation.typedUnit" },
          { ...yes, about: `${words}0` },
        ]),
      );
      expect(record([yes]).value).toBe(value);
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
    const record = (confirmed: Confirmation[]) =>
      recordObservation(session, tools, {
        caseId,
        observation: typed({ kind: "ecog", typedValue: "5", confirmed }),
      });
    const error = refused(session, () => record([]));
    expect(error.message).toContain("Details");
    record(yesTo(error));
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
    confirmed: Confirmation[] = [],
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
    [
      { sarcomatoidPercent: 0.12 },
      "pathology.sarcomatoidPercent",
      "12",
      "Sarcomatoid part 0.12 %",
    ],
    [{ ki67Percent: 0.07 }, "pathology.ki67Percent", "7", "Ki-67 0.07 %"],
    [
      { molecular },
      "pathology.molecular.pdl1TpsPercent",
      "50",
      "PD-L1 TPS 0.5 %",
    ],
  ] as const)("%j is asked about at %s", (change, path, percent, about) => {
    const at = stored();
    const error = refused(at.session, () => save(at, change));
    const { fields } = error;
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatchObject({ path });
    expect(fields[0]?.offers?.[0]?.set).toEqual({ [path]: percent });
    expect(yesTo(error)).toEqual([{ code: "fraction", path, about }]);
    expect(save(at, change, yesTo(error))).toEqual({ version: 2 });
    expect(at.session.store.audit.latest(1)[0]?.detail).toBe(
      `Section pathology saved as version 2; confirmed: ${about}`,
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
    const change = { sarcomatoidPercent: 0, ki67Percent: 1, molecular };
    const asked = refused(at.session, () => save(at, change));
    expect(asked.fields).toHaveLength(1);
    expect(save(at, change, yesTo(asked))).toEqual({ version: 2 });
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

describe("a yes answers the question it was given to and no other", () => {
  const save = (
    { session, caseId }: ReturnType<typeof stored>,
    change: object,
    confirmed: Confirmation[],
  ) =>
    saveSection(session, tools, {
      caseId,
      section: "pathology",
      baseVersion: 1,
      confirmed,
      body: { ...oakfield.pathology, ...change },
    });
  const both = { sarcomatoidPercent: 0.3, ki67Percent: 0.12 };
  const ki67 = {
    code: "fraction",
    path: "pathology.ki67Percent",
    about: "Ki-67 0.12 %",
  } as const;

  const review = {
    reviewer: "Reference center",
    reportedOn: null,
    centralReview: "yes",
    histology: "biphasic",
    certainty: "definite",
    sarcomatoidPercent: 0.12,
    note: "",
    source: "Letter",
  };

  it("leaves the other share of the same report open, and stores both once both are answered", () => {
    const at = stored();
    const asked = refused(at.session, () => save(at, both, []));
    expect(asked.fields).toHaveLength(2);
    const open = refused(at.session, () => save(at, both, [ki67]));
    expect(open.fields.map(({ path }) => path)).toEqual([
      "pathology.sarcomatoidPercent",
    ]);
    expect(save(at, both, [ki67, ...yesTo(open)])).toEqual({ version: 2 });
    expect(at.session.store.audit.latest(1)[0]?.detail).toBe(
      "Section pathology saved as version 2; confirmed: Sarcomatoid part 0.3 %, Ki-67 0.12 %",
    );
  });

  it.each([
    ["another value", { ki67Percent: 0.13 }, "pathology.ki67Percent"],
    [
      "another field with the same value",
      { sarcomatoidPercent: 0.12 },
      "pathology.sarcomatoidPercent",
    ],
    [
      "a review with the same value",
      {
        reviews: [review],
      },
      "pathology.reviews.0.sarcomatoidPercent",
    ],
  ])("asks about %s", (_what, change, path) => {
    const at = stored();
    const { fields } = refused(at.session, () => save(at, change, [ki67]));
    expect(fields.map((field) => field.path)).toEqual([path]);
  });

  it("asks about another value of the same kind", () => {
    const { session, caseId } = stored();
    const record = (typedValue: string, confirmed: Confirmation[]) =>
      recordObservation(session, tools, {
        caseId,
        observation: typed({ typedValue, typedUnit: "g/dL", confirmed }),
      });
    const yes = yesTo(refused(session, () => record("5.2", [])));
    refused(session, () => record("5.3", yes));
    expect(record("5.2", yes).value).toBe(5.2);
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
    const error = refused(session, () => createCase(session, tools, draft));
    const { fields } = error;
    expect(fields[0]).toMatchObject({ path: "identity.birthDate" });
    expect(fields[0]?.message).toContain(
      "14 years old at the diagnosis of 21-Sep-2026",
    );
    refused(session, () =>
      createCase(session, tools, born("2012-05-05"), yesTo(error)),
    );
    createCase(session, tools, draft, yesTo(error));
    expect(session.store.audit.latest(1)[0]?.detail).toBe(
      "Case created; confirmed: born 04-May-2012, 14 years old at the diagnosis of 21-Sep-2026",
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
      versions: { baseVersion: number; confirmed: Confirmation[] },
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
    const error = refused(session, () =>
      save("diagnosis", { diagnosedOn: "2014-06-01" }, first),
    );
    expect(error.fields[0]).toMatchObject({ path: "diagnosis.diagnosedOn" });
    save(
      "diagnosis",
      { diagnosedOn: "2014-06-01" },
      { ...first, confirmed: yesTo(error) },
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
