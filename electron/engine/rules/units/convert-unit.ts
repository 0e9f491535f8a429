import type { Result } from "../../../../shared/domain/result.ts";
import type { Lab, UnitResult } from "../../../../shared/domain/units.ts";
import { labSchema, ruleUnits } from "../../../../shared/domain/units.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import type { Fields } from "../../inputs.ts";
import {
  fieldOf,
  isFields,
  notFieldsProblem,
  readChoice,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { listWords, quote } from "../../words.ts";
import { factorText, unitsInputs, unitsRule } from "./entry.ts";
import { applyConversion, findUnit, otherUnitHint } from "./find-unit.ts";
import type { AcceptedUnit } from "./labs.ts";
import { labs } from "./labs.ts";

const inputs = Object.values(unitsInputs);

/**
 * A laboratory value in the unit the rules read (`ruleUnits`). Refuses a missing or unknown unit and
 * a converted value outside the plausible limits, and asks whether another unit was meant.
 */
export function convertUnit(input: unknown): Result<UnitResult> {
  if (!isFields(input))
    return invalidAnswer(unitsRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const lab = readLab(input, problems);
  const value = readNumber(input, unitsInputs.value, problems);
  const unit = lab === null ? null : readUnit(input, lab, problems);
  if (lab === null || unit === null || problems.length > 0) {
    return invalidAnswer(unitsRule, problems);
  }
  const warnings = unusedFieldWarnings(input, inputs);
  if (value === null) {
    const open = { possible: [], missing: ["value"], decisive: "value" };
    return incompleteAnswer(unitsRule, open, { trail: [], warnings });
  }
  return converted(lab, value, unit, warnings);
}

function converted(
  lab: Lab,
  value: number,
  unit: AcceptedUnit,
  warnings: string[],
): Result<UnitResult> {
  const { label, units, hard, soft, citation } = labs[lab];
  const ruleUnit = units[0].name;
  const inRuleUnit = applyConversion(value, unit.conversion);
  if (inRuleUnit < hard.min || inRuleUnit > hard.max) {
    const limits = `the plausible limits of ${label}, ${hard.min} to ${hard.max} ${ruleUnit}`;
    const hint = otherUnitHint(lab, value, unit);
    const problem = `value: ${value} ${unit.name} is outside ${limits}.`;
    return invalidAnswer(unitsRule, [
      hint === null ? problem : `${problem} ${hint}`,
    ]);
  }
  if (inRuleUnit < soft.min || inRuleUnit > soft.max) {
    warnings.push(
      `value: ${label} ${inRuleUnit} ${ruleUnit} is unusual; check value and unit.`,
    );
  }
  const text = `${label} ${value} ${unit.name}, ${factorText(unit.conversion)}, is ${inRuleUnit} ${ruleUnit}.`;
  const trail = [step(text, citation, "secondary")];
  return okAnswer(
    unitsRule,
    { value: inRuleUnit, unit: ruleUnits[lab] },
    { trail, warnings },
  );
}

function readLab(fields: Fields, problems: string[]): Lab | null {
  const word = readChoice(fields, unitsInputs.lab, problems, true);
  if (word === null && problems.length === 0) {
    problems.push(
      `lab: missing. Say which value it is: ${listWords(labSchema.options)}.`,
    );
  }
  return labSchema.options.find((lab) => lab === word) ?? null;
}

function readUnit(
  fields: Fields,
  lab: Lab,
  problems: string[],
): AcceptedUnit | null {
  const { label, units } = labs[lab];
  const known = listWords(units.map(({ name }) => name));
  const spelling = fieldOf(fields, "unit");
  if (spelling === null || spelling === "") {
    const shown = quote(fieldOf(fields, "value") ?? "value");
    problems.push(
      `unit: ${label} ${shown} without a unit is not used. Say whether it is in ${known}.`,
    );
    return null;
  }
  const unit =
    typeof spelling === "string" ? findUnit(lab, spelling) : undefined;
  if (unit === undefined) {
    problems.push(
      `unit: ${quote(spelling)} is not a known unit of ${label}. Known are ${known}.`,
    );
  }
  return unit ?? null;
}
