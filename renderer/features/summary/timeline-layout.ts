import type { TimelineItem } from "../../../shared/domain/views.ts";
import type { DatedItem } from "./timeline-axis.ts";

export interface PlacedItem {
  item: TimelineItem;
  label: string;
  x: number;
  endX: number | null;
  /** Bars that overlap in time lie in lanes below each other. */
  lane: number;
  labelX: number;
  labelWidth: number;
  /** 1 and 2 above the line, -1 and -2 below it. */
  tier: number;
}

export interface TimelineLayout {
  placed: PlacedItem[];
  tiersAbove: number;
  tiersBelow: number;
  lanes: number;
}

const sideSpace = 24;
const labelSpace = 14;
const leaderSpace = 4;
const longestLabel = 340;
const mostItems = 16;
const mostLanes = 3;
const tiersInTurn = [
  [1, -1, 2, -2],
  [-1, 1, -2, 2],
] as const;

/**
 * Places every label whole, beside its neighbours and inside `width`, alternating above and below the line.
 * Null when there is no room for that: a list reads better then. `measure` gives the width of a label.
 */
export function layoutTimeline(
  dated: readonly DatedItem[],
  width: number,
  measure: (text: string) => number,
): TimelineLayout | null {
  if (dated.length === 0 || dated.length > mostItems) return null;
  const days = dated.flatMap(({ from, to }) =>
    to === null ? [from] : [from, to],
  );
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const xOf = (day: number): number =>
    span === 0
      ? width / 2
      : sideSpace + ((day - first) / span) * (width - 2 * sideSpace);

  const rows = new LabelRows();
  const laneEnds: number[] = [];
  const placed: PlacedItem[] = [];
  for (const [at, { item, from, to, label }] of dated.entries()) {
    const x = xOf(from);
    const labelWidth = measure(label);
    const labelX = Math.min(
      Math.max(x - labelWidth / 2, 0),
      width - labelWidth,
    );
    if (labelWidth > longestLabel || labelX < 0) return null;
    const tier = rows.take(
      tiersInTurn[at % 2 === 0 ? 0 : 1],
      labelX,
      labelWidth,
      x,
    );
    if (tier === null) return null;
    const endX = to === null ? null : Math.max(xOf(to), x + 4);
    const lane = endX === null ? 0 : takeLane(laneEnds, x, endX);
    placed.push({ item, label, x, endX, lane, labelX, labelWidth, tier });
  }
  return laneEnds.length > mostLanes ? null : summed(placed, laneEnds.length);
}

/** Where each row of labels is taken up to, filled from left to right. */
class LabelRows {
  readonly #takenUntil = new Map<number, number>();

  /** The first of `tiers` with room for the label and for its leader down to the line; null when none has. */
  take(
    tiers: readonly number[],
    labelX: number,
    labelWidth: number,
    x: number,
  ): number | null {
    const tier = tiers.find(
      (candidate) =>
        this.#end(candidate) + labelSpace <= labelX &&
        this.#end(nearerLine(candidate)) + leaderSpace <= x,
    );
    if (tier === undefined) return null;
    const nearer = nearerLine(tier);
    if (nearer !== tier)
      this.#takenUntil.set(
        nearer,
        Math.max(this.#end(nearer), x + leaderSpace - labelSpace),
      );
    this.#takenUntil.set(tier, labelX + labelWidth);
    return tier;
  }

  #end(tier: number): number {
    return this.#takenUntil.get(tier) ?? -labelSpace;
  }
}

/** The row a leader from this tier passes through: the inner one, or the tier itself. */
function nearerLine(tier: number): number {
  return Math.abs(tier) === 2 ? Math.sign(tier) : tier;
}

function takeLane(laneEnds: number[], x: number, endX: number): number {
  const free = laneEnds.findIndex((end) => end < x);
  const lane = free === -1 ? laneEnds.length : free;
  laneEnds[lane] = endX;
  return lane;
}

function summed(placed: PlacedItem[], lanes: number): TimelineLayout {
  const tiers = placed.map(({ tier }) => tier);
  return {
    placed,
    tiersAbove: Math.max(0, ...tiers),
    tiersBelow: Math.max(0, ...tiers.map((tier) => -tier)),
    lanes: Math.max(1, lanes),
  };
}
