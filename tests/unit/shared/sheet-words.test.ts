import { describe, expect, it } from "vitest";
import { emptyDescribedSheet } from "../../../shared/domain/described-sheet.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import { describedSentence, sheetFacts } from "../../../shared/sheet-words.ts";

describe("the findings of a stored sheet in words", () => {
  it("names a region that was not scored and never writes it as 0", () => {
    const regions = [2, 0, ...emptyPeritonealSheet.regions.slice(2)];
    const facts = new Map(sheetFacts({ ...emptyPeritonealSheet, regions }));
    expect(facts.get("Lesion sizes")).toBe(
      "size 2: region 0; size 0: region 1; not scored: regions 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
    );
    expect(facts.get("Completeness")).toBe("not recorded");
    expect(facts.get("Nodes positive")).toBe("not assessed");
  });

  it("adds to a description only what is known", () => {
    const sheet = { ...emptyDescribedSheet, extent: "One mass" };
    expect(describedSentence(sheet)).toEqual([]);
    expect(
      describedSentence({
        ...sheet,
        sizeMm: 45,
        margins: "negative",
        restOfSerosaFree: true,
        effusionCytology: "no-effusion",
      }),
    ).toEqual([
      "Largest size 45 mm, margins free of tumor, rest of the serosa free of tumor, effusion cytology no effusion.",
    ]);
  });

  it("says nothing for a staging from categories", () => {
    expect(sheetFacts(null)).toEqual([]);
  });
});
