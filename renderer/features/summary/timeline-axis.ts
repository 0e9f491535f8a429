import {
  isDayOffset,
  offsetDays,
} from "../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";
import type { TimelineItem } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";

export interface DatedItem {
  item: TimelineItem;
  from: number;
  to: number | null;
  label: string;
}

export interface TimelineAxis {
  /** "2026", "2024 to 2026" or "days from diagnosis". */
  title: string;
  dated: DatedItem[];
  undated: TimelineItem[];
}

const millisPerDay = 86_400_000;

/**
 * The items on one common axis of days, oldest first. Null when calendar dates and days from diagnosis are
 * mixed: they have no common axis.
 */
export function timelineAxis(
  items: readonly TimelineItem[],
): TimelineAxis | null {
  const dated = items.filter(({ on }) => on !== null);
  const undated = items.filter(({ on }) => on === null);
  const dates = dated.flatMap(({ on, until }) =>
    [on, until].filter((date) => date !== null),
  );
  const offsets = dates.filter(isDayOffset);
  if (offsets.length > 0 && offsets.length < dates.length) return null;
  const years = dates
    .filter((date) => !isDayOffset(date))
    .map(yearOf)
    .sort();
  const oneYear = years[0] === years.at(-1);
  const title =
    offsets.length > 0
      ? "days from diagnosis"
      : oneYear
        ? (years[0] ?? "")
        : `${years[0]} to ${years.at(-1)}`;
  return {
    title,
    undated,
    dated: dated
      .flatMap((item) =>
        item.on === null ? [] : [placed(item, item.on, oneYear)],
      )
      .sort((left, right) => left.from - right.from),
  };
}

function placed(
  item: TimelineItem,
  on: ClinicalDate,
  oneYear: boolean,
): DatedItem {
  return {
    item,
    from: axisDay(on),
    to: item.until === null ? null : axisDay(item.until),
    label: `${shortDate(on, oneYear)} ${item.text}`,
  };
}

/** The year is left out where the axis names it. */
function shortDate(date: ClinicalDate, oneYear: boolean): string {
  const whole = formatDate(date);
  return oneYear && date.length === 10 && !isDayOffset(date)
    ? whole.slice(0, 6)
    : whole;
}

function yearOf(date: ClinicalDate): string {
  return date.slice(0, 4);
}

/** A partial date stands at its start. */
function axisDay(date: ClinicalDate): number {
  if (isDayOffset(date)) return offsetDays(date);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Math.floor(Date.UTC(year, month - 1, day) / millisPerDay);
}
