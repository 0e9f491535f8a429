import type { Clock } from "./services/session.ts";

function localDate(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The computer's clock; with `fixedToday` the calendar date stands still while the time of day goes on. */
export function createClock(fixedToday: string | null): Clock {
  return {
    now() {
      const instant = new Date().toISOString();
      return fixedToday === null
        ? instant
        : `${fixedToday}${instant.slice(10)}`;
    },
    today: () => fixedToday ?? localDate(),
    minutesAheadOfUtc: () => -new Date().getTimezoneOffset(),
  };
}
