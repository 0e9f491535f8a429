import type {
  CaseDraft,
  StagingDraft,
} from "../../../shared/domain/case-draft.ts";
import {
  isVersionOf,
  systemVersions,
} from "../../../shared/domain/staging-systems.ts";
import type { FieldError } from "../../../shared/errors.ts";
import { entryOfDraft } from "../staging/derive-draft.ts";
import { stageEntry } from "../staging/stage-entry.ts";

/** What cannot be kept of a staging: an edition or a sheet of another system, findings that the rules refuse. */
export function checkStagingDraft(
  draft: StagingDraft,
  facts: Pick<CaseDraft, "diagnosis" | "pathology">,
): FieldError[] {
  const { system, edition, sheet, recordedStage } = draft;
  const { sheet: kind } = systemVersions[system];
  if (!isVersionOf(system, edition)) {
    return [
      {
        path: "edition",
        message: `The system ${system} has no edition ${edition}. Choose the edition that was used.`,
      },
    ];
  }
  if (sheet === null) return [];
  if (sheet.kind !== kind) {
    return [
      {
        path: "sheet",
        message: `A ${sheet.kind} sheet does not belong to the system ${system}. Give the ${kind} sheet, or none.`,
      },
    ];
  }
  const entry = entryOfDraft(draft);
  return entry === null
    ? []
    : stageEntry(entry, facts, { recordedStage }).problems;
}
