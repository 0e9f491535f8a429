import type { ImportWarning } from "../../../shared/contract/imports.ts";

/**
 * Every kind of remark an import makes, the gravest first: that is also the order in which a preview
 * shows them. `onSummary` puts the sentence on the summary of the case it concerns.
 */
export const warningKinds = {
  "row-skipped": { label: "Row not imported", onSummary: false },
  "unknown-patient": {
    label: "Row of a patient who is not in the patients file",
    onSummary: false,
  },
  "death-on-follow-up": {
    label: "Death recorded only on a follow-up form",
    onSummary: true,
  },
  "form-conflict": {
    label: "Forms contradict each other",
    onSummary: true,
  },
  "last-follow-up-negative": {
    label: "Last follow-up before diagnosis",
    onSummary: true,
  },
  "survival-differs": {
    label: "Survival differs from the column in the file",
    onSummary: true,
  },
  "after-death": { label: "Dated after death", onSummary: true },
  "before-diagnosis": { label: "Dated before diagnosis", onSummary: true },
  "reversed-dates": { label: "Ends before it starts", onSummary: true },
  "stage-differs": {
    label: "Recorded stage differs from the derived one",
    onSummary: true,
  },
  "stage-open": {
    label: "Recorded stage is one of several possible",
    onSummary: true,
  },
  "stage-not-derived": {
    label: "Stage kept as recorded, not derived",
    onSummary: true,
  },
  "category-unknown": {
    label: "Category that the edition does not know",
    onSummary: true,
  },
  "edition-years": {
    label: "Edition was not in force in the year of diagnosis",
    onSummary: true,
  },
  "histology-code": {
    label: "Histology and ICD-O-3 code disagree",
    onSummary: true,
  },
  "icd-outside-pleura": {
    label: "Code of another organ than the pleura",
    onSummary: true,
  },
  "performance-zero": {
    label: "Performance status of a dead patient",
    onSummary: true,
  },
  "performance-timing": {
    label: "Performance status not taken before treatment",
    onSummary: true,
  },
  "performance-untimed": {
    label: "Performance status without a timing",
    onSummary: true,
  },
  "creatinine-unit": {
    label: "Creatinine unit inferred from its reference range",
    onSummary: true,
  },
  "creatinine-unclear": {
    label: "Creatinine not imported: unit unclear",
    onSummary: true,
  },
  "mesothelin-unit": { label: "Mesothelin without a unit", onSummary: true },
  "dose-refused": {
    label: "Radiation dose not imported: implausible or without unit",
    onSummary: true,
  },
  "drug-not-named": { label: "Drug without a name", onSummary: true },
  "drug-unknown": { label: "Drug name not in our list", onSummary: true },
  "detail-missing": {
    label: "Treatment or event stated without details",
    onSummary: true,
  },
  "exposure-conflict": {
    label: "Asbestos answers contradict each other",
    onSummary: true,
  },
  "age-differs": { label: "Age and birth disagree", onSummary: true },
  "surgery-unclear": {
    label: "Operation not named",
    onSummary: true,
  },
  "value-refused": { label: "Value not imported", onSummary: true },
  "text-shortened": { label: "Text shortened", onSummary: true },
  "repeated-row": { label: "Row repeated", onSummary: false },
  "table-absent": { label: "Table not chosen", onSummary: false },
  "missing-line-break": {
    label: "No line break at the end of the file",
    onSummary: false,
  },
  "dose-converted": { label: "Dose given in cGy", onSummary: false },
  "drug-spelling": {
    label: "Drug under another spelling or a brand name",
    onSummary: false,
  },
  "category-case": {
    label: "Categories not in capital letters",
    onSummary: false,
  },
  "columns-unused": { label: "Columns without a place", onSummary: false },
} as const satisfies Record<string, { label: string; onSummary: boolean }>;

export type WarningKind = keyof typeof warningKinds;

/** A remark with its place in the files. */
export interface KindedWarning extends ImportWarning {
  kind: WarningKind;
}

const ranks = new Map(
  Object.keys(warningKinds).map((kind, rank) => [kind, rank]),
);

function rankOf(kind: WarningKind): number {
  return ranks.get(kind) ?? ranks.size;
}

/** The gravest first; within a kind in the order of the files. */
export function orderWarnings(
  warnings: readonly KindedWarning[],
): KindedWarning[] {
  return [...warnings].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

/** How many remarks of each kind there are, the gravest kind first. */
export function countKinds(
  warnings: readonly KindedWarning[],
): { kind: string; count: number }[] {
  const counts = new Map<WarningKind, number>();
  for (const { kind } of warnings)
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([kind, count]) => ({ kind: warningKinds[kind].label, count }));
}

/** The sentences a case carries on its summary: at most 100, each at most 400 characters. */
export function summaryNotes(warnings: readonly KindedWarning[]): string[] {
  const sentences = orderWarnings(warnings)
    .filter(({ kind }) => warningKinds[kind].onSummary)
    .map(({ message }) => message);
  return [...new Set(sentences)].slice(0, 100);
}
