import type { NewObservation } from "../../../shared/domain/observation.ts";
import type { Lab } from "../../../shared/domain/units.ts";
import { formatUnit } from "../../../shared/observation-words.ts";
import { convertUnit } from "../../engine/rules/units/convert-unit.ts";
import { labs } from "../../engine/rules/units/labs.ts";
import { unitProblem, valueProblem, type Reading } from "./readings.ts";
import { readTypedNumber } from "./typed-number.ts";

/** Reads a laboratory value through the engine's unit rule; names the unit that would make it plausible. */
export function readLab(
  { lab, label }: { lab: Lab; label: string },
  typed: Pick<NewObservation, "typedValue" | "typedUnit">,
): Reading {
  const number = readTypedNumber(typed.typedValue);
  if (!number.ok) return valueProblem(`${label}: ${number.problem}`);
  const { value } = number;
  const unit = typed.typedUnit.trim();
  const hint = likelyUnit(lab, value, unit);
  if (unit === "") {
    return unitProblem(
      `${label} ${value} has no unit. Choose ${unitNames(lab).join(", ")}.${hint}`,
    );
  }
  const { result, warnings } = convertUnit({ lab, value, unit });
  if (result !== null) return { ok: true, read: { ...result, answer: null } };
  const [first = ""] = warnings;
  if (first.startsWith("unit:")) {
    return unitProblem(
      `"${unit}" is not a known unit of ${label.toLowerCase()}. Choose ${unitNames(lab).join(", ")}.`,
    );
  }
  const { min, max } = labs[lab].hard;
  const [ruleUnit] = unitNames(lab);
  return valueProblem(
    `${label} ${value} ${unit} is outside what is plausible (${min} to ${max} ${ruleUnit ?? ""}).${hint === "" ? " Check the value and the unit." : hint}`,
  );
}

/** As the screen writes them; the engine reads these spellings too. */
function unitNames(lab: Lab): string[] {
  return labs[lab].units.map(({ name }) => formatUnit(name));
}

/** " It looks like g/L (14.6 g/dL): choose g/L if that is what the report says." or nothing. */
function likelyUnit(lab: Lab, value: number, typedUnit: string): string {
  for (const unit of unitNames(lab)) {
    const { result, warnings } = convertUnit({ lab, value, unit });
    if (unit === typedUnit || result === null || warnings.length > 0) continue;
    const same =
      result.value === value
        ? ""
        : ` (${result.value} ${unitNames(lab)[0] ?? ""})`;
    return ` It looks like ${unit}${same}: choose ${unit} if the report says so.`;
  }
  return "";
}
