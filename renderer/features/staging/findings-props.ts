import type { ChannelOutput } from "../../../shared/contract/index.ts";
import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import type { Problems } from "../staging-record/index.ts";
import type { InForce } from "./edition-reason.ts";
import type { FindingGuide } from "./finding-groups.ts";
import type { SheetChange } from "./sheet-draft.ts";
import type { StagingDraft } from "./staging-draft.ts";

export interface FindingsCardProps {
  draft: StagingDraft;
  guide: ChannelOutput<"staging.guide">;
  inForce: InForce;
  problems: readonly FieldProblem[];
  /** The case, where its site is not recorded; null where it is. */
  siteUnknownIn: string | null;
  onChange: (changes: Partial<StagingDraft>) => void;
  onSheet: (change: SheetChange) => void;
}

export interface FindingsListProps extends FindingsCardProps {
  /** The problems by their field. */
  byPath: Problems;
}

/** What the parts of the list share. None of it changes while something is typed elsewhere. */
export interface SheetProps {
  problems: Problems;
  onSheet: (change: SheetChange) => void;
  onVisit: (finding: FindingGuide) => void;
}
