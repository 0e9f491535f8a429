import type { EditionComparison } from "../../shared/domain/staging-views.ts";
import type { SummaryView } from "../../shared/domain/views.ts";
import {
  categoriesText,
  comparisonText,
  editionName,
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
  const [t = null, n = null, m = null] = other.categories.split(" ");
  const { classification, phase } = stage.event;
  const { system } = other;
  const categories = categoriesText({ system, classification, phase, t, n, m });
  return [`${name}:`, categories === "" ? "" : `${categories},`, answer]
    .filter((part) => part !== "")
    .join(" ");
}
