import { addDays } from "../../../shared/domain/clinical-date.ts";
import type { TnmEdition } from "../../../shared/domain/staging.ts";

/** The days of the demo set, all counted from one "today". */
export interface DemoDays {
  today: string;
  ago: (days: number) => string;
  ahead: (days: number) => string;
  /** A birth date with this month and day ("03-14") that makes the patient `years` old today. */
  born: (years: number, monthAndDay: string) => string;
  /** `daysAgo`, moved into the years in which the edition was in force. */
  diagnosed: (edition: TnmEdition, daysAgo: number) => string;
}

const periods: Readonly<
  Record<TnmEdition, readonly [first: string, last: string]>
> = {
  "6": ["2003-01-01", "2009-12-31"],
  "7": ["2010-01-01", "2017-12-31"],
  "8": ["2018-01-01", "2024-12-31"],
  "9": ["2025-01-01", "9999-12-31"],
};

/** Counts the demo's days from a whole calendar date. */
export function demoDays(today: string): DemoDays {
  const ago = (days: number): string => addDays(today, -days);
  return {
    today,
    ago,
    ahead: (days) => addDays(today, days),
    born(years, monthAndDay) {
      const hadBirthday = monthAndDay <= today.slice(5);
      return `${Number(today.slice(0, 4)) - years - (hadBirthday ? 0 : 1)}-${monthAndDay}`;
    },
    diagnosed(edition, daysAgo) {
      const [first, last] = periods[edition];
      const day = ago(daysAgo);
      if (day < first) return first;
      return day > last ? last : day;
    },
  };
}
