import type {
  Strip,
  StripSegment,
} from "../../../shared/domain/prognosis-views.ts";

/** Room one character of a label takes, in hundredths of the strip. */
const percentPerLetter = 1.9;
const least = 2;
const most = 98;

export interface PlacedSegment {
  segment: StripSegment;
  /** Left edge and width in hundredths of the strip. */
  left: number;
  width: number;
}

export interface Tick {
  at: number;
  left: number;
  anchor: "start" | "middle" | "end";
}

/** Where a value lies on the drawn stretch of the scale, in hundredths; beyond its ends at the end. */
export function placeOf(
  value: number,
  { min, max }: NonNullable<Strip["drawn"]>,
): number {
  const share = max > min ? ((value - min) / (max - min)) * 100 : 0;
  return Math.min(100, Math.max(0, share));
}

/** The stretches of a scale side by side; an open end reaches to the end of what is drawn. */
export function placedSegments(
  segments: readonly StripSegment[],
  drawn: NonNullable<Strip["drawn"]>,
): PlacedSegment[] {
  return segments.map((segment) => {
    const left = segment.from === null ? 0 : placeOf(segment.from, drawn);
    const right = segment.to === null ? 100 : placeOf(segment.to, drawn);
    return { segment, left, width: right - left };
  });
}

/** The cut points between the stretches; labels of two that stand close lean away from each other. */
export function ticksOf(placed: readonly PlacedSegment[]): Tick[] {
  const cuts = placed.flatMap(({ segment: { from }, left }) =>
    from === null ? [] : [{ at: from, left }],
  );
  return cuts.map(({ at, left }, index) => {
    const before = cuts[index - 1];
    const after = cuts[index + 1];
    const width = String(at).length * percentPerLetter + least;
    const isClose = (other: { left: number } | undefined): boolean =>
      other !== undefined && Math.abs(other.left - left) < width;
    if (isClose(after) || left > most) return { at, left, anchor: "end" };
    if (isClose(before) || left < least) return { at, left, anchor: "start" };
    return { at, left, anchor: "middle" };
  });
}

/**
 * Where the label of a stretch stands and how it is written so that it fits, clear of the pointer at `pointer`; null
 * where there is no room for it.
 */
export function labelIn(
  { left, width }: PlacedSegment,
  answers: { inWords: string; inShort: string },
  pointer: number | null,
): { text: string; center: number } | null {
  const right = left + width;
  const isCrossed = pointer !== null && pointer > left && pointer < right;
  const isLeftWider = isCrossed && pointer - left > right - pointer;
  const from = isCrossed && !isLeftWider ? pointer : left;
  const to = isCrossed && isLeftWider ? pointer : right;
  const text = [answers.inWords, answers.inShort].find((one) =>
    hasRoom(one, to - from),
  );
  return text === undefined ? null : { text, center: (from + to) / 2 };
}

function hasRoom(label: string, width: number): boolean {
  return label.length * percentPerLetter <= width;
}
