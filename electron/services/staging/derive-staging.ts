import type { StagingDraft } from "../../../shared/domain/case-draft.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import { stageFromCategories } from "../../engine/rules/tnm-pleura/stage.ts";
import { stageRule } from "../../engine/rules/tnm-pleura/entry.ts";
import { versionOf } from "../../engine/versions.ts";
import { isSameStage, statedStage } from "./same-stage.ts";
import { whyNoTnm } from "./tnm-applies.ts";

export type DerivedStaging = Pick<
  StagingEvent,
  "derivedStage" | "possibleStages" | "trail" | "warnings" | "ruleVersion"
>;

/**
 * What the rules make of a staging as a source states it. Editions before 6 and diseases without a TNM keep the
 * recorded group and derive nothing; a derived group that differs from the recorded one is said in a warning.
 */
export function deriveStaging(
  draft: Pick<
    StagingDraft,
    "edition" | "classification" | "t" | "n" | "m" | "recordedStage"
  >,
  diagnosis: Pick<Diagnosis, "site" | "extent"> | null = null,
): DerivedStaging {
  const noTnm = diagnosis === null ? null : whyNoTnm(diagnosis);
  if (noTnm !== null) return underived(noTnm);
  if (!tnmEditionSchema.safeParse(draft.edition).success) {
    return underived(
      `Edition ${draft.edition} grouped differently: the recorded group is kept and nothing is derived.`,
    );
  }
  const { result, possible, trail, warnings, ruleVersion } =
    stageFromCategories({
      edition: draft.edition,
      classification: draft.classification,
      t: draft.t || null,
      n: draft.n || null,
      m: draft.m || null,
    });
  const possibleStages = possible.map(({ stage }) => stage);
  const disagreement = disagreementOf(
    statedStage(draft.recordedStage),
    possibleStages,
  );
  return {
    derivedStage: result?.stage ?? null,
    possibleStages,
    trail,
    warnings: [...warnings, ...disagreement],
    ruleVersion,
  };
}

function disagreementOf(
  recorded: string | null,
  possible: readonly string[],
): string[] {
  if (recorded === null || possible.length === 0) return [];
  if (possible.some((stage) => isSameStage(stage, recorded))) return [];
  return [
    `The source records stage ${recorded}; its categories give ${possible.join(" or ")}. Ask who staged it which is right.`,
  ];
}

function underived(warning: string): DerivedStaging {
  return {
    derivedStage: null,
    possibleStages: [],
    trail: [],
    warnings: [warning],
    ruleVersion: versionOf(stageRule),
  };
}
