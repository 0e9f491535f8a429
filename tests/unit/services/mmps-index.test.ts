import { describe, expect, it } from "vitest";
import { crp, inputOf, lab, of, said } from "../../support/index-values.ts";
import { chemotherapy, day } from "../../support/prognosis-of.ts";

describe("MMPS from the record", () => {
  const volume = lab("tumor-volume", 620, "mL", { on: "2026-08-30" });
  const before = { ...crp, on: "2026-08-28" };
  const started = { ...chemotherapy, startedOn: "2026-09-04" };

  it("reads volume and CRP before chemotherapy, not those of today", () => {
    const mmps = of(
      [
        volume,
        before,
        { ...crp, value: 4 },
        said("induction-progression", "no"),
      ],
      { treatments: [started] },
    ).find("mmps");
    expect(mmps).toMatchObject({ status: "ok", group: "Score 2 of 4" });
    expect(inputOf(mmps, "crp_mg_L")).toMatchObject({ used: 41, ageDays: 7 });
    expect(inputOf(mmps, "crp_mg_L").note).toContain("04-Sep-2026");
    expect(inputOf(mmps, "inductionResponse")).toMatchObject({
      used: "non-PD",
      display: "No",
    });
  });

  it("leaves the score open while the response to induction is not known", () => {
    const mmps = of([volume, before], { treatments: [started] }).find("mmps");
    expect(mmps.possibleGroups).toEqual(["Score 2 of 4", "Score 3 of 4"]);
    expect(mmps.decisiveSentence).toBe(
      "Whether the tumor progressed during induction would decide between scores 2 and 3.",
    );
  });

  it("does not read a volume stored in another unit", () => {
    const mmps = of([{ ...volume, on: day, unit: "L" }]).find("mmps");
    expect(inputOf(mmps, "tumorVolume_mL")).toMatchObject({
      state: "missing",
      used: null,
    });
  });
});
