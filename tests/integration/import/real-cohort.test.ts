import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { deriveAsRecorded } from "../../../electron/services/import/derive-as-recorded.ts";
import { readTable } from "../../../electron/services/import/read-table.ts";
import {
  readCohort,
  type ImportedCohort,
} from "../../../electron/services/import/tcga-preset.ts";
import { quiet, sentences, tally } from "../../support/tcga/rows.ts";

const folder = join(import.meta.dirname, "../../../../shared/cohorts");
const paths = [
  "patients",
  "drugs",
  "radiations",
  "followups",
  "new_tumor_events",
].map((name) => join(folder, `tcga_meso_${name}.csv`));
const present = paths.every((path) => existsSync(path));
if (!present)
  console.warn(
    "Skipped: the real TCGA-MESO files are not in ../shared/cohorts.",
  );

describe.skipIf(!present)("the real TCGA-MESO cohort", () => {
  let cohort: ImportedCohort;
  beforeAll(async () => {
    cohort = readCohort(
      await Promise.all(paths.map((path) => readTable(path, quiet))),
      quiet,
    );
  });

  it("gives 87 cases with all their rows", () => {
    const drafts = cohort.cases.map(({ draft }) => draft);
    const treatments = drafts.flatMap(({ treatments: each }) => each);
    const events = drafts.flatMap(({ events: each }) => each);
    expect(drafts).toHaveLength(87);
    expect(
      treatments.filter(({ source }) => source.includes("TCGA-MESO drugs")),
    ).toHaveLength(153);
    expect(
      treatments.filter(({ kind }) => kind === "radiotherapy"),
    ).toHaveLength(31);
    expect(events.filter(({ kind }) => kind === "follow-up")).toHaveLength(41);
    expect(events.filter(({ kind }) => kind === "progression")).toHaveLength(
      60,
    );
    expect(
      drafts.filter(({ outcome }) => outcome.status === "dead"),
    ).toHaveLength(71);
    expect(
      drafts.filter(({ outcome }) => outcome.status === "lost"),
    ).toHaveLength(4);
  });

  it("catches every trap of the source", () => {
    expect(tally(cohort)).toMatchInlineSnapshot(`
      {
        "after-death": 1,
        "before-diagnosis": 1,
        "category-case": 87,
        "category-unknown": 12,
        "columns-unused": 1,
        "creatinine-unit": 45,
        "death-on-follow-up": 13,
        "detail-missing": 6,
        "dose-converted": 6,
        "drug-not-named": 8,
        "drug-spelling": 40,
        "edition-years": 10,
        "form-conflict": 2,
        "histology-code": 6,
        "icd-outside-pleura": 3,
        "last-follow-up-negative": 2,
        "mesothelin-unit": 15,
        "performance-timing": 34,
        "performance-untimed": 1,
        "performance-zero": 2,
        "stage-not-derived": 5,
        "stage-open": 25,
        "surgery-unclear": 24,
        "survival-differs": 1,
      }
    `);
  });

  it("agrees with the survival columns but for the patient seen on day −8", () => {
    expect(sentences(cohort, "survival-differs")).toEqual([
      "The survival column of the file says alive on day −8; the forms give no usable day: the forms are used.",
    ]);
  });

  it("derives every staging of editions 6 and 7 to the recorded group, or to groups that hold it", () => {
    let derived = 0;
    let open = 0;
    for (const { draft } of cohort.cases) {
      for (const staging of draft.stagings) {
        const { derivedStage, possibleStages } = deriveAsRecorded(
          staging,
          draft.diagnosis,
        );
        if (staging.edition === "5") {
          expect(possibleStages).toEqual([]);
        } else if (derivedStage === null) {
          expect(possibleStages).toContain(staging.recordedStage);
          open += 1;
        } else {
          expect(derivedStage).toBe(staging.recordedStage);
          derived += 1;
        }
      }
    }
    expect([derived, open]).toEqual([57, 25]);
    expect(sentences(cohort, "stage-differs")).toEqual([]);
    expect(sentences(cohort, "stage-open")).toHaveLength(open);
  });

  it("knows every drug name of the source, and gives doses in Gy only", () => {
    expect(sentences(cohort, "drug-unknown")).toEqual([]);
    const doses = cohort.cases.flatMap(({ draft }) =>
      draft.treatments.flatMap(({ doseGy }) => doseGy ?? []),
    );
    expect(Math.max(...doses)).toBe(70);
    expect(Math.min(...doses)).toBe(8);
  });
});
