import { editionInForce } from "../../../shared/domain/edition-in-force.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import type {
  Classification,
  StagingEvent,
} from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";

export type Axis = "t" | "n" | "m";

/** The axes in the order in which they are staged. */
export const axes: readonly Axis[] = ["t", "n", "m"];

/** What is chosen in the form. Null means not assessed; an empty edition is not chosen yet. */
export interface StagingDraft {
  edition: string;
  editionReason: string;
  classification: Classification;
  t: string | null;
  n: string | null;
  m: string | null;
  on: string;
  source: string;
}

/** The form as it opens: the newest staging's findings to go on from, else nothing assessed in the edition in force. */
export function openingDraft(
  summary: SummaryView,
  newest: StagingEvent | undefined,
): StagingDraft {
  const inForce = editionInForce(summary.file.sections.diagnosis.body);
  const blank: StagingDraft = {
    edition: inForce ?? "",
    editionReason: "",
    classification: "clinical",
    t: null,
    n: null,
    m: null,
    on: "",
    source: "",
  };
  if (newest === undefined) return blank;
  const { edition, classification } = newest;
  if (!tnmEditionSchema.safeParse(edition).success)
    return { ...blank, classification };
  return {
    ...blank,
    edition,
    classification,
    t: assessed(newest.t),
    n: assessed(newest.n),
    m: assessed(newest.m),
  };
}

function assessed(category: string): string | null {
  return category === "" ? null : category;
}

/** True when both drafts say the same. */
export function sameDraft(left: StagingDraft, right: StagingDraft): boolean {
  return (
    sameFindings(left, right) &&
    left.editionReason === right.editionReason &&
    left.on === right.on &&
    left.source === right.source
  );
}

/** True when edition, classification and categories agree. */
export function sameFindings(left: StagingDraft, right: StagingDraft): boolean {
  return (
    left.edition === right.edition &&
    left.classification === right.classification &&
    left.t === right.t &&
    left.n === right.n &&
    left.m === right.m
  );
}
