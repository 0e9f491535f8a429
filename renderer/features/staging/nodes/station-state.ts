import type { StationGuide } from "../../../../shared/contract/staging.ts";
import type { NodeAnswer } from "../../../../shared/domain/pleural-sheet.ts";

/** A station on one side: what is answered in the form. */
export interface NodePlace {
  key: string;
  station: string;
  side: "left" | "right" | "midline";
  /** "4R", "7", "IM R". */
  label: string;
  /** "lower paratracheal right". */
  words: string;
  /** Outside the region: a positive node there is M1. */
  isDistant: boolean;
  note: string;
  /** The station lies nowhere else, as 5, 6 and 7: an answer without a side is about it. */
  isOnlyPlace: boolean;
}

export type NodeState = "positive" | "negative" | "open";

export const nodeStateWords: Record<NodeState, string> = {
  positive: "positive",
  negative: "negative",
  open: "not assessed",
};

const nextState: Record<NodeState, NodeState> = {
  open: "positive",
  positive: "negative",
  negative: "open",
};

/** As on the picture: the patient's right is on its left. */
const sideOrder: readonly NodePlace["side"][] = ["right", "midline", "left"];

/** One place for each side on which a station can lie, in the guide's order, the right before the left. */
export function placesOf(stations: readonly StationGuide[]): NodePlace[] {
  return stations.flatMap((guide) =>
    sideOrder
      .filter((side) => guide.sides.includes(side))
      .map((side) => ({
        key: placeKey(guide.station, side),
        station: guide.station,
        side,
        label: placeLabel(guide, side),
        words: placeWords(guide, side),
        isDistant: guide.isDistant,
        note: guide.note,
        isOnlyPlace: guide.sides.length === 1,
      })),
  );
}

/** How a station without a number is written on the map. */
const shortNames: Readonly<Record<string, string>> = {
  scalene: "Scal",
  cervical: "Cerv",
  axillary: "Axill",
  abdominal: "Abd",
};

function placeKey(station: string, side: string | null): string {
  return `${station} ${side ?? ""}`;
}

/** R and L only where both sides are asked: 5 and 6 lie on the left and are written without. */
function placeLabel({ station, sides }: StationGuide, side: string): string {
  const short = shortNames[station] ?? station;
  if (side === "midline" || sides.length === 1) return short;
  const letter = side === "right" ? "R" : "L";
  return /^\d/u.test(short) ? `${short}${letter}` : `${short} ${letter}`;
}

function placeWords({ name, sides }: StationGuide, side: string): string {
  const lower = /^[A-Z][a-z]/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
  const hasSide = side !== "midline" || sides.length > 1;
  return hasSide ? `${lower} ${side}` : lower;
}

/** "Station 4R, lower paratracheal right, positive". */
export function placeName(place: NodePlace, state: NodeState): string {
  return `Station ${place.label}, ${place.words}, ${nodeStateWords[state]}`;
}

/** What is answered of one place; absent in the answers is not assessed. */
export function stateOf(
  place: NodePlace,
  nodes: readonly NodeAnswer[],
): NodeState {
  const answer = nodes.find((node) => isAt(node, place));
  if (answer === undefined) return "open";
  return answer.positive ? "positive" : "negative";
}

/** The answers with this one place answered, once; "open" takes its answer away. */
export function withState(
  nodes: readonly NodeAnswer[],
  place: NodePlace,
  state: NodeState,
): NodeAnswer[] {
  const first = nodes.findIndex((node) => isAt(node, place));
  const before = first === -1 ? nodes : nodes.slice(0, first);
  const after = first === -1 ? [] : nodes.slice(first);
  const { station, side } = place;
  const answer = { station, side, positive: state === "positive" };
  return [
    ...before,
    ...(state === "open" ? [] : [answer]),
    ...after.filter((node) => !isAt(node, place)),
  ];
}

/** The next state of the round: positive, negative, not assessed. */
export function cycled(state: NodeState): NodeState {
  return nextState[state];
}

/** Every regional place not assessed yet answered negative; what lies outside the region stays as it is. */
export function withRestNegative(
  nodes: readonly NodeAnswer[],
  places: readonly NodePlace[],
): NodeAnswer[] {
  return places
    .filter((place) => !place.isDistant && stateOf(place, nodes) === "open")
    .reduce<NodeAnswer[]>(
      (answers, place) => withState(answers, place, "negative"),
      [...nodes],
    );
}

/** How many places stand in each state. */
export function countStates(
  places: readonly NodePlace[],
  nodes: readonly NodeAnswer[],
): Record<NodeState, number> {
  const counts = { positive: 0, negative: 0, open: 0 };
  for (const place of places) counts[stateOf(place, nodes)] += 1;
  return counts;
}

/** Answers that no place of the guide takes, such as a side that the record leaves open: they must not be hidden. */
export function unplaced(
  nodes: readonly NodeAnswer[],
  places: readonly NodePlace[],
): NodeAnswer[] {
  return nodes.filter((node) => !places.some((place) => isAt(node, place)));
}

/**
 * True when the answer is about this place. A station with one place is there without a side too, and one in the
 * midline whatever side is written, as the rules read it.
 */
export function isAt(node: NodeAnswer, place: NodePlace): boolean {
  if (node.station !== place.station) return false;
  if (node.side === place.side || place.side === "midline") return true;
  return node.side === null && place.isOnlyPlace;
}
