import { checksInForce } from "../rules/checks-in-force.ts";
import { readSettings } from "../settings-service.ts";
import type { Session, Tools } from "../session.ts";
import { ownCases } from "./kept/own-cases.ts";
import type { PrognosisSource } from "./source.ts";

/** What the indices of a stored case need beside its record; the case itself never counts among the clinic's own. */
export function prognosisSource(
  session: Session,
  tools: Tools,
  caseId: string,
): PrognosisSource {
  return {
    today: tools.clock.today(),
    windows: readSettings(session).settings.freshnessDays,
    checkOf: checksInForce(session),
    own: (rule, groupKey) =>
      ownCases(
        rule,
        session.store.prognoses.firstInGroup(rule, groupKey, caseId),
      ),
  };
}
