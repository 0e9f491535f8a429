import type { Lab } from "../../../shared/domain/units.ts";
import type { Offer } from "../../../shared/errors.ts";
import { formatUnit } from "../../../shared/observation-words.ts";
import { convertUnit } from "../../engine/rules/units/convert-unit.ts";
import { labs } from "../../engine/rules/units/labs.ts";
import { unitOffer } from "./readings.ts";

/** A unit in which a typed number would be an ordinary value. */
interface LikelyUnit {
  unit: string;
  /** " (14.6 g/dL)"; empty where the number stays as it is. */
  meaning: string;
}

/** The units of a laboratory value as the screen writes them, that of the rules first; the engine reads them too. */
export function unitNames(lab: Lab): string[] {
  return labs[lab].units.map(({ name }) => formatUnit(name));
}

/** The units in which the number would be ordinary, each meaning once; those that mean what was typed are left out. */
export function likelyUnits(
  lab: Lab,
  value: number,
  typedUnit: string,
): LikelyUnit[] {
  const typed = convertUnit({ lab, value, unit: typedUnit }).result?.value;
  const seen = new Set(typed === undefined ? [] : [typed]);
  const found: LikelyUnit[] = [];
  for (const unit of unitNames(lab)) {
    const { result, warnings } = convertUnit({ lab, value, unit });
    if (unit === typedUnit || result === null || warnings.length > 0) continue;
    if (seen.has(result.value)) continue;
    seen.add(result.value);
    found.push({ unit, meaning: meaningOf(lab, value, result.value) });
  }
  return found;
}

/** " It looks like g/L (14.6 g/dL): choose g/L if the report says so." or nothing. */
export function likelyUnitHint(units: readonly LikelyUnit[]): string {
  if (units.length === 0) return "";
  const looks = units.map(({ unit, meaning }) => `${unit}${meaning}`);
  const names = units.map(({ unit }) => unit);
  return ` It looks like ${looks.join(" or ")}: choose ${names.join(" or ")} if the report says so.`;
}

/** A button for each of the units. */
export function unitOffers(units: readonly LikelyUnit[]): Offer[] {
  return units.map(({ unit, meaning }) => unitOffer(unit, meaning));
}

/** At most four digits are shown; the value itself is converted exactly. */
function meaningOf(lab: Lab, typed: number, converted: number): string {
  if (converted === typed) return "";
  const shown = Number(converted.toPrecision(4));
  const about = shown === converted ? "" : "about ";
  return ` (${about}${shown} ${unitNames(lab)[0] ?? ""})`;
}
