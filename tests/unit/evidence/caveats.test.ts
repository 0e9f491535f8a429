import { describe, expect, it } from "vitest";
import { treatment } from "../../../electron/services/demo/build-course.ts";
import type { Treatment } from "../../../shared/domain/course.ts";
import { evidenceCaveats } from "../../../shared/domain/evidence-caveats.ts";

const chemotherapy = (given: Partial<Treatment>): Treatment => ({
  ...treatment("systemic", "Pemetrexed + cisplatin", given),
  id: "0198c0de-0000-7000-8000-000000000001",
});

describe("what sets a patient apart from the first-line trials", () => {
  it("says nothing of an untreated patient with diffuse pleural disease", () => {
    const talc = { ...chemotherapy({}), kind: "pleural-procedure" as const };
    expect(evidenceCaveats("pleura", "diffuse", [talc])).toEqual([]);
  });

  it("calls the evidence extrapolated for every other site, and names a site that is open", () => {
    for (const site of [
      "peritoneum",
      "pericardium",
      "tunica-vaginalis",
    ] as const)
      expect(evidenceCaveats(site, "diffuse", [])[0]).toMatch(
        /^Extrapolated: these are trials of pleural mesothelioma/u,
      );
    expect(evidenceCaveats("not-recorded", "diffuse", [])[0]).toMatch(
      /^Site not recorded/u,
    );
  });

  it("names localized and in situ disease", () => {
    expect(evidenceCaveats("pleura", "localized", [])).toEqual([
      "Localized disease: the trials enrolled diffuse disease.",
    ]);
    expect(evidenceCaveats("pleura", "in-situ", [])).toHaveLength(1);
  });

  it("says that a treated patient is not one of the untreated ones, and only what is known of an undated treatment", () => {
    for (const given of [
      { startedOn: "2026-01-04" },
      { endedOn: "D+90" },
      { ongoing: true },
    ])
      expect(
        evidenceCaveats("pleura", "diffuse", [chemotherapy(given)]),
      ).toEqual([
        "This patient has had systemic treatment; these trials enrolled untreated patients.",
      ]);
    expect(
      evidenceCaveats("pleura", "diffuse", [chemotherapy({})])[0],
    ).toContain("recorded without a date");
  });
});
