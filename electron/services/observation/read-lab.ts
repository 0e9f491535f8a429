import type { NewObservation } from "../../../shared/domain/observation.ts";
import type { Lab } from "../../../shared/domain/units.ts";
import type { Offer } from "../../../shared/errors.ts";
import { convertUnit } from "../../engine/rules/units/convert-unit.ts";
import { labs } from "../../engine/rules/units/labs.ts";
import { questionOf, type Question } from "../cases/question.ts";
import {
  likelyUnitHint,
  likelyUnits,
  unitNames,
  unitOffers,
} from "./likely-units.ts";
import {
  typedPaths,
  unitProblem,
  valueProblem,
  type Reading,
} from "./readings.ts";
import { readTypedNumber } from "./typed-number.ts";

/**
 * Reads a laboratory value through the engine's unit rule. Offers the unit that would make an implausible value
 * plausible, and asks about one that is possible and rare. Nothing is converted before a unit was chosen.
 */
export function readLab(
  { lab, label }: { lab: Lab; label: string },
  typed: Pick<NewObservation, "typedValue" | "typedUnit">,
): Reading {
  const number = readTypedNumber(typed.typedValue);
  if (!number.ok) return valueProblem(`${label}: ${number.problem}`);
  const { value } = number;
  const unit = typed.typedUnit.trim();
  const likely = likelyUnits(lab, value, unit);
  const hint = likelyUnitHint(likely);
  const offers = unitOffers(likely);
  const known = unitNames(lab).join(", ");
  if (unit === "") {
    return unitProblem(
      `${label} ${value} has no unit. Choose ${known}.${hint}`,
      offers,
    );
  }
  const { result, warnings } = convertUnit({ lab, value, unit });
  if (result !== null) {
    const read = { ...result, answer: null };
    return warnings.length === 0
      ? { ok: true, read }
      : {
          ok: true,
          read,
          question: unusual(lab, `${label} ${value} ${unit}`, { hint, offers }),
        };
  }
  const [first = ""] = warnings;
  if (first.startsWith("unit:")) {
    return unitProblem(
      `"${unit}" is not a known unit of ${label.toLowerCase()}. Choose ${known}.`,
    );
  }
  const { min, max } = labs[lab].hard;
  const [ruleUnit] = unitNames(lab);
  return valueProblem(
    `${label} ${value} ${unit} is outside what is plausible (${min} to ${max} ${ruleUnit ?? ""}).${hint === "" ? " Check the value and the unit." : hint}`,
    offers,
  );
}

function unusual(
  lab: Lab,
  what: string,
  { hint, offers }: { hint: string; offers: readonly Offer[] },
): Question {
  const { min, max } = labs[lab].soft;
  const [ruleUnit] = unitNames(lab);
  return questionOf(
    { code: "unusual", path: typedPaths.value, about: what },
    {
      message: `${what} is unusual (most lie within ${min} to ${max} ${ruleUnit ?? ""}). Is it right?${hint}`,
      yes: "Yes, it is right",
      others: offers,
    },
  );
}
