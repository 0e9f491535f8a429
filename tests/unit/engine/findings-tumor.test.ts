import { describe, expect, it } from "vitest";
import { emptyPleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import {
  answered,
  derive,
  possibleStages,
  warningsOf,
} from "../../support/findings-examples.ts";

describe("clinical T of edition 9", () => {
  it.each([
    [12, 5, "T1"],
    [12.1, 5, "T2"],
    [30, 5, "T2"],
    [30.1, 5, "T3"],
    [12, 5.1, "T2"],
    [12, 6, "T2"],
    [30, 50, "T2"],
    [30.1, 50, "T3"],
    [0.5, 0, "T1"],
    [12.0001, 0, "T2"],
  ])("Psum %s and Fmax %s mm is %s", (psumMm, fmaxMm, t) => {
    expect(derive("9", "clinical", { psumMm, fmaxMm }).answer.result?.t).toBe(
      t,
    );
  });

  it("adds the levels exactly", () => {
    const psumLevelsMm = { upper: 4.1, middle: 4.2, lower: 3.7 };
    const { answer } = derive("9", "clinical", { psumMm: null, psumLevelsMm });
    expect(answer.result?.t).toBe("T1");
    expect(
      derive("9", "clinical", { psumMm: 12, psumLevelsMm }).answer.status,
    ).toBe("ok");
    expect(
      derive("9", "clinical", { psumMm: 12.1, psumLevelsMm }).answer.warnings,
    ).toEqual([expect.stringMatching(/^psumMm: .*12 mm/)]);
  });

  it("narrows by the levels known so far", () => {
    const t = (upper: number, middle: number | null): unknown =>
      derive("9", "clinical", {
        psumMm: null,
        psumLevelsMm: { upper, middle, lower: null },
      }).axes?.t;
    expect(t(31, null)).toMatchObject({ possible: ["T3"], soFar: "T3" });
    expect(t(7, 6)).toMatchObject({ possible: ["T2", "T3"], soFar: "T2" });
    expect(t(7, 5)).toMatchObject({
      possible: ["T1", "T2", "T3"],
      soFar: "TX",
    });
  });

  it("is TX by clinic policy while Psum or Fmax is missing, T4 with a T4 feature", () => {
    const open = derive("9", "clinical", { psumMm: null });
    expect(open.axes?.t.possible).toEqual(["T1", "T2", "T3"]);
    const policy = open.answer.trail.find(({ text }) =>
      text.startsWith("TX by clinic policy"),
    );
    expect(policy).toMatchObject({ verification: "unverified" });
    expect(policy?.text).toContain("T1, T2 or T3");
    expect(open.answer.missing).toEqual(["psumMm"]);
    expect(open.effects[0]?.branches.map(({ answer }) => answer)).toEqual([
      "12 mm or less",
      "above 12 to 30 mm",
      "above 30 mm",
    ]);
    const fissure = derive("9", "clinical", { fmaxMm: null });
    expect(fissure.answer.missing).toEqual(["fmaxMm"]);
    const t4 = derive("9", "clinical", {
      psumMm: null,
      fmaxMm: null,
      findings: { rib: true },
    });
    expect(t4.answer.result).toMatchObject({ t: "T4", stage: "IIIB" });
  });

  it("does not need Fmax once Psum is above 12 mm", () => {
    const { answer, axes } = derive("9", "clinical", {
      psumMm: 16.5,
      fmaxMm: null,
    });
    expect(answer.result).toEqual({ t: "T2", n: "N0", m: "M0", stage: "II" });
    expect(axes?.t.because).toBe("Psum 16.5 mm is above 12 and at most 30");
  });

  it("warns of descriptors that only other editions use", () => {
    const findings = { endothoracic_fascia: true, diaphragm_muscle: true };
    expect(warningsOf("9", { findings }, "clinical")).toMatch(
      /clinical T of edition 9 does not use diaphragm muscle and endothoracic fascia/,
    );
  });
});

describe("surfaces", () => {
  const free = {
    parietal_pleura: false,
    mediastinal_pleura: false,
    diaphragmatic_pleura: false,
    visceral_pleura: false,
  };
  const four = {
    parietal_pleura: true,
    mediastinal_pleura: true,
    diaphragmatic_pleura: true,
    visceral_pleura: true,
  };

  it("all free and nothing beyond is T0 and no stage", () => {
    const { answer, axes, stageSoFar } = derive("8", "pathologic", {
      findings: free,
    });
    expect(axes?.t.possible).toEqual(["T0"]);
    expect(answer.status).toBe("not-applicable");
    expect(answer.warnings.join()).toMatch(/not a cancer stage/);
    expect(stageSoFar).toBeNull();
    const spread = derive("8", "pathologic", {
      findings: free,
      metastases: ["bone"],
    });
    expect(spread.answer.result).toMatchObject({ t: "T0", stage: "IV" });
    const open = derive("8", "pathologic", {
      findings: free,
      metastases: null,
    });
    expect(open.answer.status).toBe("incomplete");
    expect(possibleStages(open)).toEqual(["IV"]);
  });

  it("not assessed never make T0 possible", () => {
    for (const edition of ["7", "8", "9"]) {
      const { axes } = deriveFromFindings({
        ...emptyPleuralSheet,
        edition,
        classification: "pathologic",
      });
      expect(axes?.t.possible).not.toContain("T0");
    }
  });

  it.each(["8", "7"])(
    "one answered no and none yes leaves T0, and with it no stage, possible in edition %s",
    (edition) => {
      const three = { ...free, parietal_pleura: false } as Record<
        string,
        boolean
      >;
      delete three["visceral_pleura"];
      const all = answered(edition, "pathologic");
      const { visceral_pleura: _, ...rest } = all.findings;
      const sheet = { ...all, findings: { ...rest, ...three } };
      const open = deriveFromFindings(sheet);
      const one = edition === "8" ? "T1" : "T1b";
      expect(open.axes?.t.possible).toEqual(["T0", one]);
      expect(open.answer).toMatchObject({
        status: "incomplete",
        missing: ["visceral_pleura"],
        decisive: "visceral_pleura",
      });
      expect(open.stageSoFar).toBeNull();
      expect(open.effects[0]?.branches).toEqual([
        {
          answer: "yes",
          category: one,
          stages: [edition === "8" ? "IA" : "IB"],
          noStage: false,
        },
        { answer: "no", category: "T0", stages: [], noStage: true },
      ]);
      expect(open.answer.warnings.join()).toMatch(/T0 stays possible/);
      const first = deriveFromFindings({
        ...all,
        findings: {
          ...rest,
          parietal_pleura: false,
          diaphragmatic_pleura: false,
        },
      });
      expect(first.answer.status).toBe("incomplete");
      expect(first.answer.missing).toContain("visceral_pleura");
    },
  );

  it("answered no beside a positive feature or a thickness warn and do not block", () => {
    const findings = { ...free, spine: true };
    const { answer } = derive("8", "pathologic", { findings });
    expect(answer.result?.t).toBe("T4");
    expect(answer.warnings.join()).toMatch(/surfaces are answered no/);
    const measured = derive("9", "clinical", { findings: free });
    expect(measured.answer.result?.t).toBe("T1");
    expect(measured.answer.warnings.join()).toMatch(/thickness was measured/);
    const nothing = { findings: free, psumMm: 0, fmaxMm: 0 };
    expect(derive("9", "clinical", nothing).axes?.t.possible).toEqual(["T0"]);
  });

  it("edition 8 asks for all four and warns, edition 9 does not ask", () => {
    const findings = { lung_parenchyma: true };
    expect(warningsOf("8", { findings })).toMatch(/all four pleural surfaces/);
    expect(warningsOf("7", { findings })).toMatch(/all four pleural surfaces/);
    expect(warningsOf("9", { findings })).toBe("");
    expect(warningsOf("8", { findings: { ...four, ...findings } })).toBe("");
  });

  it("all four and nothing more is T1, with the registry's T2 named", () => {
    const { answer } = derive("8", "pathologic", { findings: four });
    expect(answer.result?.t).toBe("T1");
    expect(answer.warnings.join()).toMatch(/SEER registry derives T2/);
    expect(warningsOf("9", { findings: four })).toBe("");
    for (const more of [
      "rib",
      "malignant_pericardial_effusion",
      "brachial_plexus",
      "fissure_or_confluent_visceral",
    ])
      expect(
        warningsOf("8", { findings: { ...four, [more]: true } }),
      ).not.toMatch(/nothing more/);
  });

  it("edition 7 divides T1 by the visceral pleura and writes T1 while that is open", () => {
    const { visceral_pleura: _dropped, ...findings } = answered(
      "7",
      "pathologic",
    ).findings;
    const sheet = { ...answered("7", "pathologic"), findings };
    const open = deriveFromFindings(sheet);
    expect(open.axes?.t).toMatchObject({ possible: ["T1a", "T1b"] });
    expect(open.answer).toMatchObject({
      status: "incomplete",
      missing: ["visceral_pleura"],
      decisive: "visceral_pleura",
    });
    expect(possibleStages(open)).toEqual(["IA", "IB"]);
    const nodes = [{ station: "10R", side: null, positive: true }];
    expect(deriveFromFindings({ ...sheet, nodes }).answer.result).toEqual({
      t: "T1",
      n: "N1",
      m: "M0",
      stage: "III",
    });
  });
});

describe("the first step of the trail", () => {
  const four = {
    parietal_pleura: true,
    mediastinal_pleura: true,
    diaphragmatic_pleura: true,
    visceral_pleura: true,
  };
  const firstStep = (changes: Parameters<typeof derive>[2]) =>
    derive("9", "clinical", changes).answer.trail[0]?.text;

  it("names the surfaces answered yes", () => {
    const { findings } = answered("9", "clinical");
    expect(firstStep({ findings: { ...findings, ...four } })).toBe(
      "Tumor on the parietal, mediastinal, diaphragmatic and visceral pleura; no feature beyond the pleura was found.",
    );
    const open = { ...answered("9", "clinical"), psumMm: 10, fmaxMm: 4 };
    const sheet = { ...open, findings: { visceral_pleura: true } };
    expect(deriveFromFindings(sheet).answer.trail[0]?.text).toBe(
      "Tumor on the visceral pleura; no feature beyond the pleura is answered yes.",
    );
  });

  it("says nothing of missing features where Psum or Fmax decides T", () => {
    for (const measured of [{ psumMm: 16 }, { fmaxMm: 5.1 }])
      expect(
        derive("9", "clinical", measured).answer.trail.filter(({ text }) =>
          text.includes("feature beyond the pleura"),
        ),
      ).toEqual([]);
  });
});
