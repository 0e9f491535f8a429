import { describe, expect, it } from "vitest";
import { sampleFile } from "../../support/case-file.ts";
import {
  answer,
  day,
  indices,
  number,
  values,
  withValues,
} from "../../support/prognosis-of.ts";
import { observation, sampleCase } from "../../support/sample-case.ts";

const { sections } = sampleCase();

describe("CALGB from the record", () => {
  it("gives the group in words with its leaf, mark and published survival", () => {
    const { calgb } = withValues({});
    expect(calgb).toMatchObject({
      status: "ok",
      group: "Group 5 of 6",
      verification: "unverified",
    });
    expect(calgb.groupDetail).toContain("Leaf L7");
    expect(calgb.published[0]).toMatchObject({
      label: "Median survival",
      value: "4.4 months",
      verification: "unverified",
    });
    expect(calgb.inputs).toHaveLength(6);
  });

  it("says that a hemoglobin would decide between groups 3 and 5", () => {
    const { calgb } = withValues({ hb: null });
    expect(calgb).toMatchObject({
      status: "incomplete",
      group: null,
      missing: ["Hemoglobin"],
      possibleGroups: ["Group 3 of 6", "Group 5 of 6"],
      decisiveSentence: "A hemoglobin would decide between groups 3 and 5.",
    });
    expect(calgb.possiblePublished.map(({ group }) => group)).toEqual(
      calgb.possibleGroups,
    );
  });

  it("does not use a stale hemoglobin and says how old it is", () => {
    const stale = observation({
      kind: "hemoglobin",
      on: "2026-09-01",
      value: 12,
      unit: "g/dL",
    });
    const { calgb } = withValues({ hb: stale });
    expect(calgb.decisiveSentence).toBe(
      "A new hemoglobin (the last is 84 days old) would decide between groups 3 and 5.",
    );
  });

  it('treats "unknown" as missing, never as no', () => {
    const { calgb } = withValues({ loss: answer("weight-loss", "unknown") });
    const input = calgb.inputs.find(({ name }) => name === "weightLoss");
    expect(input).toMatchObject({
      state: "unknown-answer",
      display: "Unknown",
    });
    expect(calgb.status).not.toBe("not-applicable");
    expect(calgb.trail.map(({ text }) => text).join()).not.toContain(
      "weight loss: no",
    );
  });

  it("never turns Karnofsky into ECOG", () => {
    const { calgb, eortc } = withValues({ ecog: number("karnofsky", 80) });
    for (const index of [calgb, eortc]) {
      const input = index.inputs.find(({ name }) => name === "ecog");
      expect(input).toMatchObject({ state: "missing", display: null });
      expect(input?.note).toContain("Karnofsky 80");
    }
    expect(calgb.missing).toContain("ECOG performance status");
  });

  it("keeps no group among the answers while ECOG is missing", () => {
    const { calgb } = withValues({
      ecog: number("karnofsky", 70),
      wbc: number("wbc", 13, "10e9/L"),
      loss: answer("weight-loss", "yes"),
      hb: number("hemoglobin", 11.7, "g/dL"),
    });
    expect(calgb).toMatchObject({
      status: "incomplete",
      possibleGroups: ["Group 3 of 6", "no group (ECOG 3-4)"],
      decisiveSentence:
        "An ECOG status would decide between group 3 and no group (ECOG 3-4 has no leaf).",
    });
    const trail = calgb.trail.map(({ text }) => text).join("\n");
    expect(trail).toContain("between group 3 and no group");
  });

  it("has no group for ECOG 3, and says that this is not group 6", () => {
    const { calgb } = withValues({ ecog: number("ecog", 3) });
    expect(calgb).toMatchObject({ status: "not-applicable", group: null });
    expect(calgb.warnings.join()).toContain("not group 6");
  });

  it("gives no group for ECOG 5 and asks for the status or the death", () => {
    const { calgb, eortc } = withValues({ ecog: number("ecog", 5) });
    for (const index of [calgb, eortc]) {
      expect(index).toMatchObject({ status: "not-applicable", group: null });
      expect(index.warnings[0]).toContain("the patient has died");
    }
  });

  it("uses a year of birth when both ages lead to the same group, else calls the age missing", () => {
    const fit = {
      ecog: number("ecog", 0),
      hb: number("hemoglobin", 12, "g/dL"),
    };
    const born = (birthDate: string) =>
      withValues(fit, { identity: { birthDate } }).calgb;
    expect(born("1957")).toMatchObject({ status: "ok", group: "Group 3 of 6" });
    expect(born("1977")).toMatchObject({
      status: "incomplete",
      missing: ["Age"],
    });
  });

  it("reads the age at diagnosis only at diagnosis", () => {
    const identity = { birthDate: null, ageAtDiagnosisYears: 64 };
    const at = (on: string, diagnosedOn: string | null) => {
      const observations = Object.values(values).map((one) => ({
        ...one,
        on,
      }));
      const diagnosis = { ...sections.diagnosis, diagnosedOn };
      return indices(
        sampleFile({ identity, observations, sections: { diagnosis } }),
      ).calgb.inputs.find(({ name }) => name === "ageYears");
    };
    expect(at("D", "D")).toMatchObject({ state: "picked", display: "64 y" });
    expect(at(day, null)).toMatchObject({ state: "missing", display: null });
  });

  it("refuses to feed a value stored in a unit the rules do not know", () => {
    const { calgb } = withValues({ hb: number("hemoglobin", 12.1, "stone") });
    const input = calgb.inputs.find(({ name }) => name === "hemoglobin_g_dL");
    expect(input).toMatchObject({ state: "missing" });
    expect(calgb.status).toBe("incomplete");
  });
});

describe("EORTC from the record", () => {
  it("gives the risk with its score", () => {
    expect(withValues({}).eortc).toMatchObject({
      status: "ok",
      group: "High risk (1.75)",
      verification: "secondary",
    });
  });

  it("shows the interval with its level, or that none is printed", () => {
    const figure = withValues({}).eortc.published[0];
    expect(figure).toMatchObject({
      value: "12 %",
      interval: "4–20 (level not printed)",
    });
  });

  it("shows both groups for biphasic tumor where the readings disagree, and that no test decides", () => {
    const pathology = { ...sections.pathology, histology: "biphasic" as const };
    const { eortc } = withValues(
      { wbc: number("wbc", 7.9, "10e9/L") },
      { sections: { pathology } },
    );
    expect(eortc.possibleGroups).toEqual([
      "Low risk (1.20)",
      "High risk (1.87)",
    ]);
    expect(eortc.decisiveSentence).toContain("No further test decides");
  });

  it("treats a histology and a sex that are not recorded as missing", () => {
    const pathology = {
      ...sections.pathology,
      histology: "not-recorded" as const,
    };
    const { eortc } = withValues(
      { wbc: number("wbc", 7, "10e9/L") },
      { sections: { pathology }, identity: { sex: "other" } },
    );
    expect(eortc.status).toBe("incomplete");
    expect(eortc.missing).toEqual(["Histology", "Sex"]);
  });
});

describe("an answer of the report in use", () => {
  const reviewed = (histology: "epithelioid" | "sarcomatoid") => {
    const pathology = {
      ...sections.pathology,
      histology: "sarcomatoid" as const,
      reviews: [
        {
          reviewer: "Referring hospital",
          reportedOn: "2026-10-05",
          centralReview: "no" as const,
          histology,
          certainty: "probable" as const,
          sarcomatoidPercent: null,
          note: "",
          source: "Pathology report",
        },
      ],
    };
    const { inputs } = withValues({}, { sections: { pathology } }).eortc;
    const noteOf = (name: string) =>
      inputs.find((input) => input.name === name)?.note;
    return [noteOf("histology"), noteOf("histologyCertainty")];
  };

  it("carries the other opinion that stands against it", () => {
    const note =
      /^Another opinion stands, not used: epithelioid, probable.* \(Referring hospital, 05-Oct-2026\)\.$/u;
    const [histology, certainty] = reviewed("epithelioid");
    expect(histology).toMatch(note);
    expect(certainty).toMatch(note);
  });

  it("carries none that agrees", () => {
    const [histology, certainty] = reviewed("sarcomatoid");
    expect(histology).toBe("");
    expect(certainty).toContain("probable");
  });
});
