import { describe, expect, it } from "vitest";
import { frequencyWords } from "../../../renderer/features/prognosis/frequency-words.ts";
import { placeWords } from "../../../renderer/features/prognosis/place-words.ts";
import { shortAnswers } from "../../../renderer/features/prognosis/short-answer.ts";
import {
  labelIn,
  placedSegments,
  placeOf,
  ticksOf,
} from "../../../renderer/features/prognosis/strip-scale.ts";
import { glanceFigure } from "../../../renderer/features/prognosis/glance-figure-words.ts";
import { openingIndex } from "../../../renderer/features/prognosis/chosen-index.ts";
import { hereBelow } from "../../../renderer/features/prognosis/strip-labels.ts";
import { notUsedWords } from "../../../renderer/features/prognosis/not-used-words.ts";
import {
  stillWords,
  stripWords,
} from "../../../renderer/features/prognosis/strip-words.ts";
import type {
  PublishedFigure,
  Strip,
  StripSegment,
} from "../../../shared/domain/prognosis-views.ts";

const segment = (changes: Partial<StripSegment>): StripSegment => ({
  label: "",
  from: null,
  to: null,
  answers: [],
  short: [],
  places: [],
  isHere: false,
  ...changes,
});

const hemoglobin: Strip = {
  input: "hemoglobin_g_dL",
  label: "Hemoglobin",
  unit: "g/dL",
  drawn: { min: 8, max: 18 },
  value: 12.1,
  display: "12.1 g/dL",
  segments: [
    segment({
      label: "below 12.3",
      to: 12.3,
      answers: ["Group 5 of 6"],
      short: ["5"],
      places: [5],
      isHere: true,
    }),
    segment({
      label: "12.3 to below 14.6",
      from: 12.3,
      to: 14.6,
      answers: ["Group 3 of 6", "Group 5 of 6"],
      short: ["3", "5"],
      places: [3, 5],
    }),
    segment({ label: "14.6 or more", from: 14.6, answers: [] }),
  ],
  matters: true,
  nearest: null,
};

describe("the short answers of the list and the strips", () => {
  it("names every group still possible once, and says where there is none", () => {
    expect(shortAnswers(["3", "5"])).toBe("3 or 5");
    expect(shortAnswers(["low risk"])).toBe("low risk");
    expect(shortAnswers([])).toBe("no group");
  });

  it("says a place in words too, and nothing where there are no groups", () => {
    expect(placeWords([3, 5], 6)).toBe("place 3 or 5 of 6, the best first");
    expect(placeWords([], 6)).toBe("");
    expect(placeWords([1], 0)).toBe("");
  });
});

describe("the scale of a strip", () => {
  const drawn = { min: 8, max: 18 };

  it("covers the whole strip without a gap and puts the value in its stretch", () => {
    const placed = placedSegments(hemoglobin.segments, drawn);
    expect(placed[0]?.left).toBe(0);
    for (const [at, { left, width }] of placed.entries())
      expect(left + width).toBeCloseTo(placed[at + 1]?.left ?? 100, 9);
    const value = placeOf(12.1, drawn);
    const here = placed.find((part) => part.segment.isHere);
    expect(value).toBeGreaterThan(here?.left ?? 100);
    expect(value).toBeLessThan((here?.left ?? 0) + (here?.width ?? 0));
  });

  it("keeps a value or a cut beyond the drawn part at the end", () => {
    expect(placeOf(3, drawn)).toBe(0);
    expect(placeOf(25, drawn)).toBe(100);
    expect(placeOf(5, { min: 5, max: 5 })).toBe(0);
  });

  it("labels each cut point, and leans two close labels apart", () => {
    const cuts = (...at: number[]) =>
      ticksOf(
        placedSegments(
          at.map((from) => segment({ from })),
          { min: 0, max: 100 },
        ),
      ).map(({ anchor }) => anchor);
    expect(cuts(20, 60)).toEqual(["middle", "middle"]);
    expect(cuts(50, 52)).toEqual(["end", "start"]);
    expect(cuts(0)).toEqual(["start"]);
    expect(cuts(100)).toEqual(["end"]);
  });

  it("writes a label where it fits, shorter where it must, and never under the pointer", () => {
    const words = { inWords: "3 or 5", inShort: "3/5" };
    const at = (width: number, pointer: number | null = null) =>
      labelIn({ segment: segment({}), left: 20, width }, words, pointer);
    expect(at(40)).toEqual({ text: "3 or 5", center: 40 });
    expect(at(8)).toEqual({ text: "3/5", center: 24 });
    expect(at(3)).toBeNull();
    expect(at(40, 30)).toEqual({ text: "3 or 5", center: 45 });
    expect(at(40, 50)).toEqual({ text: "3 or 5", center: 35 });
    expect(at(40, 90)).toEqual({ text: "3 or 5", center: 40 });
    expect(at(8, 24)).toBeNull();
  });

  it("is told in words with every stretch, the present one marked", () => {
    expect(stripWords(hemoglobin)).toBe(
      "Hemoglobin, 12.1 g/dL: below 12.3: 5 (here); 12.3 to below 14.6: 3 or 5; 14.6 or more: no group",
    );
    expect(stripWords({ ...hemoglobin, display: null })).toContain(
      "Hemoglobin, not known",
    );
  });
});

describe("a share of patients as people", () => {
  it("counts in whole people and never rounds a share", () => {
    expect(frequencyWords(40, "Alive at 1 year")).toBe(
      "40 of 100 alive at 1 year",
    );
    expect(frequencyWords(0, "Alive at 2 years")).toBe(
      "0 of 100 alive at 2 years",
    );
    expect(frequencyWords(35.2, "Alive at 1 year")).toBe(
      "35 to 36 of 100 alive at 1 year",
    );
  });
});

describe("what the list shows beside a group", () => {
  const figure = (changes: Partial<PublishedFigure>): PublishedFigure => ({
    row: "",
    label: "",
    value: "",
    interval: null,
    percent: null,
    verification: "unverified",
    checked: null,
    citation: "",
    ...changes,
  });
  const median = figure({ label: "Median survival", value: "4.4 months" });
  const year = figure({ label: "Alive at 1 year", value: "6 %", percent: 6 });
  const two = figure({ label: "Alive at 2 years", value: "0 %", percent: 0 });

  it("is the first share alive, else the median as printed, else nothing", () => {
    expect(glanceFigure([median, year, two])?.text).toBe("1 y 6 of 100");
    expect(glanceFigure([median])?.text).toBe("median 4.4 mo");
    expect(glanceFigure([{ ...median, value: "130 days" }])?.text).toBe(
      "median 130 days",
    );
    expect(glanceFigure([figure({ label: "Relative risk" })])).toBeNull();
    expect(glanceFigure([])).toBeNull();
  });
});

describe("the index a case opens on", () => {
  const none = { rule: "brims", group: null, isNarrowed: false };
  const open = { rule: "calgb", group: null, isNarrowed: true };
  const settled = { rule: "eortc", group: "High risk", isNarrowed: false };

  it("is the remembered one where it says something, else the first that does", () => {
    expect(openingIndex([settled, open, none], "calgb")).toBe(open);
    expect(openingIndex([none, settled, open], "brims")).toBe(settled);
    expect(openingIndex([none, open], "lent")).toBe(open);
    expect(openingIndex([none], null)).toBe(none);
    expect(openingIndex([], "calgb")).toBeUndefined();
  });
});

describe("a strip whose answers do not fit or do not change", () => {
  const high = { short: ["High risk"], answers: ["High risk"] };

  it("tells the patient's own stretch below when the band has no room for it", () => {
    const narrow = [
      segment({ label: "below 2", to: 2 }),
      segment({ ...high, label: "2 to below 3", from: 2, to: 3, isHere: true }),
      segment({ label: "3 or more", from: 3 }),
    ];
    const drawn = { min: 0, max: 15 };
    expect(hereBelow({ segments: narrow, drawn, value: 2.5 })?.label).toBe(
      "2 to below 3",
    );
    const wide = [segment({ ...high, isHere: true })];
    expect(hereBelow({ segments: wide, drawn, value: 4 })).toBeNull();
    expect(
      hereBelow({ segments: narrow, drawn: null, value: null }),
    ).toBeNull();
  });

  it("folds an input that changes nothing into words", () => {
    const two = [segment(high), segment(high)];
    expect(stillWords({ segments: two })).toBe("High risk either way");
    expect(stillWords({ segments: [...two, segment(high)] })).toBe(
      "High risk whatever it is",
    );
  });
});

describe("an input that the rule does not see", () => {
  it("is missing, or named with what it says", () => {
    expect(notUsedWords({ name: "ecog", display: null })).toBe("missing");
    expect(notUsedWords({ name: "ecog", display: "5" })).toBe(
      "5 (dead): not used",
    );
    expect(notUsedWords({ name: "albumin_g_L", display: "36 g/dL" })).toBe(
      "36 g/dL: not used",
    );
  });
});
