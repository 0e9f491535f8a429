import type { FindingEffect } from "../../../../shared/domain/staging-views.ts";
import type {
  MCategory,
  NCategory,
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import { listWords } from "../../words.ts";
import type { OpenInput } from "./open-input.ts";
import type { Readings } from "./readings.ts";
import { possibleOf } from "./readings.ts";
import type { StageSet } from "./stage-cells.ts";
import {
  cellOf,
  hasNoStage,
  sizeOf,
  stageSet,
  stagesIn,
} from "./stage-cells.ts";

export interface Effects {
  /** Inputs that change the stage in some completion, in the order of the sheet. */
  missing: string[];
  /** The one of them that leaves the fewest stages: on average over its answers, then in its worst one. */
  decisive: string | null;
  effects: FindingEffect[];
}

interface Weighed {
  effect: FindingEffect;
  matters: boolean;
  mean: number;
  worst: number;
}

/** What each missing input would make of the stage, the deciding one first. */
export function effectsOf(edition: TnmEdition, readings: Readings): Effects {
  const now = possibleOf(readings);
  const { t: ts, n: ns, m: ms } = now;
  const cell = cellOf.bind(null, edition);
  const alongT = ns.flatMap((n) =>
    ms.map((m) => (t: TCategory) => cell(t, n, m)),
  );
  const alongN = ts.flatMap((t) =>
    ms.map((m) => (n: NCategory) => cell(t, n, m)),
  );
  const alongM = ts.flatMap((t) =>
    ns.map((n) => (m: MCategory) => cell(t, n, m)),
  );
  const today = stageSet(edition, now);
  const weighed = [
    ...readings.t.open.map((one) => weigh(edition, today, one, alongT)),
    ...readings.n.open.map((one) => weigh(edition, today, one, alongN)),
    ...readings.m.open.map((one) => weigh(edition, today, one, alongM)),
  ];
  const ranked = weighed.toSorted(
    (a, b) =>
      Number(b.matters) - Number(a.matters) ||
      a.mean - b.mean ||
      a.worst - b.worst,
  );
  const missing = weighed.filter(({ matters }) => matters);
  return {
    missing: missing.map(({ effect }) => effect.input),
    decisive: missing.length === 0 ? null : (ranked[0]?.effect.input ?? null),
    effects: ranked.map(({ effect }) => effect),
  };
}

/** `along` are the stages by the category of this axis, one for each combination of the two others. */
function weigh<Code extends string>(
  edition: TnmEdition,
  today: StageSet,
  open: OpenInput<Code>,
  along: readonly ((code: Code) => StageSet)[],
): Weighed {
  const sets = open.branches.map(({ codes }) =>
    along.reduce(
      (set, cell) => codes.reduce((all, code) => all | cell(code), set),
      0,
    ),
  );
  const sizes = sets.map(sizeOf);
  return {
    effect: {
      input: open.input,
      label: open.label,
      branches: open.branches.map(({ answer, codes }, at) => ({
        answer,
        category: listWords(codes),
        stages: stagesIn(edition, sets[at] ?? 0),
        noStage: hasNoStage(sets[at] ?? 0),
      })),
      changesStage: sets.some((set) => set !== today),
    },
    matters: along.some((cell) => {
      const stages = open.contrast.map(cell);
      return stages.some((stage) => stage !== stages[0]);
    }),
    mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    worst: Math.max(...sizes),
  };
}
