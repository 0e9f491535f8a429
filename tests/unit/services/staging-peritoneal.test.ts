import { describe, expect, it } from "vitest";
import { formForDisease } from "../../../electron/services/staging/form-for.ts";
import { peritonealView } from "../../../electron/services/staging/peritoneal-view.ts";
import {
  emptyPeritonealSheet,
  type PeritonealSheet,
} from "../../../shared/domain/peritoneal-sheet.ts";
import { peritonealDerivationSchema } from "../../../shared/domain/staging-views.ts";
import { sampleCase } from "../../support/sample-case.ts";

const { pathology } = sampleCase().sections;

const view = (
  part: Partial<PeritonealSheet>,
  ki67Percent: number | null = null,
) =>
  peritonealDerivationSchema.parse(
    peritonealView(
      {
        mode: "peritoneal",
        classification: "pathologic",
        phase: "first",
        sheet: { ...emptyPeritonealSheet, ...part },
      },
      { diagnosis: null, pathology: { ...pathology, ki67Percent } },
    ),
  );
const sizes = (...scored: (number | null)[]) =>
  Array.from({ length: 13 }, (_, at) => scored[at] ?? null);
const free = { nodesPositive: false, distantMetastasis: false };

describe("the peritoneal derivation", () => {
  it("sums the regions and stages them", () => {
    const regions = Array.from({ length: 13 }, () => 1);
    const derived = view({ regions, cc: 1, ...free }, 12);
    expect(derived).toMatchObject({
      status: "ok",
      stage: "II",
      categoriesText: "T2 N0 M0",
      pci: { status: "ok", value: 13, low: 13, high: 13, missing: [] },
      kusamura: { status: "ok", subset: "II" },
    });
    expect(derived.ccMeaning).toContain("CC-1");
    expect(derived.kusamura.inputs).toBe(
      "Ki-67 12 %, pathology report, 12-Oct-2026.",
    );
    expect(
      derived.survival.figures.filter(({ isThisStage }) => isThisStage),
    ).toMatchObject([{ value: "53 %" }]);
  });

  it("says beside the subset that a Ki-67 below 1 % looks like a fraction", () => {
    const { kusamura } = view({ regions: sizes(3, 3, 3) }, 0.3);
    expect(kusamura).toMatchObject({
      subset: "I",
      warnings: [
        "Ki-67 of 0.3 % was read as given; it looks like a fraction (30 %).",
      ],
    });
  });

  it("narrows T from the regions scored so far", () => {
    const eleven = sizes(...Array.from({ length: 11 }, () => 1));
    const derived = view({ regions: eleven, ...free });
    expect(derived.pci).toMatchObject({ value: null, low: 11, high: 17 });
    expect(derived.pci.missing).toEqual(["Upper ileum", "Lower ileum"]);
    expect(derived).toMatchObject({ status: "ok", stage: "II" });
    expect(derived.categories.t).toEqual(["T2"]);
  });

  it("says what nodes would decide", () => {
    const regions = Array.from({ length: 13 }, () => 1);
    const derived = view({ regions, distantMetastasis: false });
    expect(derived.decision).toEqual({
      title: "One finding decides.",
      sentence:
        "Regional node metastasis: not assessed. N0: stage II. N1: stage III.",
    });
  });

  it("says nothing of categories while nothing is known", () => {
    const derived = view({});
    expect(derived.categoriesText).toBe("");
    expect(derived.possible).toEqual(["I", "II", "III"]);
    expect(derived.decision).not.toBeNull();
    expect(derived.kusamura.inputs).toContain("not recorded");
  });

  it("answers the subset from Ki-67 alone where the index cannot matter", () => {
    expect(view({}, 5).kusamura).toMatchObject({ status: "ok", subset: "I" });
  });

  it.each([
    [{ regions: sizes(4) }, "regions.0"],
    [{ regions: sizes(1, 1.5) }, "regions.1"],
    [{ cc: 4 }, "cc"],
  ])("refuses %j at its field", (part, path) => {
    const derived = view(part);
    expect(derived).toMatchObject({
      status: "invalid",
      stage: null,
      trail: [],
    });
    expect(derived.problems.map((problem) => problem.path)).toEqual([path]);
  });

  it("says that PCI 0 has no T category", () => {
    const derived = view({
      regions: Array.from({ length: 13 }, () => 0),
      ...free,
    });
    expect(derived.status).toBe("not-applicable");
    expect(derived.warnings.join()).toContain("PCI 0");
  });

  it("warns at PCI 30", () => {
    const regions = sizes(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0);
    const derived = view({ regions, ...free });
    expect(derived.pci.value).toBe(30);
    expect(derived.categories.t).toEqual(["T3"]);
    expect(derived.warnings.join()).toMatch(/^PCI 30/);
  });
});

describe("which form a disease needs", () => {
  it.each([
    ["pleura", "diffuse", "pleural"],
    ["not-recorded", "not-recorded", "pleural"],
    ["peritoneum", "diffuse", "peritoneal"],
    ["peritoneum", "not-recorded", "peritoneal"],
    ["peritoneum", "localized", "described"],
    ["pericardium", "diffuse", "described"],
    ["tunica-vaginalis", "diffuse", "described"],
    ["pleura", "localized", "described"],
    ["pleura", "in-situ", "described"],
  ] as const)("%s, %s: %s", (site, extent, form) => {
    const answer = formForDisease({ site, extent });
    expect(answer.form).toBe(form);
    expect(answer.reason).toMatch(/\w\.|\)$/);
    expect(answer.recordInstead.length > 0).toBe(form !== "pleural");
  });

  it("names the source of what is recorded instead, with its mark", () => {
    const { recordInstead } = formForDisease({
      site: "pericardium",
      extent: "diffuse",
    });
    for (const line of recordInstead) expect(line).toMatch(/\(.+\)$/);
    expect(recordInstead.join()).toContain("unverified");
  });
});
