import type { Observation } from "../../../shared/domain/observation.ts";
import type { FieldError } from "../../../shared/errors.ts";

/** What a typed value comes to: a number in the stored unit, or an answer. */
type ReadValue = Pick<Observation, "value" | "unit" | "answer">;
export type Reading =
  { ok: true; read: ReadValue } | { ok: false; problem: FieldError };

/** A refusal that points at the typed value. */
export function valueProblem(message: string): Reading {
  return { ok: false, problem: { path: "observation.typedValue", message } };
}

/** A refusal that points at the typed unit. */
export function unitProblem(message: string): Reading {
  return { ok: false, problem: { path: "observation.typedUnit", message } };
}
