import type { StageDerivation } from "../../../shared/domain/views.ts";
import type { Axis } from "./staging-draft.ts";

export interface Decision {
  title: string;
  sentence: string;
}

const axisNames: Record<Axis, string> = {
  t: "T, the primary tumor,",
  n: "N, the lymph nodes,",
  m: "M, distant metastasis,",
};

/** What the one missing finding that narrows the stage most would decide, read off the grid. Null when none does. */
export function decisiveSentence(derivation: StageDerivation): Decision | null {
  const axis = axisOf(derivation.decisive);
  if (axis === null || derivation.status !== "incomplete") return null;
  const outcomes = outcomesOf(axis, derivation)
    .map(({ codes, stages }) => `${codes.join(" or ")}: ${stages}.`)
    .join(" ");
  return {
    title:
      derivation.missing.length === 1
        ? "One finding decides."
        : "This finding narrows it most.",
    sentence: `${axisNames[axis]} is not assessed. ${outcomes}`,
  };
}

function axisOf(name: string | null): Axis | null {
  const axis = name?.toLowerCase();
  return axis === "t" || axis === "n" || axis === "m" ? axis : null;
}

function outcomesOf(
  axis: Axis,
  derivation: StageDerivation,
): { codes: string[]; stages: string }[] {
  const open = derivation.grid.filter(({ possible }) => possible);
  if (axis === "m")
    return [
      { codes: ["M0"], stages: stagesText(open.map(({ stage }) => stage)) },
      { codes: ["M1"], stages: "stage IV" },
    ];
  const outcomes: { codes: string[]; stages: string }[] = [];
  for (const code of new Set(open.map((cell) => cell[axis]))) {
    const stages = stagesText(
      open.filter((cell) => cell[axis] === code).map(({ stage }) => stage),
    );
    const same = outcomes.find((outcome) => outcome.stages === stages);
    if (same === undefined) outcomes.push({ codes: [code], stages });
    else same.codes.push(code);
  }
  return outcomes;
}

function stagesText(stages: readonly (string | null)[]): string {
  const known = [...new Set(stages.filter((stage) => stage !== null))];
  return known.length === 0 ? "no stage" : `stage ${known.join(" or ")}`;
}
