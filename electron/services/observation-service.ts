import type { ParsedInput } from "../../shared/contract/index.ts";
import type { Observation } from "../../shared/domain/observation.ts";
import { checkDay } from "./cases/check-facts.ts";
import { findCase } from "./cases/find-case.ts";
import { refusal, refuseIfAny } from "./cases/refuse.ts";
import { labelOf } from "./observation/kinds.ts";
import { readTyped } from "./observation/read-typed.ts";
import type { Session, Tools } from "./session.ts";

/**
 * Adds one dated value to a case: the number in the rules' unit beside the value and unit as typed. Refuses with
 * the field ("observation.typedValue", "observation.typedUnit", "observation.on") and a way out.
 */
export function recordObservation(
  session: Session,
  tools: Tools,
  { caseId, observation: typed }: ParsedInput<"observation.record">,
): Observation {
  const { identity } = findCase(session, caseId).sections;
  const bounds = {
    birthDate: identity.body.birthDate,
    today: tools.clock.today(),
  };
  const reading = readTyped(typed);
  const dayProblems = checkDay(
    "observation.on",
    labelOf(typed.kind).toLowerCase(),
    typed.on,
    bounds,
  );
  if (!reading.ok) throw refusal([reading.problem, ...dayProblems]);
  refuseIfAny(dayProblems);
  const at = tools.clock.now();
  const observation: Observation = {
    id: tools.newId(),
    kind: typed.kind,
    on: typed.on,
    ...reading.read,
    originalValue: typed.typedValue,
    originalUnit: typed.typedUnit,
    range: null,
    source: typed.source,
    note: typed.note,
    recordedAt: at,
    recordedBy: session.actor,
  };
  const { store, actor } = session;
  return store.transaction(() => {
    store.cases.addObservation(caseId, observation);
    store.audit.append({
      at,
      actor,
      action: "observation.record",
      objectType: "case",
      objectId: caseId,
      detail: `${labelOf(typed.kind)} recorded`,
      after: observation,
    });
    return observation;
  });
}
