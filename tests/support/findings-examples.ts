import type { FindingName } from "../../shared/domain/pleural-sheet.ts";
import { findingNameSchema } from "../../shared/domain/pleural-sheet.ts";
import type { Classification } from "../../shared/domain/staging-event.ts";
import type { TnmEdition } from "../../shared/domain/staging.ts";
import { stageSchema } from "../../shared/domain/staging.ts";
import { deriveFromFindings } from "../../electron/engine/rules/tnm-findings/derive.ts";
import type { FindingsDerivation } from "../../electron/engine/rules/tnm-findings/derivation.ts";

/** Every edition with every classification. */
export function readersOf(): (readonly [TnmEdition, Classification])[] {
  return (["6", "7", "8", "9"] as const).flatMap((edition) =>
    (["clinical", "pathologic"] as const).map(
      (classification) => [edition, classification] as const,
    ),
  );
}

/** A sheet on which everything was assessed and, beyond the parietal pleura, answered no. */
export function answered(edition: string, classification: string) {
  const findings: Record<string, boolean> = Object.fromEntries(
    findingNameSchema.options
      .filter((name: FindingName) => name !== "distant_metastasis")
      .map((name) => [name, name === "parietal_pleura"]),
  );
  return {
    edition,
    classification,
    tumorSide: "right" as string | null,
    findings,
    psumMm: 6 as number | null,
    fmaxMm: 2 as number | null,
    nodes: [{ station: "7", side: null, positive: false }] as unknown[],
    metastases: [] as string[] | null,
  };
}

/** The stages a derivation leaves possible, lowest first. */
export function possibleStages({ answer }: FindingsDerivation): string[] {
  return stageSchema.options.filter((stage) =>
    answer.possible.some((one) => one.stage === stage),
  );
}

export type Sheet = Partial<ReturnType<typeof answered>> &
  Record<string, unknown>;

/** A derivation of the answered sheet with some entries changed. */
export function derive(
  edition: string,
  classification: string,
  more: Sheet = {},
) {
  const all = answered(edition, classification);
  return deriveFromFindings({
    ...all,
    ...more,
    findings: { ...all.findings, ...more.findings },
  });
}

/** The warnings of such a derivation in one text. */
export function warningsOf(
  edition: string,
  more: Sheet,
  how = "pathologic",
): string {
  return derive(edition, how, more).answer.warnings.join("\n");
}
