import type { EditionComparison } from "../../shared/domain/staging-views.ts";
import type { StagingEvent } from "../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../shared/domain/views.ts";
import { editionName } from "../../shared/domain/staging-systems.ts";
import {
  categoriesText,
  comparisonText,
  stageAnswer,
} from "../../shared/staging-words.ts";

/** The edition a board would ask about: the one in force, else the newest that calls it differently. */
export function otherEdition(
  stage: SummaryView["stage"],
): EditionComparison | null {
  if (stage === null) return null;
  const { event, comparisons } = stage;
  const { stages } = stageAnswer(event);
  const others = comparisons
    .filter(
      (other) =>
        other.system === event.system &&
        other.edition !== event.edition &&
        other.stages.length > 0,
    )
    .sort((left, right) => right.edition.localeCompare(left.edition));
  return (
    others.find(({ inForce }) => inForce) ??
    others.find(
      (other) => !other.certain || other.stages.join() !== stages.join(),
    ) ??
    null
  );
}

/** "AJCC 8: cT2 N1 M0, II"; where an assumption decides, every conceivable stage: "AJCC 8: II or IIIA, not certain". */
export function otherEditionText(
  stage: NonNullable<SummaryView["stage"]>,
  other: EditionComparison,
): string {
  const name = editionName(other.edition);
  const answer = comparisonText(other);
  if (!other.certain) return `${name}: ${answer}`;
  const categories = withPrefix(stage.event, other);
  return [`${name}:`, categories === "" ? "" : `${categories},`, answer]
    .filter((part) => part !== "")
    .join(" ");
}

/** Categories carried over come without the letters before the T; those derived from a sheet bring them. */
function withPrefix(
  { classification, phase }: StagingEvent,
  { system, categories }: EditionComparison,
): string {
  if (!categories.startsWith("T")) return categories;
  const [t = null, n = null, m = null] = categories.split(" ");
  return categoriesText({ system, classification, phase, t, n, m });
}
