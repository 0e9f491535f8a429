import { compareClinicalDates } from "../../shared/domain/clinical-date.ts";

const compareText = (left = "", right = ""): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** Oldest first; on one day in the order of recording, then of making. */
export function byDate(
  left: { on: string | null; recordedAt?: string; id: string },
  right: { on: string | null; recordedAt?: string; id: string },
): number {
  return (
    compareClinicalDates(left.on, right.on) ||
    compareText(left.recordedAt, right.recordedAt) ||
    compareText(left.id, right.id)
  );
}
