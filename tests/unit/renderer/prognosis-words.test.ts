import { describe, expect, it } from "vitest";
import { checkText } from "../../../renderer/print/check-text.ts";
import { otherIndexWords } from "../../../renderer/print/other-index.ts";
import { checkedWords } from "../../../renderer/ui/verification-words.ts";
import type { IndexView } from "../../../shared/domain/prognosis-views.ts";
import { midSentence } from "../../../shared/mid-sentence.ts";
import { apartText } from "../../../shared/prognosis-words.ts";
import { picked } from "../../support/picked-inputs.ts";

const index = (change: Partial<IndexView>) =>
  ({
    name: "mGPS",
    status: "ok",
    group: null,
    possibleGroups: [],
    allGroups: ["Score 0", "Score 1", "Score 2"],
    places: [],
    inputs: [],
    missing: [],
    isNarrowed: false,
    notices: [],
    warnings: [],
    verification: "secondary",
    ...change,
  }) as IndexView;

describe("an index in one line on paper", () => {
  it("gives its group, and names a row that differs from the paper", () => {
    const notices = [
      "Row low differs from the paper (checked by A. Name on 14-Nov-2026).",
      "Survival is that of effusions of any cancer.",
    ];
    expect(
      otherIndexWords(index({ group: "Low risk (0–1)", notices }), true),
    ).toEqual({ answer: "low risk (0–1)", rest: notices[0] });
    expect(
      otherIndexWords(index({ group: "4.2", isShownOnly: true }), true),
    ).toEqual({ answer: "4.2", rest: "shown only" });
  });

  it("prints the values that stand nowhere else on the page, with their day", () => {
    const day = { on: "2026-11-14" };
    const { rest } = otherIndexWords(
      index({
        group: "Score 2 of 2",
        inputs: [
          { ...picked("crp_mg_L", 41, { display: "41 mg/L" }), ...day },
          { ...picked("albumin_g_L", 33, { display: "33 g/L" }), ...day },
          { ...picked("ecog", 1, { display: "1" }), ...day },
        ],
      }),
      true,
    );
    expect(rest).toBe("CRP 41 mg/L, albumin 33 g/L, 14-Nov-2026");
  });

  it("names what is missing and what is still possible", () => {
    expect(
      otherIndexWords(
        index({
          status: "incomplete",
          inputs: [
            picked("albumin_g_L", 38, { label: "Albumin" }),
            picked("crp_mg_L", null, { label: "C-reactive protein" }),
          ],
          missing: ["C-reactive protein"],
          isNarrowed: true,
          possibleGroups: ["Score 0", "Score 1"],
        }),
        true,
      ),
    ).toEqual({
      answer: "not computable",
      rest: "missing: C-reactive protein; still possible: score 0 or 1",
    });
  });

  it("says of a value that is too old that it was not used", () => {
    const old = {
      ...picked("crp_mg_L", null, { label: "CRP", display: "9 mg/L" }),
      state: "stale" as const,
      on: "2026-07-25",
      ageDays: 122,
    };
    const { rest } = otherIndexWords(
      index({ status: "incomplete", inputs: [old] }),
      true,
    );
    expect(rest).toContain("(25-Jul-2026, 122 days old: not used)");
  });

  it("does not list the groups when none of them is excluded", () => {
    const { rest } = otherIndexWords(
      index({
        status: "incomplete",
        inputs: [picked("crp_mg_L", null, { label: "CRP" })],
        missing: ["CRP"],
        possibleGroups: ["Score 0", "Score 1"],
        allGroups: ["Score 0", "Score 1"],
        places: [1, 2],
      }),
      true,
    );
    expect(rest).toBe("missing: CRP");
  });
});

describe("a check against the paper", () => {
  it("names who and when, on screen and on paper", () => {
    const check = { by: "A. Name", on: "2026-11-14" };
    expect(checkText(check)).toBe("checked 14-Nov-2026, A. Name");
    expect(checkedWords(check).long).toBe(
      "Checked against the paper by A. Name on 14-Nov-2026.",
    );
  });
});

describe("who points apart", () => {
  const thirds = {
    CALGB: "better",
    mGPS: "middle",
    EORTC: "worse",
    LENT: "worse",
  } as const;
  const between = (open: string[], ...pairs: [string, string][]) => ({
    points: pairs.map((pair) => ({ between: pair, sentence: "", inputs: [] })),
    places: Object.entries(thirds).map(([name, third]) => ({
      name,
      answer: "",
      places: [],
      of: 3,
      third,
      on: null,
    })),
    notCounted: open.map((name) => ({ name, why: "needs ECOG", isOpen: true })),
  });

  it("names each once, at its end or in the middle", () => {
    expect(apartText(between([]))).toBeNull();
    expect(apartText(between([], ["CALGB", "EORTC"], ["CALGB", "LENT"]))).toBe(
      "CALGB better end; EORTC and LENT worse end",
    );
    expect(apartText(between([], ["mGPS", "EORTC"]))).toBe(
      "mGPS middle; EORTC worse end",
    );
  });

  it("names the ones not counted", () => {
    expect(apartText(between(["Brims"], ["CALGB", "EORTC"]))).toBe(
      "CALGB better end; EORTC worse end; still open: Brims",
    );
  });
});

describe("midSentence", () => {
  it("lowers ordinary words and leaves abbreviations and stages", () => {
    expect(
      ["High risk", "ECOG", "mGPS", "IIIA", "I or II", "C-reactive"].map(
        midSentence,
      ),
    ).toEqual(["high risk", "ECOG", "mGPS", "IIIA", "I or II", "C-reactive"]);
  });
});
