import type {
  MCategory,
  NCategory,
  Stage,
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import {
  editionVocabulary,
  tnmEditionSchema,
} from "../../../../shared/domain/staging.ts";
import { rowOf } from "../tnm-pleura/editions.ts";
import { mOrder } from "./m-axis.ts";
import { nOrder } from "./n-axis.ts";
import { tOrder } from "./t-axis.ts";

/** The categories still possible on each axis. */
export interface Possible {
  t: readonly TCategory[];
  n: readonly NCategory[];
  m: readonly MCategory[];
}

/** A set of stages as bits: bit 0 is "no stage", bit 1 the lowest stage of the edition. */
export type StageSet = number;

const stride = { t: nOrder.length * mOrder.length, n: mOrder.length };
const cells = new Map<TnmEdition, readonly StageSet[]>(
  tnmEditionSchema.options.map((edition) => [edition, cellsOf(edition)]),
);

/** All stages of the combinations still possible. */
export function stageSet(edition: TnmEdition, possible: Possible): StageSet {
  let found = 0;
  for (const t of possible.t) {
    for (const n of possible.n) {
      for (const m of possible.m) found |= cellOf(edition, t, n, m);
    }
  }
  return found;
}

/** The stages of a set, lowest first. */
export function stagesIn(edition: TnmEdition, set: StageSet): Stage[] {
  return editionVocabulary[edition].stages.filter(
    (_, at) => (set & (1 << (at + 1))) !== 0,
  );
}

/** True when one of the combinations has no stage (T0 without distant metastasis). */
export function hasNoStage(set: StageSet): boolean {
  return (set & 1) !== 0;
}

/** How many different answers a set holds, "no stage" among them. */
export function sizeOf(set: StageSet): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The stage of one combination, as a set of one. */
export function cellOf(
  edition: TnmEdition,
  t: TCategory,
  n: NCategory,
  m: MCategory,
): StageSet {
  const at =
    tOrder.indexOf(t) * stride.t +
    nOrder.indexOf(n) * stride.n +
    mOrder.indexOf(m);
  return cells.get(edition)?.[at] ?? 1;
}

function cellsOf(edition: TnmEdition): StageSet[] {
  const { stages } = editionVocabulary[edition];
  return tOrder.flatMap((t) =>
    nOrder.flatMap((n) =>
      mOrder.map((m) => {
        const row = rowOf(edition, t, n, m);
        return row === undefined ? 1 : 1 << (stages.indexOf(row.stage) + 1);
      }),
    ),
  );
}
