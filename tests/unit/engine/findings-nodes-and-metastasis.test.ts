import { describe, expect, it } from "vitest";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import type { Sheet } from "../../support/findings-examples.ts";
import {
  answered,
  derive,
  warningsOf,
} from "../../support/findings-examples.ts";

describe("traps of single findings", () => {
  it("fissure, rib and pericardial effusion in edition 8", () => {
    expect(
      warningsOf("8", { findings: { fissure_or_confluent_visceral: true } }),
    ).toMatch(/not a descriptor of AJCC 8.*SEER/);
    expect(warningsOf("8", { findings: { rib: true } })).toMatch(
      /diffuse or multifocal chest wall/,
    );
    const findings = { malignant_pericardial_effusion: true };
    expect(warningsOf("8", { findings })).toMatch(/inner surface/);
    expect(warningsOf("9", { findings })).toMatch(/inner surface/);
    expect(warningsOf("9", { findings }, "clinical")).not.toMatch(/inner/);
  });

  it("a malignant pleural effusion alone stays M0", () => {
    const findings = { malignant_pleural_effusion: true };
    for (const edition of ["6", "7", "8", "9"]) {
      const { answer } = derive(edition, "pathologic", { findings });
      expect(answer.result?.m).toBe("M0");
      expect(answer.warnings.join()).toMatch(/stays M0 in every edition/);
    }
  });

  it("T4 without metastasis was stage IV in edition 7", () => {
    const findings = { spine: true };
    expect(warningsOf("8", { findings })).toMatch(/stage IV in editions 6/);
    expect(derive("7", "pathologic", { findings }).answer.result?.stage).toBe(
      "IV",
    );
  });

  it("TX with N2 in edition 8 is IIIB although the table has no such row", () => {
    const nodes = [{ station: "1", side: "left", positive: true }];
    const { answer } = deriveFromFindings({
      ...answered("8", "clinical"),
      findings: {},
      nodes,
    });
    expect(answer.result).toEqual({
      t: "TX",
      n: "N2",
      m: "M0",
      stage: "IIIB",
    });
    expect(answer.warnings.join()).toMatch(/not in the printed table/);
    expect(answer.trail.at(-1)?.text).toMatch(/cannot matter/);
  });
});

describe("nodes", () => {
  const n = (nodes: unknown[], more: Sheet = {}, edition = "8") =>
    derive(edition, "pathologic", { nodes, ...more });

  it("nothing assessed is NX, all negative is N0, distant nodes alone say nothing of N", () => {
    expect(n([]).axes?.n.possible).toEqual(["N0", "N1", "N2"]);
    expect(n([], {}, "7").axes?.n.possible).toEqual(["N0", "N1", "N2", "N3"]);
    const negative = { station: "4R", side: null, positive: false };
    expect(n([negative]).axes?.n.possible).toEqual(["N0"]);
    const axillary = { station: "axillary", side: "left", positive: false };
    expect(n([axillary]).axes?.n.possible).toEqual(["N0", "N1", "N2"]);
  });

  it("needs the tumor side for a lateral station, not for 7 or 1", () => {
    const open = n([{ station: "4R", side: null, positive: true }], {
      tumorSide: null,
    });
    expect(open.axes?.n.possible).toEqual(["N1", "N2"]);
    expect(open.answer).toMatchObject({
      missing: ["tumorSide"],
      decisive: "tumorSide",
    });
    const settled = n([{ station: "7", side: null, positive: true }], {
      tumorSide: null,
    });
    expect(settled.answer.result?.n).toBe("N1");
    const both = n(
      [
        { station: "4R", side: null, positive: true },
        { station: "4L", side: null, positive: true },
      ],
      { tumorSide: null },
    );
    expect(both.answer.result?.n).toBe("N2");
  });

  it("leaves a positive station without its side open", () => {
    const open = n([{ station: "4", side: null, positive: true }]);
    expect(open.axes?.n.possible).toEqual(["N1", "N2"]);
    expect(open.answer.missing).toEqual(["nodes"]);
    const higher = n([
      { station: "4", side: null, positive: true },
      { station: "10", side: "left", positive: true },
    ]);
    expect(higher.answer.result?.n).toBe("N2");
    const neither = n([{ station: "4", side: null, positive: true }], {
      tumorSide: null,
    });
    expect(neither.answer.missing).toEqual(["tumorSide", "nodes"]);
  });

  it("names the registry's N2 for peridiaphragmatic nodes", () => {
    const nodes = [{ station: "PD", side: "right", positive: true }];
    const { answer } = n(nodes);
    expect(answer.result?.n).toBe("N1");
    expect(answer.warnings.join()).toMatch(/SEER registry codes them as N2/);
    expect(warningsOf("7", { nodes })).toBe("");
  });

  it("a node beyond the regional ones is M1, and N comes from the rest", () => {
    const { answer } = n([
      { station: "cervical", side: "left", positive: true },
      { station: "10", side: "right", positive: true },
    ]);
    expect(answer.result).toEqual({
      t: "T1",
      n: "N1",
      m: "M1",
      stage: "IV",
    });
  });
});

describe("metastasis", () => {
  it("never M0 by default", () => {
    const open = derive("8", "pathologic", { metastases: null });
    expect(open.axes?.m.possible).toEqual(["M0", "M1"]);
    expect(open.answer).toMatchObject({
      status: "incomplete",
      missing: ["metastases"],
    });
    expect(
      derive("8", "pathologic", {
        metastases: null,
        findings: { distant_metastasis: false },
      }).answer.result?.m,
    ).toBe("M0");
  });

  it("stays open where it cannot matter: null, and MX in edition 6", () => {
    const findings = { spine: true };
    const more = { metastases: null, findings };
    expect(derive("7", "pathologic", more).answer.result).toEqual({
      t: "T4",
      n: "N0",
      m: null,
      stage: "IV",
    });
    expect(derive("6", "pathologic", more).answer.result?.m).toBe("MX");
  });
});
