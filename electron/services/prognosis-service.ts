import type { CaseFile } from "../../shared/domain/case-file.ts";
import type {
  IndexView,
  PrognosisView,
} from "../../shared/domain/prognosis-views.ts";
import { findCase } from "./cases/find-case.ts";
import { agreementOf } from "./prognosis/agreement/agreement.ts";
import { stagingAt } from "./prognosis/agreement/staging-at.ts";
import { offeredIndices } from "./prognosis/indices/registry.ts";
import { referenceFor } from "./prognosis/inputs/reference.ts";
import { acrossReadings } from "./prognosis/view/readings.ts";
import type { PrognosisSource } from "./prognosis/source.ts";
import { prognosisSource } from "./prognosis/source-of-case.ts";
import type { Session, Tools } from "./session.ts";

/** The prognostic indices of a stored case. */
export function casePrognosis(
  session: Session,
  tools: Tools,
  caseId: string,
): PrognosisView {
  const file = findCase(session, caseId);
  return prognosisOf(file, prognosisSource(session, tools, caseId));
}

/**
 * Every index that applies, at the case's reference date, each input picked from the record with its date and age;
 * the others with the reason; and whether the indices and the stage of that day point apart.
 */
export function prognosisOf(
  file: CaseFile,
  source: PrognosisSource,
): PrognosisView {
  const reference = referenceFor(file, source.today);
  const indices: IndexView[] = [];
  const notApplicable: PrognosisView["notApplicable"] = [];
  for (const { rule, name, whyNot, view } of offeredIndices) {
    const reason = whyNot(file);
    if (reason === null)
      indices.push(acrossReadings(view, { file, reference, source }));
    else notApplicable.push({ rule, name, reason });
  }
  return {
    referenceOn: reference.on,
    referenceReason: reference.reason,
    indices,
    notApplicable,
    agreement: agreementOf(indices, stagingAt(file, reference.on)),
  };
}
