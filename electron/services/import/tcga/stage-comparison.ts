import type { StagingDraft } from "../../../../shared/domain/case-draft.ts";
import type { DerivedStaging } from "../../staging/derive-staging.ts";
import { knownEdition } from "../derive-as-recorded.ts";
import type { SourceRow } from "../source-row.ts";

/** Remarks on how the recorded group stands to the derived one; silent when they are the same. */
export function compareStages(
  row: SourceRow,
  draft: StagingDraft,
  derived: DerivedStaging,
): void {
  const { edition, recordedStage: recorded } = draft;
  const categories = [draft.t, draft.n, draft.m]
    .map((category) => category || "?")
    .join(" ");
  const { derivedStage: stage, possibleStages: possible } = derived;
  const say = (
    kind: "stage-not-derived" | "stage-open" | "stage-differs",
    message: string,
  ): void => row.warn(kind, "pathologic_stage", message);
  if (knownEdition(edition) === null) {
    say(
      "stage-not-derived",
      `Edition ${edition} is recorded, not derived: ${recorded === null ? "no stage group is given" : `the recorded stage ${recorded} is kept`}.`,
    );
  } else if (stage !== null) {
    if (recorded !== null && recorded !== stage) {
      say(
        "stage-differs",
        `The recorded stage is ${recorded}, but ${categories} is stage ${stage} in edition ${edition}: both are kept; check the categories.`,
      );
    }
  } else if (recorded !== null && possible.includes(recorded)) {
    say(
      "stage-open",
      `${categories} can be stage ${possible.join(" or ")} in edition ${edition}: the recorded stage ${recorded} is one of them and is kept beside it.`,
    );
  } else if (recorded !== null && possible.length > 0) {
    say(
      "stage-differs",
      `The recorded stage is ${recorded}, but ${categories} can only be stage ${possible.join(" or ")} in edition ${edition}: both are kept; check the categories.`,
    );
  } else {
    say(
      "stage-not-derived",
      `No stage can be derived from ${categories} in edition ${edition}: ${recorded === null ? "none is recorded either" : `the recorded stage ${recorded} is kept`}.`,
    );
  }
}
