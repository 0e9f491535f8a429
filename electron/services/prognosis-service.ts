import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { PrognosisView } from "../../shared/domain/views.ts";
import { findCase } from "./cases/find-case.ts";
import { calgbView } from "./prognosis/calgb-view.ts";
import { eortcView } from "./prognosis/eortc-view.ts";
import { referenceFor } from "./prognosis/reference.ts";
import type { Session, Tools } from "./session.ts";

/** The prognostic indices of a stored case. */
export function casePrognosis(
  session: Session,
  tools: Tools,
  caseId: string,
): PrognosisView {
  return prognosisOf(findCase(session, caseId), tools.clock.today());
}

/** Every index at the case's reference date, each input picked from the record with its date and age. */
export function prognosisOf(file: CaseFile, today: string): PrognosisView {
  const reference = referenceFor(file, today);
  return {
    referenceOn: reference.on,
    referenceReason: reference.reason,
    indices: [eortcView(file, reference), calgbView(file, reference)],
  };
}
