import type { Strip } from "../../../shared/domain/prognosis-views.ts";
import { shortAnswers } from "./short-answer.ts";

/** "Hemoglobin, 12.1 g/dL: below 11.2: 5; 11.2 or more: 3 (here)". */
export function stripWords(strip: Strip): string {
  const stretches = strip.segments.map(
    ({ label, short, isHere }) =>
      `${label}: ${shortAnswers(short)}${isHere ? " (here)" : ""}`,
  );
  return `${strip.label}, ${strip.display ?? "not known"}: ${stretches.join("; ")}`;
}

/** "High risk either way", after the name and value of an input that changes nothing by itself. */
export function stillWords({ segments }: Pick<Strip, "segments">): string {
  const shown = segments.find(({ isHere }) => isHere) ?? segments[0];
  const always = segments.length > 2 ? "whatever it is" : "either way";
  return `${shortAnswers(shown?.short ?? [])} ${always}`;
}
