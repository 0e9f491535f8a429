import type { ImportPreview } from "../../../shared/contract/imports.ts";
import type { ImportedCohort } from "./tcga-preset.ts";
import { tcgaPreset } from "./tcga-preset.ts";
import { countKinds, orderWarnings } from "./warning.ts";

/** A preview before the service gives it its token. */
export type PreviewFacts = Omit<ImportPreview, "token">;

const warningsShown = 200;

/** What an import of the cohort would do, given which of its cases the workspace has already. */
export function previewOf(
  cohort: ImportedCohort,
  known: ReadonlySet<string>,
): PreviewFacts {
  const { cases, files, warnings } = cohort;
  const knownCases = cases.filter(({ externalKey }) =>
    known.has(externalKey),
  ).length;
  return {
    preset: tcgaPreset,
    files,
    newCases: cases.length - knownCases,
    knownCases,
    counts: countsOf(cohort),
    warnings: orderWarnings(warnings)
      .slice(0, warningsShown)
      .map(({ file, row, record, field, message }) => ({
        file,
        row,
        record,
        field,
        message,
      })),
    warningTotal: warnings.length,
    warningKinds: countKinds(warnings),
  };
}

function countsOf({ cases }: ImportedCohort): ImportPreview["counts"] {
  const drafts = cases.map(({ draft }) => draft);
  const sum = (count: (draft: (typeof drafts)[number]) => number): number =>
    drafts.reduce((total, draft) => total + count(draft), 0);
  const observed = (kind: string): number =>
    sum(
      ({ observations }) =>
        observations.filter((each) => each.kind === kind).length,
    );
  const treated = (kind: string): number =>
    sum(
      ({ treatments }) =>
        treatments.filter((each) => each.kind === kind).length,
    );
  return [
    { what: "Patients", count: drafts.length },
    { what: "Stagings", count: sum(({ stagings }) => stagings.length) },
    { what: "ECOG at diagnosis", count: observed("ecog") },
    { what: "Karnofsky at diagnosis", count: observed("karnofsky") },
    { what: "Creatinine values", count: observed("creatinine") },
    { what: "Mesothelin values", count: observed("mesothelin") },
    { what: "Pleural SUV values", count: observed("suv-max") },
    { what: "Drugs given", count: treated("systemic") + treated("other") },
    { what: "Courses of radiotherapy", count: treated("radiotherapy") },
    { what: "Operations", count: treated("surgery") },
    { what: "Pleurodeses", count: treated("pleural-procedure") },
    {
      what: "Progressions",
      count: sum(
        ({ events }) =>
          events.filter(({ kind }) => kind === "progression").length,
      ),
    },
    {
      what: "Follow-up forms",
      count: sum(
        ({ events }) =>
          events.filter(({ kind }) => kind === "follow-up").length,
      ),
    },
    {
      what: "Deaths",
      count: sum(({ outcome }) => (outcome.status === "dead" ? 1 : 0)),
    },
  ];
}
