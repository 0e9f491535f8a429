import type { BodySide } from "../../../../shared/domain/pleural-sheet.ts";
import type { Fields } from "../../inputs.ts";
import { fieldOf, isFields, refuseUnknownKeys } from "../../inputs.ts";
import { listWords, quote } from "../../words.ts";
import type { Station } from "./stations.ts";
import { stations } from "./stations.ts";

type NodeSide = BodySide | "ipsilateral" | "contralateral";

/** One station that was looked at. `side` is null where it has none or none was recorded. */
export interface Node {
  station: Station;
  side: NodeSide | null;
  positive: boolean;
}

const byName = new Map(
  stations.map((station) => [station.station.toLowerCase(), station]),
);
const sides: readonly NodeSide[] = [
  "left",
  "right",
  "ipsilateral",
  "contralateral",
];

/** More than every station on both sides. */
const mostNodes = 80;

/** The stations looked at; each refused one adds a problem that names a way out. */
export function readNodes(
  fields: Fields,
  tumorSide: BodySide | null,
  problems: string[],
): Node[] {
  const given = fieldOf(fields, "nodes");
  if (given === null) return [];
  if (!Array.isArray(given)) {
    problems.push(
      `nodes: ${quote(given)} is not a list. Give a list of {station, side, positive}; empty when none was assessed.`,
    );
    return [];
  }
  if (given.length > mostNodes) {
    problems.push(
      `nodes: ${given.length} stations are listed, more than the ${mostNodes} that fit a sheet. List each station and side once.`,
    );
    return [];
  }
  const nodes: Node[] = [];
  const seen = new Map<string, boolean>();
  given.forEach((one: unknown, at) => {
    const node = readNode(one, `nodes.${at}`, tumorSide, problems);
    if (node === null) return;
    const { station, positive } = node;
    const key = `${station.station} ${relativeSide(node, tumorSide) ?? ""}`;
    if (seen.get(key) === !positive) {
      problems.push(
        `nodes.${at}.station: station ${station.station} is listed as positive and as negative on the same side. Keep one.`,
      );
    }
    seen.set(key, positive);
    nodes.push(node);
  });
  return nodes;
}

/** The side seen from the tumor where both are known, else the side as given. */
export function relativeSide(
  { side }: Pick<Node, "side">,
  tumorSide: BodySide | null,
): NodeSide | null {
  if (tumorSide === null || (side !== "left" && side !== "right")) return side;
  return side === tumorSide ? "ipsilateral" : "contralateral";
}

function readNode(
  value: unknown,
  path: string,
  tumorSide: BodySide | null,
  problems: string[],
): Node | null {
  if (!isFields(value)) {
    problems.push(
      `${path}: ${quote(value)} is not an object. Give {station, side, positive}.`,
    );
    return null;
  }
  refuseUnknownKeys(
    value,
    ["station", "side", "positive"],
    { path, thing: "part of a node", where: "Give {station, side, positive}." },
    problems,
  );
  const positive = fieldOf(value, "positive");
  if (typeof positive !== "boolean") {
    problems.push(
      `${path}.positive: ${quote(positive)} is neither true nor false. Leave the station out when it was not assessed.`,
    );
  }
  const name = stationName(fieldOf(value, "station"));
  const station = byName.get(name.station);
  if (station === undefined) {
    problems.push(
      `${path}.station: ${stationProblem(fieldOf(value, "station"))}`,
    );
    return null;
  }
  const side = readSide(
    fieldOf(value, "side"),
    name.side,
    { path, tumorSide },
    problems,
  );
  if (side === undefined || typeof positive !== "boolean") return null;
  const problem = placeProblem(station, side, tumorSide);
  if (problem !== null) {
    problems.push(`${path}.side: ${problem}`);
    return null;
  }
  if (station.place === "midline") return { station, side: null, positive };
  if (station.place === "left" && (side === null || tumorSide !== null))
    return { station, side: "left", positive };
  return { station, side: side === "midline" ? null : side, positive };
}

/** "4R" is station 4 on the right; "11-14" and names stay as they are. */
function stationName(value: unknown): {
  station: string;
  side: BodySide | null;
} {
  const text =
    typeof value === "string" || typeof value === "number"
      ? String(value).trim().toLowerCase()
      : "";
  const split = /^(\d{1,2}(?:-\d{1,2})?|3[ap])([rl])$/.exec(text);
  if (split === null) return { station: text, side: null };
  return { station: split[1] ?? "", side: split[2] === "r" ? "right" : "left" };
}

function stationProblem(value: unknown): string {
  const names = listWords(stations.map(({ station }) => station));
  if (value === null) return `missing. Name one of ${names}.`;
  return `${quote(value)} is not a node station. Use ${names}.`;
}

/**
 * The side, "midline", or null when none was given; undefined when it is refused. The side that stands in the station
 * ("4R") and the one beside it must agree.
 */
function readSide(
  value: unknown,
  fromStation: BodySide | null,
  { path, tumorSide }: { path: string; tumorSide: BodySide | null },
  problems: string[],
): NodeSide | "midline" | null | undefined {
  const side =
    value === null || value === "midline"
      ? value
      : sides.find((known) => known === value);
  if (side === undefined) {
    problems.push(
      `${path}.side: ${quote(value)} is not a side. Use left, right, midline, ipsilateral, contralateral, or leave it empty when it was not recorded.`,
    );
    return undefined;
  }
  if (fromStation === null || side === null) return side ?? fromStation;
  const isOther =
    side === "midline" ||
    (relativeSide({ side }, tumorSide) !==
      relativeSide({ side: fromStation }, tumorSide) &&
      (tumorSide !== null || side === "left" || side === "right"));
  if (isOther) {
    problems.push(
      `${path}.side: the station says ${fromStation} and the side says ${side}. Correct one of them.`,
    );
    return undefined;
  }
  return side;
}

function placeProblem(
  { station, place, same, other }: Station,
  side: NodeSide | "midline" | null,
  tumorSide: BodySide | null,
): string | null {
  if (place === "midline") return null;
  if (place === "left") {
    const seenFromTumor =
      side === "ipsilateral" || side === "contralateral" ? side : null;
    const isWrong =
      side === "right" ||
      side === "midline" ||
      (seenFromTumor !== null &&
        tumorSide !== null &&
        (tumorSide === "left") !== (seenFromTumor === "ipsilateral"));
    return isWrong
      ? `station ${station} is a left-sided station. Give left, or leave the side empty.`
      : null;
  }
  if (side === "midline" && same.category !== other.category)
    return `station ${station} has a left and a right side. Give one, or leave the side empty when it was not recorded.`;
  return null;
}
