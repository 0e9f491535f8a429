import type { FindingEffect } from "../../../shared/domain/staging-views.ts";
import type { TnmEdition } from "../../../shared/domain/staging.ts";
import { editions } from "../../engine/rules/tnm-pleura/editions.ts";
import { stageFromCategories } from "../../engine/rules/tnm-pleura/stage.ts";
import { listWords } from "../../engine/words.ts";

type Axis = "t" | "n" | "m";

interface Given {
  t: string | null;
  n: string | null;
  m: string | null;
}

const axes: readonly Axis[] = ["t", "n", "m"];
const labels: Readonly<Record<Axis, string>> = {
  t: "T, the primary tumor",
  n: "N, the lymph nodes",
  m: "M, distant metastasis",
};

/** What each category of a missing axis would make of the stage, the deciding axis first; read off the stage rule. */
export function categoryEffects(
  edition: TnmEdition,
  given: Given,
): FindingEffect[] {
  const { missing, decisive } = stageFromCategories({ edition, ...given });
  return axes
    .filter((axis) => missing.includes(axis))
    .sort((a, b) => Number(b === decisive) - Number(a === decisive))
    .map((axis) => effectOf(edition, given, axis));
}

function effectOf(
  edition: TnmEdition,
  given: Given,
  axis: Axis,
): FindingEffect {
  const outcomes: { codes: string[]; stages: string[]; noStage: boolean }[] =
    [];
  for (const code of editions[edition].concrete[axis]) {
    const { stages, noStage } = left(edition, { ...given, [axis]: code });
    const same = outcomes.find(
      (outcome) =>
        outcome.stages.join() === stages.join() && outcome.noStage === noStage,
    );
    if (same === undefined) outcomes.push({ codes: [code], stages, noStage });
    else same.codes.push(code);
  }
  return {
    input: axis.toUpperCase(),
    label: labels[axis],
    branches: outcomes.map(({ codes, stages, noStage }) => ({
      answer: listWords(codes),
      category: listWords(codes),
      stages,
      noStage,
    })),
    changesStage: outcomes.length > 1,
  };
}

function left(
  edition: TnmEdition,
  given: Given,
): { stages: string[]; noStage: boolean } {
  const { possible } = stageFromCategories({ edition, ...given });
  const isT0 = given.t === "T0" && given.m !== "M1";
  return { stages: possible.map(({ stage }) => stage), noStage: isT0 };
}
