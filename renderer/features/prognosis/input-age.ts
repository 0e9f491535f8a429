import type { PickedInput } from "../../../shared/domain/prognosis-views.ts";

/** "14 days", "same day", "2 days later": how far a value lies from the reference date. */
export function ageText({ ageDays }: Pick<PickedInput, "ageDays">): string {
  if (ageDays === null) return "";
  if (ageDays === 0) return "same day";
  return ageDays > 0 ? days(ageDays) : `${days(-ageDays)} later`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
