import { expect, it } from "vitest";
import { previewOf } from "../../../electron/services/import/preview-of.ts";
import { readTable } from "../../../electron/services/import/read-table.ts";
import { readCohort } from "../../../electron/services/import/tcga-preset.ts";
import { inventedFiles } from "../../support/tcga/files.ts";
import { quiet, tally } from "../../support/tcga/rows.ts";

const tables = await Promise.all(
  inventedFiles.map((path) => readTable(path, quiet)),
);

it("catches every trap of the invented cohort, and only those", () => {
  expect(tally(readCohort(tables, quiet))).toMatchInlineSnapshot(`
    {
      "after-death": 3,
      "age-differs": 1,
      "before-diagnosis": 2,
      "category-case": 11,
      "category-unknown": 1,
      "columns-unused": 1,
      "creatinine-unclear": 1,
      "creatinine-unit": 2,
      "death-on-follow-up": 1,
      "detail-missing": 1,
      "dose-converted": 1,
      "dose-refused": 2,
      "drug-not-named": 1,
      "drug-spelling": 4,
      "drug-unknown": 1,
      "edition-years": 1,
      "exposure-conflict": 2,
      "form-conflict": 2,
      "histology-code": 1,
      "icd-outside-pleura": 2,
      "last-follow-up-negative": 2,
      "mesothelin-unit": 1,
      "performance-timing": 2,
      "performance-untimed": 1,
      "performance-zero": 1,
      "repeated-row": 1,
      "reversed-dates": 1,
      "stage-differs": 1,
      "stage-not-derived": 1,
      "stage-open": 2,
      "surgery-unclear": 2,
      "survival-differs": 1,
      "unknown-patient": 1,
      "value-refused": 3,
    }
  `);
});

it("gives the same cases whatever the order of the files", () => {
  const again = readCohort([...tables].reverse(), quiet);
  expect(again.cases).toEqual(readCohort(tables, quiet).cases);
});

it("shows the gravest remarks first, whole counts, and at most 200 sentences", () => {
  const cohort = readCohort(tables, quiet);
  const preview = previewOf(cohort, new Set(["TCGA-XX-0001"]));
  expect(preview).toMatchObject({
    newCases: 11,
    knownCases: 1,
    warningTotal: cohort.warnings.length,
  });
  expect(preview.warningKinds.reduce((sum, { count }) => sum + count, 0)).toBe(
    preview.warningTotal,
  );
  expect(preview.warnings[0]?.message).toContain(
    "TCGA-XX-9999 is not in the patients file",
  );
  const many = previewOf(
    {
      ...cohort,
      warnings: Array.from({ length: 50 }, () => cohort.warnings).flat(),
    },
    new Set(),
  );
  expect(many.warnings).toHaveLength(200);
  expect(many.warningTotal).toBe(50 * cohort.warnings.length);
});

it("puts the traps of a case on its summary", () => {
  const { cases } = readCohort(tables, quiet);
  const notes = (key: string) =>
    cases.find(({ externalKey }) => externalKey === key)?.draft.importNotes;
  expect(notes("TCGA-XX-0002")?.[0]).toContain(
    "only follow-up form 2 records the death (day 400)",
  );
  expect(notes("TCGA-XX-0001")).toEqual([
    "Creatinine 0.9 has no unit: mg/dL is inferred from its reference range 0.6 to 1.3.",
  ]);
});
