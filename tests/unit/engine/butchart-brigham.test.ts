import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brigham1993,
  brigham1999,
} from "../../../electron/engine/rules/brigham/brigham.ts";
import { butchart } from "../../../electron/engine/rules/butchart/butchart.ts";

const butchartFeatures = [
  "ipsilateral_lung",
  "diaphragm",
  "pericardium",
  "chest_wall",
  "mediastinal_structure",
  "oesophagus",
  "heart",
  "contralateral_pleura",
  "intrathoracic_nodes",
  "transdiaphragmatic_peritoneum",
  "extrathoracic_nodes",
  "haematogenous_metastasis",
];

/** Typed from the reference text, not from the rule's table. */
const butchartStageOfOne: Record<string, [in1976: string, in1988: string]> = {
  ipsilateral_lung: ["I", "I"],
  diaphragm: ["I", "I"],
  pericardium: ["I", "II"],
  chest_wall: ["II", "II"],
  mediastinal_structure: ["II", "II"],
  oesophagus: ["II", "II"],
  heart: ["II", "II"],
  contralateral_pleura: ["II", "II"],
  intrathoracic_nodes: ["II", "II"],
  transdiaphragmatic_peritoneum: ["III", "III"],
  extrathoracic_nodes: ["III", "III"],
  haematogenous_metastasis: ["IV", "IV"],
};

const none = (names: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(names.map((name) => [name, false]));
const stages = (answer: { possible: { stage: string }[] }): string[] =>
  answer.possible.map(({ stage }) => stage);

describe("Butchart", () => {
  it.each(Object.entries(butchartStageOfOne))(
    "%s alone",
    (feature, [in1976, in1988]) => {
      const input = { ...none(butchartFeatures), [feature]: true };
      expect(butchart({ ...input, variant: "1976" }).result).toEqual({
        stage: in1976,
      });
      expect(butchart({ ...input, variant: "1988" }).result).toEqual({
        stage: in1988,
      });
    },
  );

  it("is stage I with nothing involved, and the highest stage with several", () => {
    const all = none(butchartFeatures);
    expect(butchart({ ...all, variant: "1976" }).result).toEqual({
      stage: "I",
    });
    expect(
      butchart({
        ...all,
        variant: "1976",
        chest_wall: true,
        transdiaphragmatic_peritoneum: true,
      }).result,
    ).toEqual({ stage: "III" });
  });

  it("tries both variants when none is named, and answers when they agree", () => {
    const pericardium = { ...none(butchartFeatures), pericardium: true };
    const open = butchart(pericardium);
    expect(open).toMatchObject({
      status: "incomplete",
      missing: ["variant"],
      decisive: "variant",
    });
    expect(stages(open)).toEqual(["I", "II"]);
    expect(butchart({ ...none(butchartFeatures), heart: true }).result).toEqual(
      { stage: "II" },
    );
  });

  it("keeps the stage of a feature possible that was not assessed", () => {
    const open = butchart({
      ...none(butchartFeatures),
      variant: "1976",
      chest_wall: true,
      extrathoracic_nodes: null,
    });
    expect(stages(open)).toEqual(["II", "III"]);
    expect(open.decisive).toBe("extrathoracic_nodes");
    expect(stages(butchart({ variant: "1976" }))).toEqual([
      "I",
      "II",
      "III",
      "IV",
    ]);
    const sure = butchart({ variant: "1976", haematogenous_metastasis: true });
    expect(sure.result).toEqual({ stage: "IV" });
    expect(sure.trail.at(-1)?.text).toMatch(/without effect/);
  });

  it("marks what the 1988 wording does not name", () => {
    const answer = butchart({
      ...none(butchartFeatures),
      variant: "1988",
      intrathoracic_nodes: true,
    });
    expect(answer.warnings.join()).toMatch(/^intrathoracic_nodes: /);
    expect(answer.trail.at(-1)?.verification).toBe("unverified");
  });

  it.each([
    [{ variant: "1982" }, /^variant: "1982" is not one of 1976 or 1988/],
    [{ variant: 1976 }, /^variant: 1976 is not/],
    [{ heart: "yes" }, /^heart: "yes" is neither true nor false/],
    [null, /^input: null is not an object/],
    [[], /^input: a list is not an object/],
  ])("refuses %j", (input, words) => {
    const answer = butchart(input);
    expect(answer.status).toBe("invalid");
    expect(answer.warnings.join()).toMatch(words);
  });
});

const names1993 = [
  "resectable",
  "nodes_positive",
  "mediastinum",
  "through_diaphragm",
  "extrathoracic_metastasis",
];

describe("Brigham 1993", () => {
  /** Every one of the 32 answers, its stage worked out from the four sentences of the system. */
  it("all 32 complete answers", () => {
    for (let bits = 0; bits < 32; bits += 1) {
      const [resectable, nodes, mediastinum, diaphragm, metastasis] = [
        1, 2, 4, 8, 16,
      ].map((bit) => (bits & bit) !== 0);
      let stage = nodes === true ? "II" : "I";
      if (resectable === false) stage = "III";
      if (mediastinum === true) stage = "III";
      if (diaphragm === true) stage = "III";
      if (metastasis === true) stage = "IV";
      const answer = brigham1993({
        resectable,
        nodes_positive: nodes,
        mediastinum,
        through_diaphragm: diaphragm,
        extrathoracic_metastasis: metastasis,
      });
      expect(answer.result).toEqual({ stage });
      const isContradiction =
        resectable === true && (mediastinum === true || diaphragm === true);
      expect(answer.warnings.length).toBe(isContradiction ? 1 : 0);
    }
  });

  it("keeps III possible while resectability is open", () => {
    const open = brigham1993({ ...none(names1993), resectable: null });
    expect(stages(open)).toEqual(["I", "III"]);
    expect(open.missing).toEqual(["resectable"]);
  });
});

const operated = {
  operation: true,
  margins: "negative",
  intrapleural_nodes: false,
  extrapleural_nodes: false,
  chest_wall: false,
  chest_wall_at_biopsy_sites_only: false,
  mediastinum: false,
  heart: false,
  through_diaphragm: false,
  peritoneum: false,
  distant_metastasis: false,
};

describe("Brigham 1999", () => {
  it.each([
    [{}, "I"],
    [{ margins: "positive" }, "II"],
    [{ intrapleural_nodes: true }, "II"],
    [{ margins: "positive", intrapleural_nodes: true }, "II"],
    [{ extrapleural_nodes: true }, "III"],
    [{ chest_wall: true }, "III"],
    [{ chest_wall: true, chest_wall_at_biopsy_sites_only: true }, "I"],
    [
      {
        chest_wall: true,
        chest_wall_at_biopsy_sites_only: true,
        margins: "positive",
      },
      "II",
    ],
    [{ mediastinum: true }, "III"],
    [{ heart: true }, "III"],
    [{ through_diaphragm: true }, "III"],
    [{ peritoneum: true }, "III"],
    [{ distant_metastasis: true }, "IV"],
    [{ distant_metastasis: true, chest_wall: true }, "IV"],
  ])("%j is stage %s", (change, stage) => {
    expect(brigham1999({ ...operated, ...change }).result).toEqual({ stage });
  });

  it.each([false, null, undefined])(
    "is not applicable when the operation is %s, whatever else is known",
    (operation) => {
      const answer = brigham1999({
        ...operated,
        operation,
        distant_metastasis: true,
      });
      expect(answer).toMatchObject({ status: "not-applicable", possible: [] });
      expect(answer.warnings[0]).toMatch(/margins and surgical nodes/);
    },
  );

  it("keeps stages possible while margins or nodes are open", () => {
    expect(stages(brigham1999({ ...operated, margins: null }))).toEqual([
      "I",
      "II",
    ]);
    expect(
      stages(brigham1999({ ...operated, extrapleural_nodes: null })),
    ).toEqual(["I", "III"]);
    expect(
      stages(
        brigham1999({
          ...operated,
          chest_wall: true,
          chest_wall_at_biopsy_sites_only: null,
        }),
      ),
    ).toEqual(["I", "III"]);
    const sure = brigham1999({ ...operated, heart: true, margins: null });
    expect(sure.result).toEqual({ stage: "III" });
  });

  it("warns when biopsy sites are involved and the chest wall is not", () => {
    const answer = brigham1999({
      ...operated,
      chest_wall_at_biopsy_sites_only: true,
    });
    expect(answer.warnings.join()).toMatch(/check both answers/);
  });

  it("refuses margins it does not know", () => {
    expect(brigham1999({ ...operated, margins: "R0" }).warnings).toEqual([
      'margins: "R0" is not one of negative or positive. Leave it empty when unknown.',
    ]);
  });
});

const order = ["I", "II", "III", "IV"];
const answer = fc.constantFrom(true, false, null);
const butchartInput = fc.record({
  variant: fc.constantFrom("1976", "1988"),
  ...Object.fromEntries(butchartFeatures.map((name) => [name, answer])),
});
const brigham1999Input = fc.record({
  margins: fc.constantFrom("negative", "positive", null),
  operation: fc.constant(true),
  ...Object.fromEntries(
    Object.keys(operated)
      .filter((name) => name !== "operation" && name !== "margins")
      .map((name) => [name, answer]),
  ),
});

/** Worse is yes, except for the biopsy sites, where it is no. */
function worse(name: string): unknown {
  if (name === "chest_wall_at_biopsy_sites_only") return false;
  return name === "margins" ? "positive" : true;
}

describe.each([
  ["Butchart", butchart, butchartInput, butchartFeatures],
  [
    "Brigham 1999",
    brigham1999,
    brigham1999Input,
    Object.keys(operated).slice(1),
  ],
] as const)("%s, any answers", (_, rule, inputs, names) => {
  const run = (input: unknown) => {
    const result = rule(input);
    return stages(result).map((stage) => order.indexOf(stage));
  };

  it("a worse finding never lowers the lowest or the highest stage", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...names), (input, name) => {
        const before = run(input);
        const after = run({ ...input, [name]: worse(name) });
        expect(Math.min(...after)).toBeGreaterThanOrEqual(Math.min(...before));
        expect(Math.max(...after)).toBeGreaterThanOrEqual(Math.max(...before));
      }),
    );
  });

  it("an open answer leaves what its answers would leave, in any key order", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...names), (input, name) => {
        const open = run({ ...input, [name]: null });
        const answers =
          name === "margins" ? ["negative", "positive"] : [false, true];
        const union = new Set(
          answers.flatMap((value) => run({ ...input, [name]: value })),
        );
        expect(open).toEqual([...union].toSorted((a, b) => a - b));
        const turned = Object.fromEntries(Object.entries(input).toReversed());
        expect(rule(turned)).toEqual(rule(input));
      }),
    );
  });
});
