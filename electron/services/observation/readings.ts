import type { Observation } from "../../../shared/domain/observation.ts";
import type { FieldError, Offer } from "../../../shared/errors.ts";
import type { Question } from "../cases/question.ts";

/** What a typed value comes to: a number in the stored unit, or an answer. */
type ReadValue = Pick<Observation, "value" | "unit" | "answer">;
/** A value that was read may still be asked about before it is stored. */
export type Reading =
  | { ok: true; read: ReadValue; question?: Question }
  | { ok: false; problem: FieldError };

/** Where the typed value and unit stand in what is sent. */
export const typedPaths = {
  value: "observation.typedValue",
  unit: "observation.typedUnit",
} as const;

/** A refusal that points at the typed value. */
export function valueProblem(message: string, offers: Offer[] = []): Reading {
  return { ok: false, problem: problemAt(typedPaths.value, message, offers) };
}

/** A refusal that points at the typed unit. */
export function unitProblem(message: string, offers: Offer[] = []): Reading {
  return { ok: false, problem: problemAt(typedPaths.unit, message, offers) };
}

function problemAt(path: string, message: string, offers: Offer[]): FieldError {
  return { path, message, ...(offers.length > 0 && { offers }) };
}

/** The button that takes another unit: "Use g/L (14.6 g/dL)". */
export function unitOffer(unit: string, meaning: string): Offer {
  return {
    label: `Use ${unit}${meaning}`,
    set: { [typedPaths.unit]: unit },
    confirm: null,
  };
}
