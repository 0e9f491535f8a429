import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import type { Lab } from "../../../../shared/domain/units.ts";
import type { Fields } from "../../inputs.ts";
import { fieldOf, readNumber } from "../../inputs.ts";
import { otherUnitHint } from "./find-unit.ts";
import { labs } from "./labs.ts";

/**
 * A laboratory value already in the rule's unit, or null when missing or refused. An implausible one
 * is refused with the unit it looks like; an unusual one is read with a warning.
 */
export function labNumber(
  fields: Fields,
  input: RuleInput,
  lab: Lab,
  notes: { problems: string[]; warnings: string[] },
): number | null {
  const before = notes.problems.length;
  const value = readNumber(fields, input, notes.problems);
  const given = fieldOf(fields, input.name);
  if (
    notes.problems.length > before &&
    typeof given === "number" &&
    Number.isFinite(given)
  ) {
    const hint = otherUnitHint(lab, given);
    const problem = notes.problems.pop() ?? "";
    notes.problems.push(hint === null ? problem : `${problem} ${hint}`);
  }
  const { soft, label } = labs[lab];
  if (value !== null && (value < soft.min || value > soft.max)) {
    notes.warnings.push(
      `${input.name}: ${label} ${value} ${input.unit ?? ""} is unusual; check value and unit.`,
    );
  }
  return value;
}
