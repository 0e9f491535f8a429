import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import {
  daysBetween,
  onCalendar,
} from "../../../../shared/domain/clinical-date.ts";
import {
  freshnessBasis,
  type DatedInput,
  type FreshnessWindows,
} from "../../../../shared/domain/freshness.ts";
import type {
  Observation,
  ObservationKind,
} from "../../../../shared/domain/observation.ts";
import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../../shared/format.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { earliestDay } from "../../dates/span.ts";
import { listWords } from "../../../engine/words.ts";
import { rivalsOf } from "../../observation/rival.ts";
import { displayOf } from "./display.ts";

/** The record to pick from, the day the values must stand for, and how old each may then be. */
export interface Picking {
  file: CaseFile;
  on: ClinicalDate;
  windows: FreshnessWindows;
}

/** A dated input as picked; `used` is the observation handed to the rules, null when none may be. */
export interface PickedObservation {
  used: Observation | null;
  state: PickedInput["state"];
  /** The observation shown, used or not. */
  shown: Observation | null;
  ageDays: number | null;
  windowDays: number;
  note: string;
}

interface Placed {
  observation: Observation;
  ageDays: number;
}

/**
 * The value nearest on or before the reference date. Older than its window, answered "unknown", or not placeable
 * in time, it is shown and not used. Of two on one day the one recorded last counts.
 */
export function pickObservation(
  picking: Picking,
  kind: DatedInput,
): PickedObservation {
  const windowDays = picking.windows[kind];
  const { ofKind, placed, nearest } = placedOf(picking, kind);
  if (nearest === undefined) {
    const note = whyNone(ofKind, placed);
    return {
      used: null,
      state: "missing",
      shown: null,
      ageDays: null,
      windowDays,
      note,
    };
  }
  const { observation, ageDays } = nearest;
  const found = { shown: observation, ageDays, windowDays };
  if (ageDays > windowDays) {
    const note = `${ageDays} days old; the window is ${windowDays} days (${freshnessBasis}). Not used.`;
    return { ...found, used: null, state: "stale", note };
  }
  if (observation.answer === "unknown") {
    const note = 'Asked and answered "unknown": counts as missing.';
    return { ...found, used: null, state: "unknown-answer", note };
  }
  return {
    ...found,
    used: observation,
    state: "picked",
    note: noteOf(observation, placed),
  };
}

/** The value of a kind nearest on or before the day, whatever its age; null when none can be placed there. */
export function nearestOf(
  picking: Pick<Picking, "file" | "on">,
  kind: ObservationKind,
): Observation | null {
  return placedOf(picking, kind).nearest?.observation ?? null;
}

function placedOf(
  { file, on }: Pick<Picking, "file" | "on">,
  kind: ObservationKind,
): { ofKind: Observation[]; placed: Placed[]; nearest: Placed | undefined } {
  const { diagnosedOn } = factsOf(file).diagnosis;
  const ofKind = file.observations.filter(
    (observation) => observation.kind === kind,
  );
  const placed = ofKind.flatMap((observation): Placed[] => {
    const ageDays = daysBetween(
      earliestDay(onCalendar(observation.on, diagnosedOn)),
      on,
    );
    return ageDays === null ? [] : [{ observation, ageDays }];
  });
  const [nearest] = placed
    .filter(({ ageDays }) => ageDays >= 0)
    .sort(nearestFirst);
  return { ofKind, placed, nearest };
}

function nearestFirst(left: Placed, right: Placed): number {
  const { recordedAt: leftAt, id: leftId } = left.observation;
  const { recordedAt: rightAt, id: rightId } = right.observation;
  return (
    left.ageDays - right.ageDays ||
    Date.parse(rightAt) - Date.parse(leftAt) ||
    (leftId < rightId ? 1 : -1)
  );
}

function whyNone(
  ofKind: readonly Observation[],
  placed: readonly Placed[],
): string {
  if (ofKind.length === 0) return "Not recorded.";
  if (placed.length === 0) {
    return "Recorded in days from diagnosis, and the date of diagnosis is not known: its age cannot be told.";
  }
  return "Recorded only after the reference date.";
}

function noteOf(observation: Observation, placed: readonly Placed[]): string {
  const { on } = observation;
  const notes: string[] = [];
  if (on === "D")
    notes.push("Recorded at diagnosis without a day; counted as day 0.");
  if (earliestDay(on) !== on) {
    notes.push(
      `Day not recorded; its age is counted from ${formatDate(earliestDay(on))}.`,
    );
  }
  const rivals = rivalsOf(
    placed.map((other) => other.observation),
    observation,
  );
  if (rivals.length > 0) {
    const values = listWords([...new Set(rivals.map(displayOf))], "and");
    notes.push(
      rivals.length === 1
        ? `Another value of that day: ${values}, recorded earlier and not used.`
        : `Other values of that day: ${values}, recorded earlier and not used.`,
    );
  }
  return notes.join(" ");
}
