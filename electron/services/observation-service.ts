import type { ParsedInput } from "../../shared/contract/index.ts";
import type { Observation } from "../../shared/domain/observation.ts";
import { checkDay } from "./cases/check-facts.ts";
import { findCase } from "./cases/find-case.ts";
import { confirmedDetail, unanswered } from "./cases/question.ts";
import { refusal, refuseIfAny } from "./cases/refuse.ts";
import { labelOf } from "./observation/kinds.ts";
import { refuseSilentRival } from "./observation/rival.ts";
import { readTyped } from "./observation/read-typed.ts";
import type { Session, Tools } from "./session.ts";

/**
 * Adds one dated value to a case: the number in the rules' unit beside the value and unit as typed. Refuses with
 * the field ("observation.typedValue", "observation.typedUnit", "observation.on") and a way out; and, with
 * "conflict" at "observation.note", a value that contradicts one of the same day without a note that says why.
 * A doubtful value is asked about first: its refusal carries the offers, and `confirmed` lets it pass.
 */
export function recordObservation(
  session: Session,
  tools: Tools,
  { caseId, observation: typed }: ParsedInput<"observation.record">,
): Observation {
  const file = findCase(session, caseId);
  const bounds = {
    birthDate: file.sections.identity.body.birthDate,
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
  const questions = reading.question === undefined ? [] : [reading.question];
  refuseIfAny(unanswered(questions, typed.confirmed));
  const { kind, on, note } = typed;
  refuseSilentRival(file, { kind, on, note, ...reading.read });
  const at = tools.clock.now();
  const observation: Observation = {
    id: tools.newId(),
    kind,
    on,
    ...reading.read,
    originalValue: typed.typedValue,
    originalUnit: typed.typedUnit,
    range: null,
    source: typed.source,
    note,
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
      detail: `${labelOf(typed.kind)} recorded${confirmedDetail(questions)}`,
      after: observation,
    });
    return observation;
  });
}
