import type { StageDerivation } from "../../../shared/domain/staging-views.ts";

type Part<Name extends keyof StageDerivation> = Pick<StageDerivation, Name>;

/**
 * The answer if every open finding turns out negative, as far as it may be shown: null unless something is open, and
 * while T, N or M as a whole is not assessed, for then it would be read from silence.
 */
export function ifRestNegative({
  status,
  soFar,
  categories,
  grid,
}: Part<"status" | "soFar" | "categories" | "grid">): StageDerivation["soFar"] {
  if (status !== "incomplete") return null;
  const isUnassessed =
    grid.every(({ t }) => categories.t.includes(t)) ||
    grid.every(({ n }) => categories.n.includes(n)) ||
    categories.m.length > 1;
  return isUnassessed ? null : soFar;
}

/** "If all open findings are negative: cT2 N1 M0, stage IIIA."; null where that may not be shown. */
export function restNegativeText(
  derivation: Part<"status" | "soFar" | "categories" | "grid">,
): string | null {
  const answer = ifRestNegative(derivation);
  if (answer === null) return null;
  const stage =
    answer.stage === null ? "still no stage" : `stage ${answer.stage}`;
  return `If all open findings are negative: ${answer.categoriesText}, ${stage}.`;
}

/** The warnings that do not merely repeat a refusal or a contradiction, which stand apart. */
export function ownWarnings(
  derivation: Pick<StageDerivation, "warnings" | "problems" | "contradictions">,
): string[] {
  const said = new Set([
    ...derivation.problems.flatMap(({ path, message }) => [
      message,
      `${path}: ${message}`,
    ]),
    ...derivation.contradictions.map(({ sentence }) => sentence),
  ]);
  return [...new Set(derivation.warnings)].filter(
    (warning) => !said.has(warning),
  );
}
