import { formatInstant } from "../../../shared/format.ts";

/** When something was recorded, in the time zone of this computer. */
export function atText(instant: string): string {
  return formatInstant(instant, -new Date(instant).getTimezoneOffset());
}
