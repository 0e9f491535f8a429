import type { EvidenceFlag } from "../../../shared/domain/evidence-library.ts";
import type { FlagView } from "../../../shared/domain/evidence-view.ts";

/** A flag as the screen opens it: what is printed, why it is doubted, what is done. */
export function viewFlag(flag: EvidenceFlag): FlagView {
  const { id, severity, field, printed, doubt, action, source } = flag;
  return { id, severity, field, printed, doubt, action, source };
}
