import { daysBetween } from "../../shared/domain/clinical-date.ts";
import { latestOf } from "../../shared/domain/observation-series.ts";
import type { Observation } from "../../shared/domain/observation.ts";
import type { ClinicalDate } from "../../shared/domain/primitives.ts";
import { formatDate } from "../../shared/format.ts";
import { observationText } from "../../shared/observation-words.ts";

const told = [
  ["karnofsky", "Karnofsky"],
  ["weight-change-percent", "weight"],
  ["chest-pain", "chest pain"],
  ["creatinine-clearance", "CrCl"],
] as const;

/** The day the page looks back from, and how far back a performance status may lie by the clinic's setting. */
export interface LookingBack {
  referenceOn: ClinicalDate;
  windowDays: number;
}

/** "14-Nov-2026"; "21-Jul-2026 (122 days old)" when it lies further back than a performance status may. */
export function dayAndAge(
  on: ClinicalDate,
  { referenceOn, windowDays }: LookingBack,
): string {
  const age = daysBetween(on, referenceOn);
  return age === null || age <= windowDays
    ? formatDate(on)
    : `${formatDate(on)} (${age} days old)`;
}

/**
 * "weight −6 %, chest pain; CrCl 74 mL/min, 02-Oct-2026": the newest answer of each kind, those of one day together.
 * The day `namedOn` already stands above and is not repeated. Empty when nothing is recorded.
 */
export function fitnessFacts(
  observations: readonly Observation[],
  days: LookingBack & { namedOn: ClinicalDate | null },
): string {
  const facts = told.flatMap(([kind, label]) => {
    const found = latestOf(observations, kind);
    return found === null ? [] : [{ on: found.on, text: words(found, label) }];
  });
  const dates = [...new Set(facts.map(({ on }) => on))];
  return dates
    .map((on) => {
      const texts = facts.filter((fact) => fact.on === on);
      const dated = on === days.namedOn ? [] : [dayAndAge(on, days)];
      return [...texts.map(({ text }) => text), ...dated].join(", ");
    })
    .join("; ");
}

/** "weight −6 %", "no chest pain", "chest pain unknown". */
function words(observation: Observation, label: string): string {
  if (observation.answer === "yes") return label;
  return observation.answer === "no"
    ? `no ${label}`
    : `${label} ${observationText(observation)}`;
}
