import type { BodySide } from "../../../../shared/domain/pleural-sheet.ts";
import type { Node } from "../tnm-findings/read-nodes.ts";
import { relativeSide } from "../tnm-findings/read-nodes.ts";
import type { NodeRegion } from "../tnm-findings/stations.ts";

export interface PlacedNode {
  /** "station 7", "station 4 right", "axillary nodes left". */
  name: string;
  region: NodeRegion;
  /** True on the tumor's side, false on the other; null when that is not known. */
  isIpsilateral: boolean | null;
  isPositive: boolean;
}

/** The stations that were looked at, as the systems without TNM categories ask for them: by region and side. */
export function placedNodes(
  nodes: readonly Node[],
  tumorSide: BodySide | null,
): PlacedNode[] {
  return nodes.map((node) => {
    const side = relativeSide(node, tumorSide);
    const isKnown = side === "ipsilateral" || side === "contralateral";
    return {
      name: nodeName(node),
      region: node.station.region,
      isIpsilateral: isKnown ? side === "ipsilateral" : null,
      isPositive: node.positive,
    };
  });
}

function nodeName({ station: { station }, side }: Node): string {
  const isNamed = /^[a-z]{3,}$/.test(station);
  const name = isNamed ? `${station} nodes` : `station ${station}`;
  return side === null ? name : `${name} ${side}`;
}
