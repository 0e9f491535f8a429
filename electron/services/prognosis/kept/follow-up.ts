import type { GroupedCase } from "../../../../db/clinic-store.ts";
import {
  addDays,
  daysBetween,
  isDayOffset,
} from "../../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import type { FollowUp } from "../../../engine/survival/kaplan-meier.ts";

/** A case followed to the earliest and to the latest day its end may have; the same where that day is known. */
export interface Followed {
  earliest: FollowUp;
  latest: FollowUp;
}

/**
 * True when the case entered the group before its outcome could be known: the patient was not dead when it was stored,
 * and the day of storing has a place in its record, which holds more than days from diagnosis.
 */
export function enteredAlive(grouped: GroupedCase): boolean {
  const { referenceOn, wasDead, outcome } = grouped;
  if (wasDead || isDayOffset(referenceOn)) return false;
  const death = outcome.status === "dead" ? spanOf(outcome.diedOn) : null;
  return death === null || death.last > storedOn(grouped);
}

/**
 * Days to death or to the day last seen alive, from the reference date or from the day of storing when that came first:
 * nobody is counted as alive between storing and a board still to come. Null when the end cannot be placed after it.
 */
export function followUpOf(grouped: GroupedCase): Followed | null {
  const { outcome, referenceOn } = grouped;
  const stored = storedOn(grouped);
  const start = referenceOn < stored ? referenceOn : stored;
  if (outcome.status === "dead") return toDeath(outcome, start, stored);
  if (outcome.status === "not-recorded") return null;
  const end = outcome.lastSeenOn;
  const days = end === null ? null : daysBetween(start, end);
  if (days === null || days < 0) return null;
  const alive = { days, died: false };
  return { earliest: alive, latest: alive };
}

/** A death known by month or year happened after the patient was last seen, and after the case was stored. */
function toDeath(
  { diedOn, lastSeenOn }: GroupedCase["outcome"],
  start: ClinicalDate,
  stored: string,
): Followed | null {
  const span = spanOf(diedOn);
  if (span === null) return null;
  const seen = spanOf(lastSeenOn)?.first ?? stored;
  const [last = stored] = [span.first, stored, seen].toSorted().toReversed();
  const first = last < span.last ? last : span.last;
  const from = daysBetween(start, first);
  const to = daysBetween(start, span.last);
  if (from === null || to === null || from < 0) return null;
  return {
    earliest: { days: from, died: true },
    latest: { days: to, died: true },
  };
}

/** The first and the last day of a calendar date, a month or a year; null for what has no place in the calendar. */
function spanOf(
  date: ClinicalDate | null,
): { first: string; last: string } | null {
  if (date === null || isDayOffset(date)) return null;
  if (date.length === 10) return { first: date, last: date };
  const [year = 0, month] = date.split("-").map(Number);
  const next = new Date(Date.UTC(year, month ?? 12, 1));
  return {
    first: month === undefined ? `${date}-01-01` : `${date}-01`,
    last: addDays(next.toISOString().slice(0, 10), -1),
  };
}

function storedOn({ recordedAt }: GroupedCase): string {
  return recordedAt.slice(0, 10);
}
