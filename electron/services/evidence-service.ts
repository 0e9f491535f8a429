import type { FirstLineView } from "../../shared/domain/evidence-view.ts";
import { optionRowsForPrint } from "../../shared/domain/evidence-print.ts";
import type { PrintModel } from "../../shared/domain/views.ts";
import { firstLineView } from "../engine/evidence/first-line.ts";

export { evidenceVersion } from "../engine/evidence/library.ts";

/** The first-line evidence of this build's library, as channel `evidence.firstLine` answers it. */
export function firstLineEvidence(): FirstLineView {
  return firstLineView();
}

/** The first-line options as the summary page prints them, with the sentence that forbids comparing them. */
export function printedEvidence(): Pick<
  PrintModel,
  "options" | "crossTrialMark"
> {
  const view = firstLineView();
  return {
    options: optionRowsForPrint(view),
    crossTrialMark: view.crossTrialMark,
  };
}
