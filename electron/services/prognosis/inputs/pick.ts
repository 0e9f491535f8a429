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
import { earliestDay, latestDay } from "../../dates/span.ts";
import { listWords } from "../../../engine/words.ts";
import { displayOf } from "./display.ts";
import { rivalReadings } from "./rivals.ts";

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

/** A value that can be placed; a partial date at its first day, `isOpen` when its last day is after the reference. */
interface Placed {
  observation: Observation;
  ageDays: number;
  isOpen: boolean;
}

/**
 * The value nearest on or before the reference date, whatever a partial date means. Older than its window, answered
 * "unknown", or not placeable in time, it is shown and not used. Of two on one day the one recorded last counts.
 */
export function pickObservation(
  picking: Picking,
  kind: DatedInput,
): PickedObservation {
  const windowDays = picking.windows[kind];
  const { ofKind, placed, nearest } = placedOf(picking, kind);
  if (nearest === undefined) {
    const note = whyNone(ofKind, placed);
    const shown = placed.find(({ isOpen }) => isOpen);
    return {
      used: null,
      state: "missing",
      shown: shown?.observation ?? null,
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
    note: noteOf(nearest, placed, picking.file),
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
    const date = onCalendar(observation.on, diagnosedOn);
    const ageDays = daysBetween(earliestDay(date), on);
    if (ageDays === null) return [];
    const isOpen = ageDays >= 0 && mayBeAfter(date, observation, on);
    return [{ observation, ageDays, isOpen }];
  });
  const [nearest] = placed
    .filter(({ ageDays, isOpen }) => ageDays >= 0 && !isOpen)
    .sort(nearestFirst);
  return { ofKind, placed, nearest };
}

/** True when a partial date may mean a day after `on`; none means a day after the one on which it was recorded. */
function mayBeAfter(
  date: ClinicalDate,
  { recordedAt }: Observation,
  on: ClinicalDate,
): boolean {
  if (earliestDay(date) === date) return false;
  const recorded = recordedAt.slice(0, latestDay(date).length);
  const last = recorded < latestDay(date) ? recorded : latestDay(date);
  const days = daysBetween(last, on);
  return days !== null && days < 0;
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
  const open = placed.find(({ isOpen }) => isOpen);
  return open === undefined
    ? "Recorded only after the reference date."
    : `Recorded for ${formatDate(open.observation.on)} without a day: it may be from after the reference date. Not used.`;
}

function noteOf(
  { observation, ageDays }: Placed,
  placed: readonly Placed[],
  file: CaseFile,
): string {
  const { on } = observation;
  const notes: string[] = [];
  if (on === "D")
    notes.push("Recorded at diagnosis without a day; counted as day 0.");
  if (earliestDay(on) !== on) {
    notes.push(
      `Day not recorded; its age is counted from ${formatDate(earliestDay(on))}.`,
    );
  }
  const open = placed.find((other) => other.isOpen && other.ageDays < ageDays);
  if (open !== undefined) {
    notes.push(
      `${displayOf(open.observation)} of ${formatDate(open.observation.on)} is not used: without a day it may be from after the reference date.`,
    );
  }
  const rivals = rivalReadings(file, observation);
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
