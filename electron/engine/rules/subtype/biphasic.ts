import type { Pathology } from "../../../../shared/domain/pathology.ts";
import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { CitationId } from "../../citations.ts";

type Specimen = Pathology["specimen"];

/** What makes a specimen biphasic: this much of each part, in percent; "any" is any amount of both. */
export interface BiphasicRow {
  specimens: readonly Specimen[];
  leastPercent: number | "any";
  citation: CitationId;
  verification: VerificationLevel;
}

const restated = {
  citation: "who-2021-biphasic",
  verification: "secondary",
} as const;

/** Least share of each part on a resection, percent (WHO 2021, restated). */
export const leastPartPercent = 10;

/** When a tumor is biphasic, by specimen. */
export const biphasicRows: readonly BiphasicRow[] = [
  { specimens: ["resection"], leastPercent: leastPartPercent, ...restated },
  { specimens: ["biopsy", "cytology"], leastPercent: "any", ...restated },
];

/** Whether the smaller part, in percent, makes this specimen biphasic; null while an unrecorded specimen decides it. */
export function isBiphasic(
  specimen: Specimen,
  smallerPercent: number,
): boolean | null {
  const verdicts = new Set(
    biphasicRows
      .filter(
        ({ specimens }) =>
          specimen === "not-recorded" || specimens.includes(specimen),
      )
      .map(({ leastPercent }) =>
        leastPercent === "any"
          ? smallerPercent > 0
          : smallerPercent >= leastPercent,
      ),
  );
  const [verdict] = verdicts;
  return verdicts.size === 1 ? (verdict ?? null) : null;
}
