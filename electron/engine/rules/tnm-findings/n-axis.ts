import type { BodySide } from "../../../../shared/domain/pleural-sheet.ts";
import type {
  NCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import { listWords } from "../../words.ts";
import type { OpenInput } from "./open-input.ts";
import { highestOf } from "./parts.ts";
import type { Node } from "./read-nodes.ts";
import { relativeSide } from "./read-nodes.ts";
import type { StationVerdict } from "./station-verdicts.ts";
import { isDistant, verdictOf } from "./stations.ts";

export const nOrder: readonly NCategory[] = ["N0", "N1", "N2", "N3"];

/** N as far as the stations tell it. */
export interface NodeReading {
  possible: readonly NCategory[];
  soFar: NCategory;
  because: string;
  open: OpenInput<NCategory>[];
  /** A positive station beyond the regional nodes, which makes M1. */
  distant: readonly Node[];
}

interface Given {
  edition: TnmEdition;
  tumorSide: BodySide | null;
  nodes: readonly Node[];
}

/** N from the stations: the highest of the positive ones, N0 when all looked at are negative, open when none was. */
export function readN(given: Given): NodeReading {
  const { edition, tumorSide } = given;
  const distant = given.nodes.filter(
    ({ station, positive }) => positive && isDistant(station),
  );
  const nodes = given.nodes.filter(({ station }) => !isDistant(station));
  const positive = nodes.filter((node) => node.positive);
  const all = nOrder.slice(0, edition === "8" || edition === "9" ? 3 : 4);
  if (nodes.length === 0) {
    const open = nodesInput(all, "Regional lymph nodes");
    const because = "no regional node was assessed";
    return { possible: all, soFar: "N0", because, open: [open], distant };
  }
  const possible = possibleN(edition, tumorSide, positive);
  const because =
    positive.length === 0
      ? "every assessed station is negative"
      : positiveReason(edition, tumorSide, positive, possible);
  const open =
    possible.length > 1
      ? openSides(edition, tumorSide, positive, possible)
      : [];
  const soFar = possible[0] ?? "N0";
  return { possible, soFar, because, open, distant };
}

/** The verdicts a positive station can still have; the tumor side may be assumed. */
export function verdictsOf(
  edition: TnmEdition,
  tumorSide: BodySide | null,
  node: Node,
): StationVerdict[] {
  const side =
    node.station.place === "midline"
      ? "ipsilateral"
      : relativeSide(node, tumorSide);
  const same = verdictOf(node.station, edition, true);
  const other = verdictOf(node.station, edition, false);
  if (side === "ipsilateral") return [same];
  if (side === "contralateral") return [other];
  return same.category === other.category ? [same] : [same, other];
}

function possibleN(
  edition: TnmEdition,
  tumorSide: BodySide | null,
  positive: readonly Node[],
): NCategory[] {
  const assumed: readonly BodySide[] =
    tumorSide === null ? ["left", "right"] : [tumorSide];
  const found = new Set(
    assumed.flatMap((side) =>
      highestOf(nOrder, [
        ["N0"],
        ...positive.map((node) =>
          verdictsOf(edition, side, node).flatMap(({ category }) =>
            category === "M1" ? [] : [category],
          ),
        ),
      ]),
    ),
  );
  return nOrder.filter((code) => found.has(code));
}

function positiveReason(
  edition: TnmEdition,
  tumorSide: BodySide | null,
  positive: readonly Node[],
  possible: readonly NCategory[],
): string {
  const [lowest] = possible;
  if (possible.length > 1) {
    const open = positive.filter(
      (node) => verdictsOf(edition, tumorSide, node).length > 1,
    );
    const names = listWords(
      [...new Set(open.map(({ station }) => station.station))].toSorted(),
      "and",
    );
    const what =
      tumorSide === null ? "the tumor side" : "the side of the station";
    return `station ${names} is positive and ${what} is not recorded`;
  }
  const names = positive
    .filter((node) =>
      verdictsOf(edition, tumorSide, node).some(
        ({ category }) => category === lowest,
      ),
    )
    .map((node) => stationWithSide(node, tumorSide))
    .toSorted();
  const deciding = listWords([...new Set(names)].slice(0, 3), "and");
  return `station ${deciding} is ${lowest ?? ""} in this edition`;
}

/** "4 (contralateral)", "7": a station as a sentence names it. */
export function stationWithSide(
  node: Node,
  tumorSide: BodySide | null,
): string {
  const side = relativeSide(node, tumorSide);
  const name = node.station.station;
  return side === null ? name : `${name} (${side})`;
}

function openSides(
  edition: TnmEdition,
  tumorSide: BodySide | null,
  positive: readonly Node[],
  possible: readonly NCategory[],
): OpenInput<NCategory>[] {
  const open: OpenInput<NCategory>[] = [];
  if (tumorSide === null) {
    open.push({
      input: "tumorSide",
      label: "Side of the tumor",
      branches: (["left", "right"] as const).map((side) => ({
        answer: side,
        codes: possibleN(edition, side, positive),
      })),
      contrast: possible,
    });
  }
  const needsSide = positive.some(
    (node) =>
      node.side === null && verdictsOf(edition, "left", node).length > 1,
  );
  if (needsSide)
    open.push(nodesInput(possible, "Side of the positive stations"));
  return open;
}

function nodesInput(
  codes: readonly NCategory[],
  label: string,
): OpenInput<NCategory> {
  return {
    input: "nodes",
    label,
    branches: codes.map((code) => ({ answer: code, codes: [code] })),
    contrast: codes,
  };
}
