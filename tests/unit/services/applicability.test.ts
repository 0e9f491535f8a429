import { describe, expect, it } from "vitest";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import {
  emptyPeritonealSheet,
  type PeritonealSheet,
} from "../../../shared/domain/peritoneal-sheet.ts";
import { pleuralSheet } from "../../../electron/services/demo/build-sheets.ts";
import { sampleFile } from "../../support/case-file.ts";
import { day, indices, number } from "../../support/prognosis-of.ts";
import {
  observation,
  sampleCase,
  staging,
  type SamplePart,
} from "../../support/sample-case.ts";

const { sections } = sampleCase();
const at = (diagnosis: Partial<Diagnosis>, part: SamplePart = {}) =>
  indices(
    sampleFile({
      ...part,
      sections: {
        ...part.sections,
        diagnosis: { ...sections.diagnosis, ...diagnosis },
      },
    }),
  );
const effusion = pleuralSheet(
  "right",
  { yes: ["malignant_pleural_effusion"] },
  {},
);
const given = ({ view }: ReturnType<typeof indices>) =>
  view.indices.map(({ rule }) => rule);
const reason = ({ view }: ReturnType<typeof indices>, rule: string) =>
  view.notApplicable.find((one) => one.rule === rule)?.reason;

describe("which indices apply", () => {
  it("offers EORTC, CALGB, mGPS and NLR at every site, the core ones first", () => {
    for (const site of [
      "pleura",
      "peritoneum",
      "pericardium",
      "tunica-vaginalis",
      "not-recorded",
    ] as const) {
      const view = at({ site });
      expect(given(view).slice(0, 2)).toEqual(["eortc", "calgb"]);
      expect(given(view)).toEqual(expect.arrayContaining(["mgps", "nlr"]));
      const all = [
        ...given(view),
        ...view.view.notApplicable.map(({ rule }) => rule),
      ];
      expect(new Set(all).size).toBe(9);
    }
  });

  it("keeps the pleural ones to the pleura, and Kusamura to the peritoneum, each with the reason", () => {
    const peritoneal = at({ site: "peritoneum" });
    expect(given(peritoneal)).toEqual([
      "eortc",
      "calgb",
      "mgps",
      "nlr",
      "kusamura",
    ]);
    for (const rule of ["brims", "lent", "mmps", "mwgs"])
      expect(reason(peritoneal, rule)).toBe(
        "For pleural mesothelioma; this one is of the peritoneum.",
      );
    expect(reason(at({}), "kusamura")).toBe(
      "For peritoneal mesothelioma; this one is of the pleura.",
    );
  });

  it("keeps MWGS from localized disease", () => {
    expect(reason(at({ extent: "localized" }), "mwgs")).toContain("localized");
    expect(given(at({ extent: "diffuse" }))).toContain("mwgs");
  });

  it("gives LENT with a malignant effusion or a pleural fluid LDH, and says what to record", () => {
    expect(reason(at({}), "lent")).toContain("record a pleural fluid LDH");
    const fluid = number("pleural-ldh", 400, "U/L");
    expect(given(at({}, { observations: [fluid] }))).toContain("lent");
    const withSheet = staging({ sheet: effusion });
    expect(given(at({}, { stagings: [withSheet] }))).toContain("lent");
  });

  it("forgets the effusion of a staging that was amended", () => {
    const wrong = staging({ sheet: effusion });
    const amended = staging({ amends: wrong.id, amendReason: "Slip" });
    expect(reason(at({}, { stagings: [wrong, amended] }), "lent")).toContain(
      "malignant pleural effusion",
    );
  });

  it("gives MMPS with a tumor volume or an answer on induction", () => {
    expect(reason(at({}), "mmps")).toBe(
      "For candidates of multimodality surgery; record the tumor volume before chemotherapy to compute it.",
    );
    const volume = number("tumor-volume", 300, "mL");
    expect(given(at({}, { observations: [volume] }))).toContain("mmps");
    const progressed = observation({
      kind: "induction-progression",
      on: day,
      value: null,
      answer: "yes",
    });
    expect(given(at({}, { observations: [progressed] }))).toContain("mmps");
  });
});

describe("Kusamura in the peritoneum", () => {
  const subset = (
    sheet: Partial<PeritonealSheet>,
    ki67Percent: number | null,
  ) =>
    at(
      { site: "peritoneum" },
      {
        sections: { pathology: { ...sections.pathology, ki67Percent } },
        stagings: [
          staging({
            system: "yan",
            edition: "2011",
            sheet: { ...emptyPeritonealSheet, ...sheet },
          }),
        ],
      },
    ).find("kusamura");
  const all = (size: number) => Array.from({ length: 13 }, () => size);

  it("reads Ki-67 of the report and the index of the sheet in use", () => {
    expect(subset({ regions: all(1), cc: 0 }, 12)).toMatchObject({
      status: "ok",
      group: "Subset II",
      notices: [],
    });
    expect(subset({ regions: all(2), cc: 0 }, 12).group).toBe("Subset III");
    expect(subset({ regions: all(3), cc: 0 }, 9).group).toBe("Subset I");
  });

  it("says beside the answer that a Ki-67 below 1 % looks like a fraction", () => {
    const { group, warnings } = subset({ regions: all(3), cc: 0 }, 0.3);
    expect(group).toBe("Subset I");
    expect(warnings).toContain(
      "Ki-67 of 0.3 % was read as given; it looks like a fraction (30 %).",
    );
  });

  it("uses a partly scored index when every total still possible says the same", () => {
    const regions = [...all(2).slice(0, 12), null];
    const { group, inputs } = subset({ regions, cc: 0 }, 12);
    expect(group).toBe("Subset III");
    expect(inputs[1]).toMatchObject({ display: "24 to 27", used: 24 });
  });

  it("leaves the subset open when it does not", () => {
    const regions = [...all(1).slice(0, 11), null, null];
    const kusamura = subset({ regions, cc: 0 }, 12);
    expect(kusamura.status).toBe("ok");
    const wider = [...all(1).slice(0, 10), null, null, null];
    expect(subset({ regions: wider, cc: 0 }, 12)).toMatchObject({
      status: "incomplete",
      possibleGroups: ["Subset II", "Subset III"],
      missing: ["Peritoneal cancer index"],
    });
  });

  it("says that it was derived after cytoreduction where none is recorded", () => {
    expect(subset({ regions: all(1) }, 12).notices[0]).toContain(
      "cytoreduction",
    );
  });
});
