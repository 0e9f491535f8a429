import { describe, expect, it } from "vitest";
import { frequencyWords } from "../../../renderer/features/prognosis/frequency-words.ts";
import { placeWords } from "../../../renderer/features/prognosis/place-words.ts";
import {
  glanceText,
  shortAnswer,
  shortAnswers,
} from "../../../renderer/features/prognosis/short-answer.ts";
import {
  labelIn,
  placedSegments,
  placeOf,
  ticksOf,
} from "../../../renderer/features/prognosis/strip-scale.ts";
import { stripWords } from "../../../renderer/features/prognosis/strip-words.ts";
import type {
  Strip,
  StripSegment,
} from "../../../shared/domain/prognosis-views.ts";

const segment = (changes: Partial<StripSegment>): StripSegment => ({
  label: "",
  from: null,
  to: null,
  answers: [],
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
      isHere: true,
    }),
    segment({
      label: "12.3 to below 14.6",
      from: 12.3,
      to: 14.6,
      answers: ["Group 3 of 6", "Group 5 of 6"],
    }),
    segment({ label: "14.6 or more", from: 14.6, answers: [] }),
  ],
  matters: true,
  nearest: null,
};

describe("the short answers of the list and the strips", () => {
  it("says a numbered group by its number and a named one without its score", () => {
    expect(shortAnswer("Group 3 of 6")).toBe("3");
    expect(shortAnswer("High risk (1.75)")).toBe("High risk");
    expect(shortAnswer("Subset II")).toBe("II");
    expect(shortAnswer("Risk group 4d")).toBe("4d");
    expect(shortAnswer("no group (ECOG 3-4)")).toBe("no group");
  });

  it("names every group still possible once, and says where there is none", () => {
    expect(shortAnswers(["Group 3 of 6", "Group 5 of 6"])).toBe("3 or 5");
    expect(shortAnswers(["Low risk (1.07)", "Low risk (1.22)"])).toBe(
      "Low risk",
    );
    expect(shortAnswers([])).toBe("no group");
  });

  it("keeps an open answer open and names what is needed when nothing is excluded yet", () => {
    const open = {
      group: null,
      status: "incomplete" as const,
      possibleGroups: ["Group 3 of 6", "Group 5 of 6"],
      allGroups: ["1", "2", "3", "4", "5", "6"].map((at) => `Group ${at} of 6`),
      missing: ["Hemoglobin"],
    };
    expect(glanceText(open)).toBe("3 or 5 still possible");
    expect(glanceText({ ...open, possibleGroups: open.allGroups })).toBe(
      "needs Hemoglobin",
    );
    expect(
      glanceText({
        ...open,
        possibleGroups: ["Low risk (1.07)", "High risk (1.74)"],
        allGroups: ["Low risk", "High risk"],
        missing: [],
      }),
    ).toBe("Low risk or High risk still possible");
    expect(glanceText({ ...open, status: "invalid" })).toBe(
      "cannot be computed",
    );
    expect(glanceText({ ...open, status: "not-applicable" })).toBe(
      "no group here",
    );
    expect(glanceText({ ...open, group: "Group 5 of 6", status: "ok" })).toBe(
      "Group 5 of 6",
    );
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
