import { describe, expect, it } from "vitest";
import {
  answer,
  chemotherapy,
  number,
  withValues,
} from "../../support/prognosis-of.ts";
import { sampleCase } from "../../support/sample-case.ts";

const { sections } = sampleCase();

describe("what must stand beside the group", () => {
  const noticesOf = (view: ReturnType<typeof withValues>) => ({
    calgb: view.calgb.notices,
    eortc: view.eortc.notices,
  });

  it("names the unchecked leaf, and nothing where nothing is to be said", () => {
    const { calgb, eortc } = noticesOf(withValues({}));
    expect(calgb).toEqual(["Leaf L7 recalled, not checked against the paper."]);
    expect(eortc).toEqual([]);
  });

  it("names the cut-off, then the leaf against expectation, then the unchecked leaf", () => {
    const { calgb, eortc } = noticesOf(
      withValues({
        wbc: number("wbc", 9.8, "10e9/L"),
        loss: answer("weight-loss", "yes"),
      }),
    );
    expect(calgb).toEqual([
      "White cells 9.8, cut-off 9.8: below 9.8, group 5.",
      "Leaf L10 against expectation: here more white cells give the better group.",
      "Leaf L10 recalled, not checked against the paper.",
    ]);
    expect(eortc).toEqual([]);
  });

  it("names ECOG outside the tree and outside the score", () => {
    const { calgb, eortc } = noticesOf(withValues({ ecog: number("ecog", 3) }));
    expect(calgb).toEqual(["ECOG 3 has no leaf in the tree: no group."]);
    expect(eortc[0]).toBe(
      "Extrapolated: ECOG 3 was not among the patients studied.",
    );
  });

  it("names the cut-off of the white cells, the range and the open histology", () => {
    const pathology = { ...sections.pathology, histology: "biphasic" as const };
    const part = { sections: { pathology } };
    const fit = { ecog: number("ecog", 0) };
    const at = (wbc: number | null) =>
      noticesOf(
        withValues(
          { ...fit, wbc: wbc === null ? null : number("wbc", wbc, "10e9/L") },
          part,
        ),
      ).eortc;
    expect(at(8)).toEqual([
      "The score may be on the cut-off 1.27: low risk, undefined in one source.",
      "Biphasic histology counted in two ways: the score is 0.60 to 1.27; 0.60 is the least.",
      "Weight 0.67 of sarcomatous histology not checked against the paper.",
    ]);
    expect(at(8.3)[0]).toBe(
      "White cells 8.3, cut-off 8.3: above 8.3, low or high risk.",
    );
  });

  it("starts with what makes this patient an extrapolation, then the death", () => {
    const { calgb, eortc } = noticesOf(
      withValues(
        {},
        {
          treatments: [chemotherapy],
          sections: {
            diagnosis: {
              ...sections.diagnosis,
              site: "peritoneum",
              diagnosedOn: "2026-11-15",
            },
            outcome: {
              ...sections.outcome,
              status: "dead",
              diedOn: "2026-11-20",
            },
          },
        },
      ),
    );
    expect(calgb.slice(0, 3)).toEqual([
      "Extrapolated: peritoneal, not pleural disease.",
      "Extrapolated: had systemic treatment before.",
      "Died 20-Nov-2026: group of the day of diagnosis, for review only.",
    ]);
    expect(eortc[0]).toBe("Extrapolated: peritoneal, not pleural disease.");
    for (const notice of [...calgb, ...eortc])
      expect(notice.length).toBeLessThan(90);
  });
});

describe("who the index was not made for", () => {
  it("marks other sites, localized disease and prior chemotherapy as extrapolation", () => {
    const diagnosis = (part: object) => ({
      sections: { diagnosis: { ...sections.diagnosis, ...part } },
    });
    const site = withValues({}, diagnosis({ site: "peritoneum" }));
    expect(site.calgb.limits[0]).toMatch(/peritoneal.*extrapolation/);
    expect(site.calgb.status).toBe("ok");
    const extent = withValues({}, diagnosis({ extent: "localized" }));
    expect(extent.eortc.limits[0]).toMatch(/localized.*extrapolation/);
    const treated = withValues({}, { treatments: [chemotherapy] });
    expect(treated.calgb.limits[0]).toContain("prior chemotherapy");
    const planned = { ...chemotherapy, startedOn: "2026-12-05" };
    const untreated = withValues({}, { treatments: [planned] });
    expect(untreated.calgb.limits.join()).not.toContain("this patient");
  });

  it("shows a patient who died at the day of diagnosis, for review, and asks for nothing more", () => {
    const { view, calgb } = withValues(
      {},
      {
        sections: {
          diagnosis: { ...sections.diagnosis, diagnosedOn: "2026-11-15" },
          outcome: {
            ...sections.outcome,
            status: "dead",
            diedOn: "2026-11-20",
          },
        },
      },
    );
    expect(view.referenceOn).toBe("2026-11-15");
    expect(calgb.warnings[0]).toMatch(/died on 20-Nov-2026.*review only/);
    expect(calgb.decisiveSentence).toBeNull();
  });

  it("speaks of the group at diagnosis only where a group is given", () => {
    const { calgb } = withValues(
      { ecog: null },
      {
        sections: {
          diagnosis: { ...sections.diagnosis, diagnosedOn: "2026-11-15" },
          outcome: {
            ...sections.outcome,
            status: "dead",
            diedOn: "2026-11-20",
          },
        },
      },
    );
    expect(calgb.status).toBe("incomplete");
    expect(calgb.warnings[0]).toBe(
      "The patient died on 20-Nov-2026. The values are those of the day of diagnosis, for review only.",
    );
    expect(calgb.notices[0]).toContain("values of the day of diagnosis");
    expect(calgb.decisiveSentence).toBe(
      "Not pursued: patient has died. Missing: ECOG performance status.",
    );
  });

  it("gives no group to a patient who died when the day of diagnosis is not known", () => {
    const { calgb } = withValues(
      {},
      {
        sections: {
          outcome: { ...sections.outcome, status: "dead", diedOn: null },
        },
      },
    );
    expect(calgb).toMatchObject({ status: "not-applicable", group: null });
  });
});
