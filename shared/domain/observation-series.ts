import { compareClinicalDates } from "./clinical-date.ts";
import type { Observation, ObservationKind } from "./observation.ts";

/** All values of one kind, oldest first; of the same day, the later recorded one comes last. */
export function seriesOf(
  observations: readonly Observation[],
  kind: ObservationKind,
): Observation[] {
  return observations
    .filter((observation) => observation.kind === kind)
    .sort(
      (left, right) =>
        compareClinicalDates(left.on, right.on) ||
        left.recordedAt.localeCompare(right.recordedAt),
    );
}

/** The newest value of one kind, or null when none is recorded. */
export function latestOf(
  observations: readonly Observation[],
  kind: ObservationKind,
): Observation | null {
  return seriesOf(observations, kind).at(-1) ?? null;
}
