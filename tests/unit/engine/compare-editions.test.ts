import { describe, expect, it } from "vitest";
import { compareEditions } from "../../../electron/engine/rules/tnm-pleura/compare-editions.ts";

type Given = Parameters<typeof compareEditions>[0];
type From = Parameters<typeof compareEditions>[1];

function under(
  edition: string,
  given: Given,
  from: From,
  classification?: "clinical" | "pathologic",
) {
  const found = compareEditions(given, from, classification).find(
    (one) => one.edition === edition,
  );
  expect(found).toBeDefined();
  return found!;
}

describe("the stage under other editions", () => {
  it("compares with each other edition once", () => {
    expect(
      compareEditions({ t: "T2", n: "N0", m: "M0" }, "8").map(
        ({ edition }) => edition,
      ),
    ).toEqual(["6", "7", "9"]);
  });

  it("merges T1a and T1b, and N1 and N2, from 7 to 8", () => {
    expect(under("8", { t: "T1a", n: "N0", m: "M0" }, "7")).toMatchObject({
      t: ["T1"],
      n: ["N0"],
      m: "M0",
      stages: ["IA"],
      certain: true,
    });
    const nodes = under("8", { t: "T3", n: "N2", m: "M0" }, "7");
    expect(nodes).toMatchObject({ n: ["N1"], stages: ["IIIA"], certain: true });
    expect(nodes.reason).toMatch(
      /^III in edition 7, IIIA in edition 8: same-side mediastinal nodes/,
    );
    expect(nodes.verification).toBe("unverified");
    expect(nodes.warnings.join()).toMatch(/not checked by a clinician/);
  });

  it("reads N3 of 7 as N2 of 8, and stage IV by T4 or N3 as IIIB", () => {
    expect(under("8", { t: "T3", n: "N3", m: "M0" }, "7")).toMatchObject({
      n: ["N2"],
      stages: ["IIIB"],
    });
    expect(under("8", { t: "T4", n: "N0", m: "M0" }, "7")).toMatchObject({
      stages: ["IIIB"],
      certain: true,
    });
  });

  it("is not certain of stage IV while T0 without metastasis, no stage, is possible", () => {
    const open = under("8", { t: "T0", n: "N0", m: null }, "9");
    expect(open).toMatchObject({
      stages: ["IV"],
      noStage: true,
      certain: false,
    });
    const spread = under("8", { t: "T0", n: "N0", m: "M1" }, "9");
    expect(spread).toMatchObject({ noStage: false, certain: true });
  });

  it("splits T1 and N1 from 8 to 7 and gives both stages where they differ", () => {
    expect(under("7", { t: "T1", n: "N0", m: "M0" }, "8")).toMatchObject({
      t: ["T1a", "T1b"],
      stages: ["IA", "IB"],
      certain: false,
    });
    expect(under("7", { t: "T2", n: "N1", m: "M0" }, "8")).toMatchObject({
      n: ["N1", "N2"],
      stages: ["III"],
      certain: true,
    });
    expect(under("7", { t: "T1", n: "N2", m: "M0" }, "8")).toMatchObject({
      n: ["N3"],
      stages: ["IV"],
      certain: true,
    });
  });

  it("carries T over to edition 9 as an assumption and says so", () => {
    const nine = under("9", { t: "T2", n: "N0", m: "M0" }, "8");
    expect(nine).toMatchObject({
      t: ["T2"],
      n: ["N0"],
      stages: ["II"],
      certain: false,
    });
    expect(nine.reason).toMatch(/thickness on CT .* assumption/);
    expect(nine.warnings[0]).toMatch(/the stage could be I, II or IIIA/);
    expect(under("9", { t: "T2", n: "N3", m: "M0" }, "7")).toMatchObject({
      n: ["N2"],
      stages: ["IIIA"],
    });
  });

  const pathologic = (
    from: From,
    to: From,
    t: NonNullable<Given["t"]>,
    n: NonNullable<Given["n"]> = "N0",
  ) => under(to, { t, n, m: "M0" }, from, "pathologic");

  it.each([
    ["8", "9", "T1", ["T1"], ["I"], ["I", "II"]],
    ["8", "9", "T2", ["T2"], ["II"], ["II"]],
    ["8", "9", "T3", ["T3"], ["IIIA"], ["IIIA"]],
    ["8", "9", "T4", ["T4"], ["IIIB"], ["IIIB"]],
    ["9", "8", "T1", ["T1"], ["IA"], ["IA"]],
    ["9", "8", "T2", ["T2"], ["IB"], ["IA", "IB"]],
    ["7", "9", "T1a", ["T1"], ["I"], ["I"]],
    ["7", "9", "T1b", ["T1"], ["I"], ["I", "II"]],
    ["7", "9", "T2", ["T2"], ["II"], ["II"]],
    ["6", "9", "T3", ["T3"], ["IIIA"], ["IIIA"]],
    ["9", "7", "T1", ["T1a", "T1b"], ["IA", "IB"], ["IA", "IB"]],
    ["9", "7", "T2", ["T2"], ["II"], ["IB", "II"]],
    ["7", "8", "T2", ["T2"], ["IB"], ["IA", "IB"]],
  ] as const)(
    "reads pathologic T from edition %s to %s by invasion: %s",
    (...row) => {
      const [from, to, code, t, stages, conceivable] = row;
      const read = pathologic(from, to, code);
      expect(read).toMatchObject({
        t,
        stages,
        conceivable,
        certain: conceivable.length === 1,
        verification: "unverified",
      });
      expect(read.reason).not.toContain("CT");
      expect(read.warnings.join()).toMatch(/not checked by a clinician/);
    },
  );

  it("says for pathologic T why the stage moves, and renames nodes as on the scan", () => {
    expect(pathologic("8", "9", "T3").reason).toMatch(
      /^IB in edition 8, IIIA in edition 9: .* pT3 of edition 8 .* reads like pT3 of edition 9; .* grouped differently/,
    );
    expect(pathologic("7", "9", "T2", "N2")).toMatchObject({
      n: ["N1"],
      stages: ["IIIA"],
    });
    expect(pathologic("9", "7", "T3", "N1").n).toEqual(["N1", "N2"]);
    expect(under("9", { t: "T3", n: "N0", m: "M0" }, "8").reason).toContain(
      "thickness on CT",
    );
  });

  it("is certain where no T could change the stage", () => {
    expect(under("9", { t: "T2", n: "N1", m: "M1" }, "8")).toMatchObject({
      stages: ["IV"],
      certain: true,
    });
    expect(under("8", { t: "T2", n: "N2", m: "M0" }, "9")).toMatchObject({
      stages: ["IIIB"],
      certain: true,
    });
  });

  it("keeps open what is open: missing and X categories", () => {
    const open = under("9", { t: "T2", n: "NX", m: "M0" }, "8");
    expect(open).toMatchObject({
      n: ["NX"],
      stages: ["II", "IIIA"],
      certain: false,
    });
    const missing = under("8", { t: "T1", n: null, m: "M0" }, "9");
    expect(missing).toMatchObject({ n: [], stages: ["IA", "II", "IIIB"] });
  });

  it("knows MX in edition 6 alone", () => {
    const seven = under("7", { t: "T2", n: "N0", m: "MX" }, "6");
    expect(seven).toMatchObject({
      m: null,
      stages: ["II", "IV"],
      certain: false,
    });
    expect(under("7", { t: "T2", n: "N0", m: "M0" }, "6")).toMatchObject({
      stages: ["II"],
      certain: true,
    });
  });

  it("has nothing to compare when the categories are not of the edition", () => {
    expect(compareEditions({ t: "T1a", n: "N0", m: "M0" }, "8")).toEqual([]);
  });

  it("gives no stage where there is none", () => {
    expect(under("7", { t: "T0", n: "N0", m: "M0" }, "8")).toMatchObject({
      stages: [],
      certain: false,
    });
  });
});
