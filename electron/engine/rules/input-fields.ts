import type { RuleInput } from "../../../shared/domain/rule-catalogue.ts";
import type { Fields } from "../inputs.ts";
import { fieldOf, readNumber } from "../inputs.ts";
import { multiply, parseDecimal, toNumber } from "./units/decimal.ts";

/** What reading the inputs brings up: problems refuse the input, warnings stand beside the answer. */
export interface ReadNotes {
  problems: string[];
  warnings: string[];
}

type Named<Name extends string> = RuleInput & { name: Name };

/** A number input with its plausible limits, which are ours and no clinical cut-off. */
export function numberInput<Name extends string>(
  [name, label]: readonly [Name, string],
  unit: string | null,
  limits: { min: number; max: number },
  note: string | null = null,
): Named<Name> {
  return { name, label, unit, kind: "number", values: [], limits, note };
}

/** An input with words for answers. */
export function choiceInput<Name extends string>(
  [name, label]: readonly [Name, string],
  values: readonly string[],
  note: string | null = null,
): Named<Name> {
  return {
    name,
    label,
    unit: null,
    kind: "choice",
    values: [...values],
    limits: null,
    note,
  };
}

/** ECOG performance status 0 to 4, as several rules ask for it. */
export function ecogInput(note: string): Named<"ecog"> {
  const limits = { min: 0, max: 4 };
  return numberInput(["ecog", "ECOG performance status"], null, limits, note);
}

/** Another unit in which a number is often typed; `times` turns it into the unit of the input, as exact decimal text. */
interface OtherUnit {
  name: string;
  times: string;
}

/**
 * A number within the limits of its input, or null when missing or refused. A refused one that another unit would
 * make plausible is refused with that hint; nothing is converted.
 */
export function readInUnit(
  fields: Fields,
  input: RuleInput,
  others: readonly OtherUnit[],
  problems: string[],
): number | null {
  const before = problems.length;
  const value = readNumber(fields, input, problems);
  const given = fieldOf(fields, input.name);
  if (problems.length === before || typeof given !== "number") return value;
  if (!Number.isFinite(given)) return value;
  const { limits } = input;
  for (const { name, times } of others) {
    const converted = toNumber(
      multiply(parseDecimal(given), parseDecimal(times)),
    );
    if (limits === null || converted < limits.min || converted > limits.max)
      continue;
    const problem = problems.pop() ?? "";
    problems.push(
      `${problem} ${given} looks like ${name}; ${converted} ${input.unit ?? ""} would be the same value: convert it first.`,
    );
    break;
  }
  return value;
}

/** Completed years of an age between 18 and 120; a younger patient is refused with the reason. */
export function readAdultAge(
  fields: Fields,
  input: RuleInput,
  { problems, warnings }: ReadNotes,
): number | null {
  const before = problems.length;
  const age = readNumber(fields, input, problems);
  const given = fieldOf(fields, input.name);
  if (
    problems.length > before &&
    typeof given === "number" &&
    given >= 0 &&
    given < 18
  ) {
    const problem = problems.pop() ?? "";
    problems.push(
      `${problem} The formula is for adults; check the birth date.`,
    );
  }
  if (age === null || Number.isInteger(age)) return age;
  warnings.push(
    `${input.name}: ${age} counts as ${Math.floor(age)} completed years.`,
  );
  return Math.floor(age);
}
