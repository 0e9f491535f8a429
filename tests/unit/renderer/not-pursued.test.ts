import { describe, expect, it } from "vitest";
import { gapStanding } from "../../../renderer/features/summary/gap-standing.ts";
import { gapText } from "../../../renderer/features/summary/lab-gap.ts";
import { byStanding } from "../../../renderer/print/open-item-words.ts";
import { notPursued } from "../../../shared/not-pursued.ts";

const lack = {
  item: "Hemoglobin",
  owner: null,
  requestedOn: null,
  dueOn: null,
  why: `${notPursued} CALGB lacks it.`,
  recorded: false,
};
const noIndices = {
  referenceOn: "D",
  referenceReason: "",
  indices: [],
  notApplicable: [],
  agreement: {
    verdict: "open" as const,
    sentence: "",
    basis: "",
    places: [],
    notCounted: [],
    points: [],
  },
};

describe("what is missing of a patient who has died", () => {
  it("is called not pursued, on screen and on paper, and never a request that nobody made", () => {
    const words = "not pursued, patient has died";
    expect(gapStanding(lack, noIndices, "2026-11-24").words).toBe(words);
    expect(gapText("hemoglobin", [lack])).toBe(words);
    expect(byStanding([lack])).toEqual([
      { standing: words, items: ["Hemoglobin"] },
    ]);
  });

  it("keeps the request that was made before", () => {
    const asked = { ...lack, requestedOn: "2026-11-18", owner: "Clinic nurse" };
    expect(gapText("hemoglobin", [asked])).toMatch(/requested 18-Nov-2026/u);
    expect(byStanding([asked])[0]?.standing).toMatch(/requested 18-Nov-2026/u);
  });
});
