import { formatDate } from "../../../../shared/format.ts";
import { nearestOf, type Picking } from "./pick.ts";

/**
 * What an ECOG 5 means, in full and in short, and beside doses; null when the last status is another. It never grows
 * old: it is a slip or news.
 */
export function ecogFive(
  picking: Picking,
): { sentence: string; notice: string; dose: string } | null {
  const last = nearestOf(picking, "ecog");
  if (last?.value !== 5) return null;
  const means = `ECOG 5 of ${formatDate(last.on)} means that the patient has died`;
  const remedy = "Correct the ECOG status, or record the death.";
  return {
    notice: `${means}: no group is given.`,
    sentence: `${means}: no group is given. ${remedy}`,
    dose: `${means}. ${remedy}`,
  };
}
