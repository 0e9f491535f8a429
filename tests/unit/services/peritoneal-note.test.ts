import { describe, expect, it } from "vitest";
import { peritonealNote } from "../../../electron/services/summary/peritoneal-note.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";

const sheet = (regions: (number | null)[], cc: number | null) => ({
  ...emptyPeritonealSheet,
  regions: Array.from({ length: 13 }, (_, at) => regions[at] ?? null),
  cc,
});
const all = (size: number) => Array.from({ length: 13 }, () => size);

describe("the index beside a peritoneal stage", () => {
  it("gives the index and the completeness", () => {
    expect(peritonealNote(sheet(all(1), 0))).toBe("PCI 13, CC-0.");
  });

  it("tells no cytoreduction from none recorded", () => {
    expect(
      peritonealNote({ ...sheet(all(1), null), cytoreduction: "not-done" }),
    ).toBe("PCI 13, no cytoreduction.");
  });

  it("gives the range while regions are open, and never counts them as 0", () => {
    expect(peritonealNote(sheet(all(1).slice(2), null))).toBe(
      "PCI 11 to 17, 2 of 13 regions not scored, completeness not recorded.",
    );
    expect(peritonealNote(sheet([], 1))).toBe("PCI not scored, CC-1.");
  });

  it("says that an index of 0 has no T category", () => {
    expect(peritonealNote(sheet(all(0), 0))).toContain("no T category");
  });

  it("is silent for other sheets", () => {
    expect(peritonealNote(null)).toBeNull();
  });
});
