import type { Result } from "../../../shared/domain/result.ts";

/**
 * The answer at every age the record allows when all of them lead to the same one, with the first of the ages;
 * otherwise the age is missing.
 */
export function atAnyAge<Value>(
  ages: readonly number[],
  evaluateAt: (ageYears: number | null) => Result<Value>,
): { answer: Result<Value>; ageYears: number | null } {
  const [first, ...others] = ages.map((ageYears) => ({
    ageYears,
    answer: evaluateAt(ageYears),
  }));
  const isOne =
    first !== undefined &&
    others.every(({ answer }) => outcomeOf(answer) === outcomeOf(first.answer));
  return isOne ? first : { answer: evaluateAt(null), ageYears: null };
}

function outcomeOf({ status, possible, missing }: Result<unknown>): string {
  return JSON.stringify([status, possible, missing]);
}
