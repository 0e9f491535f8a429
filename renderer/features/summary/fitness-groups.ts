import { latestOf } from "../../../shared/domain/observation-series.ts";
import type {
  Observation,
  ObservationKind,
} from "../../../shared/domain/observation.ts";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";

/** What of fitness stands beside the laboratory values, in reading order. */
const fitnessKinds = [
  "ecog",
  "karnofsky",
  "weight-change-percent",
  "weight-loss",
  "chest-pain",
  "creatinine-clearance",
] as const satisfies readonly ObservationKind[];
export type FitnessKind = (typeof fitnessKinds)[number];

export interface FitnessFact {
  kind: FitnessKind;
  observation: Observation;
}

/** The newest fact of each kind; only facts of one day stand together, so that no date speaks for another day. */
export function fitnessByDate(
  observations: readonly Observation[],
): { on: ClinicalDate; facts: FitnessFact[] }[] {
  const groups: { on: ClinicalDate; facts: FitnessFact[] }[] = [];
  for (const kind of fitnessKinds) {
    const observation = latestOf(observations, kind);
    if (observation === null) continue;
    const group = groups.find(({ on }) => on === observation.on);
    if (group === undefined)
      groups.push({ on: observation.on, facts: [{ kind, observation }] });
    else group.facts.push({ kind, observation });
  }
  return groups;
}
