import type { PickedInput } from "../../../shared/domain/views.ts";

/** "14 days", "same day", with the limit when the value is older than it may be. */
export function ageText(
  input: Pick<PickedInput, "ageDays" | "windowDays" | "state">,
): string {
  const { ageDays, windowDays } = input;
  if (ageDays === null) return "";
  const limit =
    input.state === "stale" && windowDays !== null
      ? `, limit ${days(windowDays)}`
      : "";
  if (ageDays === 0) return "same day";
  return ageDays > 0 ? `${days(ageDays)}${limit}` : `${days(-ageDays)} later`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
