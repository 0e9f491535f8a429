import type { NodePlace } from "./station-state.ts";

/** Size of the picture; positions are in its units. */
export const mapSize = { width: 400, height: 322 };

/** Where the strip for stations outside the region begins. */
export const distantTop = 276;

export interface Spot {
  x: number;
  y: number;
}

/**
 * Where each station lies on the patient's right, which is on the left of the picture; the other side mirrors it. A
 * schema for orientation, not a scaled anatomy.
 */
const rightSpots: Readonly<Record<string, Spot>> = {
  "1": { x: 150, y: 20 },
  scalene: { x: 103, y: 20 },
  "2": { x: 151, y: 54 },
  "3a": { x: 114, y: 57 },
  "3p": { x: 183.5, y: 71 },
  "4": { x: 154, y: 90 },
  "5": { x: 124, y: 124 },
  "6": { x: 116, y: 91 },
  "8": { x: 183.5, y: 166 },
  "9": { x: 178, y: 201 },
  "10": { x: 157, y: 136 },
  "11": { x: 116, y: 154 },
  "12": { x: 84, y: 169 },
  "13": { x: 63, y: 196 },
  "14": { x: 58, y: 228 },
  "11-14": { x: 106, y: 206 },
  IM: { x: 148, y: 176 },
  PF: { x: 147, y: 225 },
  PD: { x: 100, y: 247 },
  IC: { x: 22, y: 180 },
};

const midlineSpots: Readonly<Record<string, Spot>> = {
  "3a": { x: 200, y: 34 },
  "3p": { x: 200, y: 60 },
  "7": { x: 200, y: 126 },
};

/** The place of every station on the picture; those without a known one stand in the strip outside the region. */
export function spotsOf(places: readonly NodePlace[]): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const strip: NodePlace[] = [];
  for (const place of places) {
    const spot = place.isDistant ? undefined : regionalSpot(place);
    if (spot === undefined) strip.push(place);
    else spots.set(place.key, spot);
  }
  const order = { right: 0, midline: 1, left: 2 };
  const inOrder = [
    ...strip.filter(({ side }) => side === "right"),
    ...strip.filter(({ side }) => side === "midline"),
    ...strip.filter(({ side }) => side === "left").reverse(),
  ].sort((one, other) => order[one.side] - order[other.side]);
  const step = mapSize.width / Math.max(inOrder.length, 1);
  inOrder.forEach((place, at) =>
    spots.set(place.key, { x: step * (at + 0.5), y: distantTop + 28 }),
  );
  return spots;
}

function regionalSpot({ station, side }: NodePlace): Spot | undefined {
  if (side === "midline") return midlineSpots[station];
  const spot = rightSpots[station];
  if (spot === undefined || side === "right") return spot;
  return { x: mapSize.width - spot.x, y: spot.y };
}

export type Direction = "left" | "right" | "up" | "down";

/** The station an arrow key leads to, the same one where none is joined that way. The opposite arrow leads back. */
export function neighbour(
  spots: ReadonlyMap<string, Spot>,
  from: string,
  direction: Direction,
): string {
  const isAcross = direction === "left" || direction === "right";
  const { next, previous } = joined(spots, isAcross ? "x" : "y");
  const isOnward = direction === "right" || direction === "down";
  return (isOnward ? next : previous).get(from) ?? from;
}

/**
 * Stations joined along one axis, each with at most one on either side: the nearest two first, the distance aside
 * counting double.
 */
function joined(spots: ReadonlyMap<string, Spot>, axis: "x" | "y") {
  const across = axis === "x" ? "y" : "x";
  const pairs = [...spots].flatMap(([start, from]) =>
    [...spots].flatMap(([end, to]) => {
      const ahead = to[axis] - from[axis];
      const aside = Math.abs(to[across] - from[across]);
      return ahead > 1 ? [{ start, end, cost: ahead + 2 * aside }] : [];
    }),
  );
  const next = new Map<string, string>();
  const previous = new Map<string, string>();
  for (const { start, end } of pairs.sort((a, b) => a.cost - b.cost)) {
    if (next.has(start) || previous.has(end)) continue;
    next.set(start, end);
    previous.set(end, start);
  }
  return { next, previous };
}
