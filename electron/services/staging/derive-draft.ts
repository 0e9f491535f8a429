import type { StagingDraft } from "../../../shared/domain/case-draft.ts";
import type { StagingEntry } from "../../../shared/contract/staging.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { deriveStaging, type DerivedStaging } from "./derive-staging.ts";
import { stageEntry } from "./stage-entry.ts";
import { stagingRuleVersion } from "./staging-rule.ts";
import type { StagingFacts, Stated } from "./staged-entry.ts";

/** The entry of the form that a draft with a sheet stands for; null where only categories or a group are known. */
export function entryOfDraft(draft: StagingDraft): StagingEntry | null {
  const { system, edition, classification, phase, sheet } = draft;
  if (sheet === null) return null;
  if (sheet.kind === "peritoneal")
    return { mode: "peritoneal", classification, phase, sheet };
  if (sheet.kind === "described")
    return { mode: "described", classification, phase, sheet };
  return system === "yan" || system === "described"
    ? null
    : { mode: "findings", system, edition, classification, phase, sheet };
}

/**
 * What the rules make of a draft: from its sheet where it has one, which then gives the categories too, else from its
 * categories. A system that asks for findings keeps the recorded stage when there are none.
 */
export function deriveDraft(
  draft: StagingDraft,
  facts: StagingFacts,
): Pick<Stated, "t" | "n" | "m"> & DerivedStaging {
  const { t, n, m, system, recordedStage } = draft;
  const entry = entryOfDraft(draft);
  if (entry !== null) {
    const { stated, derived } = stageEntry(entry, facts, { recordedStage });
    return { t: stated.t, n: stated.n, m: stated.m, ...derived };
  }
  const derived =
    system === "tnm-pleura"
      ? deriveStaging(draft, facts.diagnosis)
      : withoutFindings(draft);
  return { t, n, m, ...derived };
}

function withoutFindings(draft: StagingDraft): DerivedStaging {
  return {
    derivedStage: null,
    possibleStages: [],
    trail: [],
    warnings: [
      `${editionName(draft.edition)} asks for findings, and none are recorded: the recorded stage is kept and nothing is derived.`,
    ],
    ruleVersion: stagingRuleVersion(draft),
  };
}
