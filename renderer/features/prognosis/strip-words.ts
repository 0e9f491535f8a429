import type { Strip } from "../../../shared/domain/prognosis-views.ts";
import { shortAnswers } from "./short-answer.ts";

/** "Hemoglobin, 12.1 g/dL: below 11.2: 5; 11.2 or more: 3 (here)". */
export function stripWords(strip: Strip): string {
  const stretches = strip.segments.map(
    ({ label, answers, isHere }) =>
      `${label}: ${shortAnswers(answers)}${isHere ? " (here)" : ""}`,
  );
  return `${strip.label}, ${strip.display ?? "not known"}: ${stretches.join("; ")}`;
}
