import type {
  Strip,
  StripSegment,
} from "../../../shared/domain/prognosis-views.ts";
import { shortAnswers, tightAnswers } from "./short-answer.ts";
import {
  labelIn,
  placedSegments,
  placeOf,
  type PlacedSegment,
} from "./strip-scale.ts";

/** What stands in a stretch and where; null where there is no room. */
export function stretchLabel(
  part: PlacedSegment,
  pointer: number | null,
): { text: string; center: number } | null {
  const { short } = part.segment;
  const words = { inWords: shortAnswers(short), inShort: tightAnswers(short) };
  return labelIn(part, words, pointer);
}

/** The patient's own stretch where the band has no room for its answer: it stands below then. */
export function hereBelow({
  segments,
  drawn,
  value,
}: Pick<Strip, "segments" | "drawn" | "value">): StripSegment | null {
  if (drawn === null) return null;
  const here = placedSegments(segments, drawn).find(
    ({ segment }) => segment.isHere,
  );
  if (here === undefined) return null;
  const pointer = value === null ? null : placeOf(value, drawn);
  return stretchLabel(here, pointer) === null ? here.segment : null;
}
