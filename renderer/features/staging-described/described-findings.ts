import type { DescribedEntry } from "../../../shared/contract/staging.ts";
import { emptyDescribedSheet } from "../../../shared/domain/described-sheet.ts";
import type { DescribedSheet } from "../../../shared/domain/described-sheet.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import { typedNumber } from "../../ui/typed-number.ts";

/** The description as typed; the size stays text, so that a refused one can stand. */
export interface DescribedFindings extends Omit<
  DescribedSheet,
  "kind" | "sizeMm"
> {
  sizeMm: string;
  classification: DescribedEntry["classification"];
  phase: DescribedEntry["phase"];
}

/** The form as it opens: the newest description to go on from, else empty. */
export function openingDescription(
  newest: StagingEvent | undefined,
): DescribedFindings {
  const { extent, sizeMm, margins, restOfSerosaFree, effusionCytology } =
    newest?.sheet?.kind === "described" ? newest.sheet : emptyDescribedSheet;
  return {
    extent,
    sizeMm: sizeMm === null ? "" : String(sizeMm),
    margins,
    restOfSerosaFree,
    effusionCytology,
    classification: newest?.classification ?? "clinical",
    phase: newest?.phase ?? "first",
  };
}

/** The description as the contract takes it. */
export function describedEntryOf(findings: DescribedFindings): DescribedEntry {
  const { extent, margins, restOfSerosaFree, effusionCytology } = findings;
  return {
    mode: "described",
    classification: findings.classification,
    phase: findings.phase,
    sheet: {
      kind: "described",
      extent: extent.trim(),
      sizeMm: typedNumber(findings.sizeMm, "mm") ?? null,
      margins,
      restOfSerosaFree,
      effusionCytology,
    },
  };
}

/** What cannot be saved as it is typed: no words on the extent, or a size that is no number. */
export function unreadDescription(findings: DescribedFindings): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (findings.extent.trim() === "")
    problems.push({
      path: "extent",
      message: "Describe the extent in words: where it is and how far it goes.",
    });
  if (typedNumber(findings.sizeMm, "mm") === undefined)
    problems.push({
      path: "sizeMm",
      message: `“${findings.sizeMm.trim()}” is not a size. Write the largest diameter in mm as a number, or leave it empty.`,
    });
  return problems;
}
