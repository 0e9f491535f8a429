import type {
  FindingEffect,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";
import { stagesText } from "../../../shared/staging-words.ts";

/** How many findings stand below the deciding one. */
const shownAtMost = 3;

/** The findings after the deciding one that alone would change the stage. */
export function otherEffects(
  derivation: Pick<StageDerivation, "effects">,
): FindingEffect[] {
  return derivation.effects
    .slice(1)
    .filter(({ changesStage }) => changesStage)
    .slice(0, shownAtMost);
}

/** "yes T4, stage IIIB; no change if no": what each answer makes of a stage that is `today` still open. */
export function effectText(
  effect: FindingEffect,
  today: readonly string[],
): string {
  const mayBeNone = effect.branches.some(({ noStage }) => noStage);
  const same = effect.branches.filter(
    ({ stages, noStage }) =>
      stages.join() === today.join() && noStage === mayBeNone,
  );
  const others = effect.branches.filter((branch) => !same.includes(branch));
  const changes = others.map(({ answer, category, stages, noStage }) =>
    [
      answer === category ? answer : `${answer} ${category}`,
      stages.length === 0
        ? "no stage"
        : `stage ${stagesText(stages)}${noStage ? " or no stage" : ""}`,
    ].join(", "),
  );
  if (same.length > 0)
    changes.push(
      `no change if ${same.map(({ answer }) => answer).join(" or ")}`,
    );
  return changes.join("; ");
}
