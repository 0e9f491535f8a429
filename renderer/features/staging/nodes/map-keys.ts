import { neighbour } from "./map-places.ts";
import type { Direction, Spot } from "./map-places.ts";
import type { NodePlace, NodeState } from "./station-state.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const answers: Readonly<Record<string, NodeState>> = {
  y: "positive",
  n: "negative",
  "-": "open",
};

/** What a key on a station does: an answer to that station, the station to go to, what is typed of a name. */
interface MapAct {
  answer?: NodeState;
  goTo: string;
  typed: string;
}

/**
 * What a key does on the map; null for a key that the map leaves to the screen. Typing a station goes to it ("4r",
 * "im"), an answer goes on to the next one of the list; a digit never leaves the map.
 */
export function actOf(
  key: string,
  at: {
    places: readonly NodePlace[];
    spots: ReadonlyMap<string, Spot>;
    from: string;
    /** What was typed of a name just before. */
    typed: string;
  },
): MapAct | null {
  const { places, from } = at;
  const letter = key.toLowerCase();
  const begun = at.typed === "" ? null : typing(at.typed + letter, places);
  if (begun !== null) return begun;
  const answer = answers[letter];
  if (answer !== undefined)
    return { answer, goTo: keyAfter(from, places), typed: "" };
  const direction = directions[key];
  if (direction !== undefined)
    return { goTo: neighbour(at.spots, from, direction), typed: "" };
  if (key === "Home") return { goTo: places[0]?.key ?? from, typed: "" };
  if (key === "End") return { goTo: places.at(-1)?.key ?? from, typed: "" };
  const isDigit = /^\d$/u.test(key);
  return typing(letter, places) ?? (isDigit ? { goTo: from, typed: "" } : null);
}

/** Goes to the first station of the list whose label begins so, spaces aside; null when none does. */
function typing(typed: string, places: readonly NodePlace[]): MapAct | null {
  const found = places.find(({ label }) =>
    label.replace(" ", "").toLowerCase().startsWith(typed),
  );
  return found === undefined ? null : { goTo: found.key, typed };
}

function keyAfter(from: string, places: readonly NodePlace[]): string {
  const at = places.findIndex(({ key }) => key === from);
  return places[at + 1]?.key ?? from;
}
