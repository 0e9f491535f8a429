import { describe, expect, it } from "vitest";
import { stageFromCategories } from "../../../electron/engine/rules/tnm-pleura/stage.ts";

/**
 * Every cell with M0, typed by hand. One stage: ok. Several: incomplete with exactly these.
 * "-": no stage (not-applicable). "? IV": no stage unless the open category turns out to be N3.
 */
const imig = {
  columns: ["NX", "N0", "N1", "N2", "N3"],
  rows: {
    TX: ["IA IB II III IV", "IA IB II III IV", "III IV", "III IV", "IV"],
    T0: ["? IV", "-", "-", "-", "IV"],
    T1: ["I III IV", "I", "III", "III", "IV"],
    T1a: ["IA III IV", "IA", "III", "III", "IV"],
    T1b: ["IB III IV", "IB", "III", "III", "IV"],
    T2: ["II III IV", "II", "III", "III", "IV"],
    T3: ["III IV", "III", "III", "III", "IV"],
    T4: ["IV", "IV", "IV", "IV", "IV"],
  },
};

const tables = {
  "6": imig,
  "7": imig,
  "8": {
    columns: ["NX", "N0", "N1", "N2"],
    rows: {
      TX: ["IA IB II IIIA IIIB", "IA IB IIIB", "II IIIA IIIB", "IIIB"],
      T0: ["-", "-", "-", "-"],
      T1: ["IA II IIIB", "IA", "II", "IIIB"],
      T2: ["IB II IIIB", "IB", "II", "IIIB"],
      T3: ["IB IIIA IIIB", "IB", "IIIA", "IIIB"],
      T4: ["IIIB", "IIIB", "IIIB", "IIIB"],
    },
  },
  "9": {
    columns: ["NX", "N0", "N1", "N2"],
    rows: {
      TX: ["I II IIIA IIIB", "I II IIIA IIIB", "II IIIA IIIB", "IIIA IIIB"],
      T0: ["-", "-", "-", "-"],
      T1: ["I II IIIA", "I", "II", "IIIA"],
      T2: ["II IIIA", "II", "IIIA", "IIIA"],
      T3: ["IIIA", "IIIA", "IIIA", "IIIA"],
      T4: ["IIIB", "IIIB", "IIIB", "IIIB"],
    },
  },
};

const cells = Object.entries(tables).flatMap(([edition, { columns, rows }]) =>
  Object.entries(rows).flatMap(([t, stages]) =>
    stages.map((expected, at) => ({ edition, t, n: columns[at]!, expected })),
  ),
);

function expectCell(
  answer: ReturnType<typeof stageFromCategories>,
  expected: string,
): void {
  const possible = answer.possible.map(({ stage }) => stage).join(" ");
  if (expected === "-") {
    expect(answer.status).toBe("not-applicable");
    expect(possible).toBe("");
    expect(answer.warnings.join()).not.toBe("");
  } else if (expected.includes(" ")) {
    expect(answer.status).toBe("incomplete");
    expect(answer.result).toBeNull();
    expect(possible).toBe(expected.replace("? ", ""));
    expect(answer.missing).toContain(answer.decisive);
  } else {
    expect(answer.status).toBe("ok");
    expect(answer.result).toEqual({ stage: expected });
    expect(answer.missing).toEqual([]);
    expect(answer.decisive).toBeNull();
  }
  expect(answer.trail.length).toBeGreaterThan(0);
}

describe("stage tables", () => {
  it("hold 80 cells in editions 6 and 7 and 48 in 8 and 9, half with M0 and half with M1", () => {
    const counts = Object.keys(tables).map(
      (edition) => cells.filter((cell) => cell.edition === edition).length * 2,
    );
    expect(counts).toEqual([80, 80, 48, 48]);
  });

  it.each(cells)(
    "edition $edition $t $n M0: $expected",
    ({ edition, t, n, expected }) => {
      expectCell(stageFromCategories({ edition, t, n, m: "M0" }), expected);
    },
  );

  it.each(cells)("edition $edition $t $n M1: IV", ({ edition, t, n }) => {
    expectCell(stageFromCategories({ edition, t, n, m: "M1" }), "IV");
  });

  it.each(cells)(
    "edition $edition $t $n without M adds IV",
    ({ edition, t, n, expected }) => {
      const stages = expected.replace("? ", "").split(" ");
      const widened = [...new Set([...stages, "IV"])]
        .filter((stage) => stage !== "-")
        .join(" ");
      const hasGap = expected === "-" || expected.startsWith("?");
      const open = hasGap ? `? ${widened}` : widened;
      expectCell(stageFromCategories({ edition, t, n, m: null }), open);
      if (edition === "6")
        expectCell(stageFromCategories({ edition, t, n, m: "MX" }), open);
    },
  );

  it.each(cells)(
    "edition $edition $t $n: a missing category is as open as X",
    (cell) => {
      const t = cell.t === "TX" ? null : cell.t;
      const n = cell.n === "NX" ? null : cell.n;
      expectCell(
        stageFromCategories({ edition: cell.edition, t, n, m: "M0" }),
        cell.expected,
      );
    },
  );
});
