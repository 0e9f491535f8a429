import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Observation } from "../../../shared/domain/observation.ts";
import { formatDate } from "../../../shared/format.ts";
import { AppError } from "../../../shared/errors.ts";
import { displayOf } from "../prognosis/inputs/display.ts";
import { labelOf } from "./kinds.ts";

type Reading = Pick<Observation, "kind" | "on" | "value" | "unit" | "answer">;

/** The observations of the same kind and day that say something else. */
export function rivalsOf<Other extends Reading>(
  observations: readonly Other[],
  { kind, on, value, unit, answer }: Reading,
): Other[] {
  return observations.filter(
    (other) =>
      other.kind === kind &&
      other.on === on &&
      (other.value !== value || other.unit !== unit || other.answer !== answer),
  );
}

/** Refuses a second, different value of one kind and day unless its note says which one is right. */
export function refuseSilentRival(
  { observations }: CaseFile,
  { note, ...reading }: Reading & { note: string },
): void {
  const rival = rivalsOf(observations, reading).at(-1);
  if (rival === undefined || note.trim() !== "") return;
  const message = `${labelOf(rival.kind)} of ${formatDate(rival.on)} is already on record as ${displayOf(rival)}. Say in the note which one is right.`;
  throw new AppError("conflict", `${message} Nothing was stored.`, {
    fields: [{ path: "observation.note", message }],
  });
}
