import { describe, expect, it } from "vitest";
import {
  describedEntryOf,
  openingDescription,
  unreadDescription,
} from "../../../renderer/features/staging-described/described-findings.ts";
import {
  keyedSize,
  readSize,
  scoredSize,
  sizeProblem,
} from "../../../renderer/features/staging-peritoneal/lesion-size.ts";
import {
  pciRange,
  pciSentence,
  regionName,
} from "../../../renderer/features/staging-peritoneal/pci-words.ts";
import {
  entryOf,
  openingFindings,
  regionProblems,
  unreadSizes,
  withSize,
} from "../../../renderer/features/staging-peritoneal/peritoneal-findings.ts";
import {
  regionAfter,
  regionShapes,
} from "../../../renderer/features/staging-peritoneal/region-map.ts";
import { peritonealGuide } from "../../../electron/engine/rules/peritoneal/guide.ts";
import { stagingEntrySchema } from "../../../shared/contract/staging.ts";

const guide = peritonealGuide();
const sizes = guide.lesionSizes;

describe("a typed lesion size", () => {
  it("leaves a region not scored for nothing and for a dash", () => {
    for (const typed of ["", " ", "-"])
      expect([readSize(typed), sizeProblem(typed, sizes)]).toEqual([
        null,
        null,
      ]);
  });

  it("hands every number on, right or wrong, so that the rules judge it", () => {
    expect(readSize("0")).toBe(0);
    expect(readSize("4")).toBe(4);
    expect(readSize("1,5")).toBe(1.5);
    expect(readSize("-1")).toBe(-1);
  });

  it("refuses what is no number in words that quote it", () => {
    for (const typed of ["x", "2-3", "1e9", "∞"]) {
      expect(readSize(typed)).toBeUndefined();
      expect(sizeProblem(typed, sizes)).toBe(
        `“${typed}” is not a lesion size. Write 0, 1, 2 or 3, or leave it empty.`,
      );
    }
  });

  it("counts only the sizes of the guide as scored", () => {
    const scored = (typed: string, of = sizes) =>
      scoredSize(typed, of)?.code ?? null;
    expect(["0", "1", "2", "3"].map((typed) => scored(typed))).toEqual([
      "0",
      "1",
      "2",
      "3",
    ]);
    expect(["", "4", "2.5", "x"].map((typed) => scored(typed))).toEqual(
      Array.from({ length: 4 }, () => null),
    );
    expect(scored("3", sizes.slice(0, 3))).toBeNull();
  });

  it("goes on after 0 to 3 and a dash, and stays at a refused digit", () => {
    expect(keyedSize("3", sizes)).toEqual({ text: "3", movesOn: true });
    expect(keyedSize("-", sizes)).toEqual({ text: "", movesOn: true });
    expect(keyedSize("4", sizes)).toEqual({ text: "4", movesOn: false });
    expect(keyedSize("Delete", sizes)).toEqual({ text: "", movesOn: false });
    expect(keyedSize("q", sizes)).toBeNull();
    expect(keyedSize("3", sizes.slice(0, 3))?.movesOn).toBe(false);
  });
});

describe("the map of the regions", () => {
  it("draws each of the 13 regions once", () => {
    const ids = regionShapes.map(({ id }) => id).sort((a, b) => a - b);
    expect(ids).toEqual(Array.from({ length: 13 }, (_, id) => id));
  });

  it("has the patient's right on the left of the picture", () => {
    const x = (id: number) => regionShapes.find((each) => each.id === id)!.x;
    for (const [right, left] of [
      [1, 3],
      [8, 4],
      [7, 5],
    ] as const) {
      expect(x(right)).toBeLessThan(x(0));
      expect(x(left)).toBeGreaterThan(x(0));
    }
  });

  it("moves to the neighbor and stays at an edge", () => {
    expect(regionAfter("ArrowLeft", 0)).toBe(8);
    expect(regionAfter("ArrowRight", 0)).toBe(4);
    expect(regionAfter("ArrowUp", 0)).toBe(2);
    expect(regionAfter("ArrowDown", 0)).toBe(6);
    expect(regionAfter("ArrowUp", 1)).toBe(1);
    expect(regionAfter("ArrowRight", 12)).toBe(12);
    expect(regionAfter("ArrowDown", 7)).toBe(9);
    expect(regionAfter("ArrowDown", 5)).toBe(12);
    expect(regionAfter("ArrowUp", 9)).toBe(7);
    expect(regionAfter("ArrowUp", 12)).toBe(5);
    expect(regionAfter("Home", 7)).toBe(0);
    expect(regionAfter("x", 7)).toBeNull();
  });

  it("reaches every region by arrows from every other", () => {
    const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
    for (const { id: start } of regionShapes) {
      const seen = new Set([start]);
      for (const id of seen)
        for (const key of keys) seen.add(regionAfter(key, id)!);
      expect(seen.size).toBe(13);
    }
  });
});

describe("the total in words", () => {
  const missing = (count: number) =>
    Array.from({ length: count }, (_, at) => `Region ${at}`);

  it("names what is open and what the total can still become", () => {
    const pci = {
      status: "incomplete" as const,
      value: null,
      low: 14,
      high: 20,
      missing: missing(2),
    };
    expect(pciSentence(pci, 0, guide)).toBe(
      "PCI 14 so far, 2 regions not scored: 14 to 20.",
    );
    expect(
      pciSentence({ ...pci, high: 17, missing: missing(1) }, 1, guide),
    ).toBe(
      "PCI 14 so far, 1 region not scored: 14 to 17. 1 entry is not read.",
    );
    expect(pciRange(pci)).toBe("14 to 20");
  });

  it("does not call an untouched map PCI 0", () => {
    const pci = {
      status: "incomplete" as const,
      value: null,
      low: 0,
      high: 39,
      missing: missing(13),
    };
    expect(pciSentence(pci, 0, guide)).toBe("No region scored yet: 0 to 39.");
  });

  it("says that nothing is added up while a size is refused", () => {
    const pci = {
      status: "invalid" as const,
      value: null,
      low: 0,
      high: 39,
      missing: [],
    };
    expect(pciSentence(pci, 0, guide)).toBe(
      "Not added up until each size is 0, 1, 2 or 3.",
    );
    expect(pciRange(pci)).toBeNull();
  });

  it("tells each region with its size or that it is open or refused", () => {
    const region = { id: 4, name: "Left flank" };
    expect(regionName(region, "", null)).toBe("4 Left flank, not scored");
    expect(regionName(region, "7", null)).toBe("4 Left flank, 7 refused");
    expect(regionName(region, "1", "Largest implant up to 0.5 cm")).toBe(
      "4 Left flank, size 1: Largest implant up to 0.5 cm",
    );
  });
});

describe("the peritoneal form", () => {
  const blank = openingFindings(undefined);

  it("opens with nothing assessed", () => {
    const { sheet } = entryOf(blank);
    expect(sheet.regions).toEqual(Array.from({ length: 13 }, () => null));
    expect(sheet).toMatchObject({
      cc: null,
      nodesPositive: null,
      distantMetastasis: null,
    });
  });

  it("makes an entry of the contract and keeps a refused size in it", () => {
    const typed = { ...blank, regions: withSize(blank.regions, 5, "4") };
    const entry = entryOf(typed);
    expect(stagingEntrySchema.parse(entry)).toEqual(entry);
    expect(entry.sheet.regions[5]).toBe(4);
  });

  it("puts the refusals of the rules and of the form at their regions", () => {
    const typed = { ...blank, regions: withSize(blank.regions, 12, "big") };
    const found = regionProblems(
      typed,
      [
        { path: "regions.4", message: "4 is no size." },
        { path: "cc", message: "Not a region." },
      ],
      sizes,
    );
    expect([...found.keys()]).toEqual([4, 12]);
    expect(unreadSizes(typed, sizes).map(({ path }) => path)).toEqual([
      "regions.12",
    ]);
  });
});

describe("the description in place of a stage", () => {
  const blank = openingDescription(undefined);

  it("asks for words and refuses a size that is no number", () => {
    expect(unreadDescription(blank).map(({ path }) => path)).toEqual([
      "extent",
    ]);
    expect(
      unreadDescription({ ...blank, extent: "One mass", sizeMm: "large" }).map(
        ({ path }) => path,
      ),
    ).toEqual(["sizeMm"]);
  });

  it("reads the size with or without its unit", () => {
    const size = (sizeMm: string) =>
      describedEntryOf({ ...blank, sizeMm }).sheet.sizeMm;
    expect(size("45")).toBe(45);
    expect(size("4,5 mm")).toBe(4.5);
    expect(size("")).toBeNull();
  });
});
