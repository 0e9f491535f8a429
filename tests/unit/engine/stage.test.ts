import { describe, expect, it } from "vitest";
import { stageFromCategories } from "../../../electron/engine/rules/tnm-pleura/stage.ts";

function problems(input: unknown): string {
  const { status, result, warnings } = stageFromCategories(input);
  expect(status).toBe("invalid");
  expect(result).toBeNull();
  return warnings.join("\n");
}

describe("pleural stage", () => {
  it("refuses N3 in edition 8 with a way out", () => {
    expect(problems({ edition: "8", t: "T2", n: "N3", m: "M0" })).toBe(
      "n: N3 does not exist in edition 8 (N0, N1, N2, NX). Choose edition 6 or 7 if the case was staged under it.",
    );
  });

  it("refuses T1a in edition 9 and MX in editions 7, 8 and 9", () => {
    expect(problems({ edition: "9", t: "T1a", n: "N0", m: "M0" })).toMatch(
      /^t: T1a does not exist/,
    );
    for (const edition of ["7", "8", "9"]) {
      expect(problems({ edition, t: "T1", n: "N0", m: "MX" })).toMatch(
        /Leave m empty/,
      );
    }
  });

  it("keeps the recorded group of editions 5 and older", () => {
    expect(problems({ edition: "5", t: "T1", n: "N0", m: "M0" })).toMatch(
      /keep the recorded group; nothing is derived/,
    );
  });

  it("refuses unknown editions and editions written as numbers", () => {
    expect(problems({ edition: "10", t: "T1" })).toMatch(/^edition: "10"/);
    expect(problems({ edition: 8, t: "T1" })).toMatch(
      /write the edition as text: "8"/,
    );
  });

  it("asks whether another spelling was meant", () => {
    expect(problems({ edition: "8", t: "t2" })).toMatch(/Did you mean "T2"\?$/);
    expect(problems({ edition: "8", t: "ypT2" })).toMatch(
      /Did you mean "T2"\? The prefix/,
    );
    expect(problems({ edition: "8", t: "Tis" })).toMatch(/in situ/);
    expect(problems({ edition: "7", t: "T1A" })).toMatch(/Did you mean "T1a"/);
  });

  it("names every refused field at once", () => {
    const text = problems({ edition: "8", t: 2, n: "N9", m: false });
    expect(text).toMatch(/t: 2 is not a category/);
    expect(text).toMatch(/n: "N9"/);
    expect(text).toMatch(/m: false/);
  });

  it("refuses an input that is not an object", () => {
    for (const input of [null, 3, "T1", ["T1"]]) {
      expect(problems(input)).toMatch(
        /is not an object\. Give an object with edition, t, n, m and classification/,
      );
    }
  });

  it("answers an edition that cannot be written as text", () => {
    expect(problems({ edition: { toString: "" } })).toMatch(
      /^edition: an object is not an edition/,
    );
  });

  it("warns of a misspelt field and still answers", () => {
    const answer = stageFromCategories({
      edition: "8",
      T: "T1",
      n: "N0",
      m: "M1",
    });
    expect(answer.result).toEqual({ stage: "IV" });
    expect(answer.warnings.join()).toMatch(/Not used: "T"/);
  });

  it("says in the trail that an open category cannot matter", () => {
    const answer = stageFromCategories({
      edition: "8",
      t: "T4",
      n: null,
      m: "M0",
    });
    expect(answer.result).toEqual({ stage: "IIIB" });
    expect(answer.trail.map(({ text }) => text).join()).toMatch(
      /N \(not given\) cannot matter/,
    );
    expect(answer.warnings).toEqual([]);
  });

  it("says when the printed table has no row but one stage alone is possible", () => {
    const answer = stageFromCategories({
      edition: "8",
      t: "TX",
      n: "N2",
      m: "M0",
    });
    expect(answer.warnings).toEqual([
      "TX N2 M0 is not in the printed table; the only stage still possible is IIIB.",
    ]);
  });

  it("does not list a missing input that cannot change the answer", () => {
    const answer = stageFromCategories({ edition: "8", t: "T4" });
    expect(answer.missing).toEqual(["m"]);
    expect(answer.possible).toEqual([{ stage: "IIIB" }, { stage: "IV" }]);
  });

  it("names the input that leaves the fewest stages on average", () => {
    expect(stageFromCategories({ edition: "8", m: "M0" }).decisive).toBe("n");
    expect(stageFromCategories({ edition: "8" }).decisive).toBe("m");
  });

  it("sends T0 with nodes to review and does not read it as an unknown T", () => {
    const answer = stageFromCategories({
      edition: "8",
      t: "T0",
      n: "N2",
      m: "M0",
    });
    expect(answer.status).toBe("not-applicable");
    expect(answer.warnings.join()).toMatch(/Review for an unknown primary/);
  });

  it("keeps T0 open while M is missing, since only M1 would have a stage", () => {
    const answer = stageFromCategories({ edition: "9", t: "T0", n: "N0" });
    expect(answer.status).toBe("incomplete");
    expect(answer.possible).toEqual([{ stage: "IV" }]);
    expect(answer.missing).toEqual(["m"]);
  });

  it("says that T0 with nodes has no stage unless there is metastasis", () => {
    const given = { t: "T0", n: "N1" };
    const known = stageFromCategories({ edition: "8", ...given });
    expect(known.possible).toEqual([{ stage: "IV" }]);
    expect(known.trail.at(-1)?.text).toBe(
      "M0 would be no stage and M1 would be stage IV.",
    );
    const open = stageFromCategories(given);
    expect(open.status).toBe("incomplete");
    expect(open.trail.map(({ text }) => text)).toContain(
      "Under edition 8: IV or no stage.",
    );
  });

  it("treats a missing edition as an open question", () => {
    const answer = stageFromCategories({ t: "T2", n: "N0", m: "M0" });
    expect(answer.status).toBe("incomplete");
    expect(answer.possible).toEqual([{ stage: "IB" }, { stage: "II" }]);
    expect(answer.missing).toEqual(["edition"]);
    expect(answer.decisive).toBe("edition");
    expect(stageFromCategories({ m: "M1" }).result).toEqual({ stage: "IV" });
    expect(stageFromCategories({ t: "T0", n: "N0", m: "M0" }).status).toBe(
      "not-applicable",
    );
    expect(problems({ t: "T9" })).toMatch(/^edition: missing/);
  });

  it("leaves the edition out of the missing inputs' way: only editions knowing the categories count", () => {
    const answer = stageFromCategories({ t: "T1a", n: "N3", m: "M0" });
    expect(answer.result).toEqual({ stage: "IV" });
  });

  it("gives every trail step a source and a level", () => {
    const { trail } = stageFromCategories({
      edition: "9",
      t: "T2",
      n: "NX",
      m: "M0",
    });
    for (const step of trail) {
      expect(step.text).not.toBe("");
      expect(step.source).not.toBe("");
    }
  });

  it("words a category for scan or specimen, and derives the same stage from both", () => {
    const input = { edition: "9", t: "T2", n: "N0", m: "M0" };
    const words = (classification?: string) =>
      stageFromCategories({ ...input, classification }).trail[0]?.text;
    expect(words("clinical")).toMatch(/Psum/);
    expect(words("clinical")).not.toMatch(/lung tissue/);
    expect(words("pathologic")).toMatch(/lung tissue/);
    expect(words("pathologic")).not.toMatch(/Psum/);
    expect(words()).toMatch(/clinical: .*Psum.*pathologic: .*lung tissue/);
    for (const classification of ["clinical", "pathologic", null]) {
      expect(stageFromCategories({ ...input, classification }).result).toEqual({
        stage: "II",
      });
    }
    const refused = stageFromCategories({
      ...input,
      classification: "surgical",
    });
    expect(refused.status).toBe("invalid");
    expect(refused.warnings.join()).toMatch(/classification/);
  });
});
