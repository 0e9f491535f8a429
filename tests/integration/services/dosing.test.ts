import { describe, expect, it } from "vitest";
import { createCase } from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { dosingOf } from "../../../electron/services/dosing-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import { saveSettings } from "../../../electron/services/settings-service.ts";
import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import { defaultClinicSettings } from "../../../shared/domain/clinic-settings.ts";
import {
  dosingViewSchema,
  type DosingView,
} from "../../../shared/domain/dosing-view.ts";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { Confirmation } from "../../../shared/errors.ts";
import {
  footprint,
  openSession,
  refusal,
  today,
  tools,
  yesTo,
} from "./session.ts";

/** 69 years, male, 178 cm, 81 kg, creatinine 1.1 mg/dL, recorded clearance 74 mL/min, all ten days old. */
const oakfield = buildDemo(today).drafts.find(
  ({ identity }) => identity.familyName === "SAMPLE-OAKFIELD",
)!;

/** The same record with other newest values; null takes every value of the kind away. */
const withValues = (
  values: Partial<Record<ObservationKind, number | null>>,
  rest: Partial<CaseDraft> = {},
): CaseDraft => ({
  ...oakfield,
  ...rest,
  observations: oakfield.observations.flatMap((observation) => {
    const value = values[observation.kind];
    if (value === undefined) return [observation];
    return value === null ? [] : [{ ...observation, value }];
  }),
});

const withIdentity = (change: Partial<CaseDraft["identity"]>): CaseDraft =>
  withValues({}, { identity: { ...oakfield.identity, ...change } });

const doses = (
  draft: CaseDraft = oakfield,
  session: Session = openSession(),
  confirmed: Confirmation[] = [],
): DosingView => {
  const { caseId } = createCase(session, tools, draft, confirmed);
  const before = footprint(session);
  const view = dosingOf(session, tools, caseId);
  expect(footprint(session)).toBe(before);
  return dosingViewSchema.parse(view);
};

const valueOf = (view: DosingView, label: RegExp) =>
  view.quantities.find((quantity) => label.test(quantity.label))!;

const drug = (view: DosingView, record: string, name: string) =>
  view.regimens
    .find((regimen) => regimen.record === record)
    ?.drugs.find((each) => each.drug === name);

describe("doses for checking", () => {
  it("says first that they are never an order, and what was left out", () => {
    const { limits } = doses();
    expect(limits[0]).toMatch(/^For checking an order, never an order\./);
    expect(limits.join(" ")).toMatch(/No cap of the body surface was found/);
    expect(limits.join(" ")).toMatch(/adjusted weight/);
    expect(limits.join(" ")).toMatch(/not listed: .*CheckMate 743/);
  });

  // √(178 × 81 ÷ 3600) = √4.005; (140 − 69) × 81 ÷ (72 × 1.1) = 5751 ÷ 79.2 = 72.61; 5 × (72.61 + 25) = 488.07
  it.each([
    [/Mosteller/, "2.00 m²", "√(178 cm × 81 kg ÷ 3600)"],
    [/DuBois/, "1.99 m²", "0.007184 × (178 cm)^0.725 × (81 kg)^0.425"],
    [/Cockcroft/, "73 mL/min", "(140 − 69) × 81 kg ÷ (72 × 1.1 mg/dL)"],
    [/as recorded/, "74 mL/min", "as recorded, 14-Nov-2026, Laboratory"],
    [/AUC 4 /, "390 mg", "4 × (72.6136 mL/min + 25)"],
    [/AUC 5 /, "488 mg", "5 × (72.6136 mL/min + 25)"],
    [/AUC 6 /, "586 mg", "6 × (72.6136 mL/min + 25)"],
  ])("shows %s as %s with its formula filled in", (label, value, working) => {
    expect(valueOf(doses(), label)).toMatchObject({
      value,
      working,
      missing: [],
    });
  });

  it("takes 0.85 of the clearance in a woman", () => {
    const view = doses(withIdentity({ sex: "female" }));
    expect(valueOf(view, /Cockcroft/)).toMatchObject({ value: "62 mL/min" });
    expect(valueOf(view, /Cockcroft/).working).toMatch(/× 0\.85$/);
  });

  it("caps the GFR at 125 mL/min: 600, 750 and 900 mg", () => {
    const view = doses(withValues({ weight: 120, creatinine: 0.7 }));
    expect(valueOf(view, /Cockcroft/).value).toBe("169 mL/min");
    for (const [auc, dose] of [
      [4, "600 mg"],
      [5, "750 mg"],
      [6, "900 mg"],
    ] as const) {
      const quantity = valueOf(view, new RegExp(`AUC ${auc} `));
      expect(quantity.value).toBe(dose);
      expect(quantity.limitedBy).toContain(`at most ${dose}`);
      expect(quantity.limitedBy).toMatch(/reached/);
    }
  });

  it("applies a creatinine floor only when the clinic set one, and says so", () => {
    const low = withValues({ creatinine: 0.5 });
    expect(valueOf(doses(low), /Cockcroft/).limitedBy).toBe("");
    const session = openSession();
    saveSettings(session, tools, {
      baseVersion: 0,
      settings: {
        ...defaultClinicSettings,
        dosing: { creatinineFloor_mg_dL: 0.7 },
      },
    });
    const floored = valueOf(doses(low, session), /Cockcroft/);
    expect(floored.limitedBy).toContain("0.5 mg/dL counts as 0.7 mg/dL");
    expect(floored.value).toBe("114 mL/min");
    expect(floored.working).toBe("(140 − 69) × 81 kg ÷ (72 × 0.7 mg/dL)");
    const above = valueOf(doses(oakfield, session), /Cockcroft/);
    expect(above).toMatchObject({ value: "73 mL/min", limitedBy: "" });
  });
});

describe("the clearance on record", () => {
  it("has no level and no citation, and doses of its own", () => {
    const view = doses();
    expect(valueOf(view, /as recorded/)).toMatchObject({
      verification: null,
      citation: "",
    });
    // 5 × (74 + 25)
    expect(valueOf(view, /AUC 5 from the recorded/)).toMatchObject({
      value: "495 mg",
      working: "5 × (74 mL/min + 25)",
      verification: "secondary",
    });
    expect(view.warnings).toEqual([]);
  });

  it("is capped as the estimated one is", () => {
    const view = doses(withValues({ "creatinine-clearance": 160 }));
    expect(valueOf(view, /AUC 6 from the recorded/).value).toBe("900 mg");
  });

  // 72.61 ÷ 0.8 = 90.77: the estimate may be a fifth below 90 and not below 91. 5 × (91 + 25) = 580
  it("is doubted first where it and the estimate differ by more than a fifth of the larger", () => {
    const at = (clearance: number) =>
      doses(withValues({ "creatinine-clearance": clearance })).warnings;
    expect(at(90)).toEqual([]);
    expect(at(91)[0]).toMatch(
      /\(91 mL\/min\).*\(73 mL\/min\) differ by more than 20 %.* 580 mg from the recorded and 488 mg from the estimated/,
    );
    expect(at(59)).toEqual([]);
    expect(at(58)[0]).toMatch(/415 mg from the recorded/);
  });
});

describe("what is warned of first", () => {
  // At 0.6: 5751 ÷ 43.2 = 133.1, capped: 750 mg. At 0.7: 114.1: 5 × 139.1 = 696 mg
  it("is a creatinine below 0.7 mg/dL without a floor, with both doses", () => {
    const low = withValues({ creatinine: 0.6, "creatinine-clearance": null });
    expect(doses(low).warnings[0]).toMatch(
      /^Creatinine 0\.6 mg\/dL is below 0\.7.*750 mg from it and 696 mg with a floor/,
    );
    const atFloor = withValues({
      creatinine: 0.7,
      "creatinine-clearance": null,
    });
    expect(doses(atFloor).warnings.join()).not.toContain("is below");
    const session = openSession();
    saveSettings(session, tools, {
      baseVersion: 0,
      settings: {
        ...defaultClinicSettings,
        dosing: { creatinineFloor_mg_dL: 0.7 },
      },
    });
    expect(doses(low, session).warnings.join()).not.toContain("no floor");
  });

  it("is an ECOG 5, however old", () => {
    const ecog = oakfield.observations.find(({ kind }) => kind === "ecog");
    const others = oakfield.observations.filter(({ kind }) => kind !== "ecog");
    const five = { ...ecog!, value: 5, originalValue: "5", on: "2026-07-01" };
    const draft = { ...oakfield, observations: [...others, five] };
    expect(doses(draft).warnings[0]).toBe(
      "ECOG 5 of 01-Jul-2026 means that the patient has died. Correct the ECOG status, or record the death.",
    );
  });
});

describe("a missing input", () => {
  it.each([
    ["height", withValues({ height: null }), /Mosteller/, ["Height"]],
    ["weight", withValues({ weight: null }), /AUC 5/, ["Weight"]],
    [
      "creatinine",
      withValues({ creatinine: null }),
      /Cockcroft/,
      ["Creatinine"],
    ],
    ["age", withIdentity({ birthDate: null }), /Cockcroft/, ["Age"]],
    ["sex", withIdentity({ sex: "other" }), /AUC 6/, ["Sex"]],
    ["one age", withIdentity({ birthDate: "1957" }), /Cockcroft/, ["Age"]],
  ])("%s is named, and no dose is guessed", (_what, draft, label, missing) => {
    expect(valueOf(doses(draft), label)).toMatchObject({
      value: null,
      missing,
    });
  });

  it("leaves the doses that do not need it", () => {
    const view = doses(withValues({ height: null }));
    expect(valueOf(view, /AUC 5/).value).toBe("488 mg");
    expect(drug(view, "MAPS", "cisplatin")).toMatchObject({
      dose: null,
      working: "75 mg/m² × body surface",
    });
    expect(drug(view, "MAPS", "bevacizumab")?.dose).toBe("1,215 mg");
  });

  it("is also a weight older than the clinic's window", () => {
    const session = openSession();
    saveSettings(session, tools, {
      baseVersion: 0,
      settings: {
        ...defaultClinicSettings,
        freshnessDays: { ...defaultClinicSettings.freshnessDays, weight: 9 },
      },
    });
    const view = doses(oakfield, session);
    expect(view.inputs.find(({ name }) => name === "weightKg")).toMatchObject({
      state: "stale",
      used: null,
    });
    expect(valueOf(view, /Mosteller/)).toMatchObject({
      value: null,
      missing: ["Weight"],
    });
  });

  it("gives a child no carboplatin dose and says why", () => {
    const child = withValues(
      {},
      {
        identity: { ...oakfield.identity, birthDate: "2012-05-04" },
        pathology: { ...oakfield.pathology, reportedOn: null },
      },
    );
    const asked = refusal(() => createCase(openSession(), tools, child));
    const view = doses(child, openSession(), yesTo(asked));
    expect(valueOf(view, /AUC 5/).value).toBeNull();
    expect(view.warnings.join(" ")).toMatch(/Age: .*18/);
  });
});

describe("the regimens of the evidence library", () => {
  // 500 × 2.00125 = 1000.62; 75 × 2.00125 = 150.09; 1250 × 2.00125 = 2501.56; 15 × 81 = 1215
  it.each([
    ["MAPS", "pemetrexed", "500 mg/m²", "1,001 mg"],
    ["MAPS", "cisplatin", "75 mg/m²", "150 mg"],
    ["MAPS", "bevacizumab", "15 mg/kg", "1,215 mg"],
    ["NVALT19", "gemcitabine", "1,250 mg/m²", "2,502 mg"],
    ["CONFIRM", "nivolumab", "240 mg, flat", "240 mg"],
    ["Carteni 2009", "carboplatin", "AUC 5", "488 mg"],
    ["VIM", "vinorelbine", undefined, undefined],
  ])("%s: %s at %s is %s", (record, name, perUnit, dose) => {
    const found = drug(doses(), record, name);
    expect(found?.perUnit).toBe(perUnit);
    expect(found?.dose).toBe(dose);
  });

  // Typed by hand from the reference data: every dose of it, and no other.
  it("are dosed as the trials were", () => {
    const given = doses().regimens.flatMap(({ record, arm, drugs }) =>
      drugs
        .filter(({ perUnit }) => perUnit !== "no dose in the source read")
        .map(({ drug: name, perUnit, schedule }) =>
          [record, arm.split(" ")[0], name, perUnit, schedule].join(" | "),
        ),
    );
    const doublet = (record: string, arm: string, schedule: string) => [
      `${record} | ${arm} | pemetrexed | 500 mg/m² | ${schedule}`,
      `${record} | ${arm} | cisplatin | 75 mg/m² | ${schedule}`,
    ];
    expect(given.toSorted()).toEqual(
      [
        ...doublet("Vogelzang 2003", "Pemetrexed", "IV, day 1, every 21 days"),
        "Vogelzang 2003 | Cisplatin | cisplatin | 75 mg/m² | IV, day 1, every 21 days",
        ...doublet("MAPS", "Pemetrexed", "IV, 21-day cycle"),
        ...doublet("MAPS", "Pemetrexed", "IV, 21-day cycle"),
        "MAPS | Pemetrexed | bevacizumab | 15 mg/kg | IV, 21-day cycle",
        "NVALT19 | Gemcitabine | gemcitabine | 1,250 mg/m² | IV, days 1 and 8, 21-day cycle",
        "CONFIRM | Nivolumab | nivolumab | 240 mg, flat | IV, every 2 weeks",
        "Carteni 2009 | Pemetrexed | pemetrexed | 500 mg/m² | ",
        "Carteni 2009 | Pemetrexed | carboplatin | AUC 5 | ",
      ].toSorted(),
    );
  });

  it("each carry their citation and level, and the premedication and doubts of the trial as text", () => {
    const { regimens } = doses();
    for (const { citation, verification } of regimens) {
      expect(citation).toContain("read in");
      expect(["verified", "secondary", "unverified"]).toContain(verification);
    }
    const vogelzang = regimens.find(
      ({ record }) => record === "Vogelzang 2003",
    );
    expect(vogelzang?.premedication[0]).toMatch(
      /^folic acid 350 to 1,000 µg PO/,
    );
    expect(vogelzang?.flags[0]).toMatch(/^F02: /);
  });

  it("hold no historical control and no locoregional treatment", () => {
    expect(
      doses()
        .regimens.map(({ record }) => record)
        .filter((record) => /Yan|Alexander/.test(record)),
    ).toEqual([]);
  });
});
