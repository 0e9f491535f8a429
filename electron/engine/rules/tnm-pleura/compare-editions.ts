import type { VerificationLevel } from "../../../../shared/domain/result.ts";
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
import { listWords } from "../../words.ts";
import type { Categories } from "./categories.ts";
import { stageFromCategories } from "./stage.ts";
import { translate } from "./translate.ts";

/**
 * The stage the same tumor gets under another edition. `t` and `n` list every category it may carry
 * there; `certain` is true only when no assumption and no open category could change the stage.
 */
export interface EditionComparison {
  edition: TnmEdition;
  t: TCategory[];
  n: NCategory[];
  m: MCategory | null;
  stages: Stage[];
  certain: boolean;
  reason: string;
  warnings: string[];
  verification: VerificationLevel;
}

/**
 * The stage the same categories lead to under each other edition, and why it differs. Categories
 * are carried over only as far as the definitions allow; the rest is said to be an assumption.
 * Empty when the categories are invalid in their own edition.
 */
export function compareEditions(
  categories: Partial<Categories>,
  edition: TnmEdition,
): EditionComparison[] {
  const given: Categories = {
    t: categories.t ?? null,
    n: categories.n ?? null,
    m: categories.m ?? null,
  };
  const own = stageFromCategories({ edition, ...given });
  if (own.status === "invalid") return [];
  const ownStages = own.possible.map(({ stage }) => stage);
  return tnmEditionSchema.options
    .filter((other) => other !== edition)
    .map((other) => compareWith(given, edition, { edition: other, ownStages }));
}

function compareWith(
  given: Categories,
  from: TnmEdition,
  to: { edition: TnmEdition; ownStages: readonly Stage[] },
): EditionComparison {
  const { t, n } = translate(given, from, to.edition);
  const m = given.m === "MX" ? null : given.m;
  const stages = stagesOver(to.edition, t.named, n.named, m);
  const conceivable = stagesOver(to.edition, t.conceivable, n.conceivable, m);
  const changes = [...t.reasons, ...n.reasons];
  if (given.m === "MX")
    changes.push(`MX exists only in edition 6, so M counts as not given`);
  const certain = conceivable.length === 1 && stages.length === 1;
  return {
    edition: to.edition,
    t: [...t.named],
    n: [...n.named],
    m,
    stages,
    certain,
    reason: reasonFor({ from, ...to }, stages, changes),
    warnings: warningsFor(
      changes.length > 0,
      conceivable.length > stages.length,
      conceivable,
    ),
    verification: "unverified",
  };
}

/** Every stage the categories may have under an edition, from the lowest to the highest. */
function stagesOver(
  edition: TnmEdition,
  t: readonly TCategory[],
  n: readonly NCategory[],
  m: MCategory | null,
): Stage[] {
  const found = new Set<Stage>();
  for (const oneT of t.length === 0 ? [null] : t) {
    for (const oneN of n.length === 0 ? [null] : n) {
      const { possible } = stageFromCategories({
        edition,
        t: oneT,
        n: oneN,
        m,
      });
      for (const { stage } of possible) found.add(stage);
    }
  }
  return editionVocabulary[edition].stages.filter((stage) => found.has(stage));
}

function reasonFor(
  pair: { from: TnmEdition; edition: TnmEdition; ownStages: readonly Stage[] },
  stages: readonly Stage[],
  changes: readonly string[],
): string {
  const before =
    pair.ownStages.length === 0 ? "no stage" : listWords(pair.ownStages);
  const after = stages.length === 0 ? "no stage" : listWords(stages);
  const head =
    before === after
      ? `${before} in edition ${pair.from} and in edition ${pair.edition}`
      : `${before} in edition ${pair.from}, ${after} in edition ${pair.edition}`;
  const why =
    changes.length > 0
      ? changes.join("; ")
      : before === after
        ? "the categories mean the same and are grouped the same"
        : "the categories keep their names and are grouped differently";
  return `${head}: ${why}.`;
}

function warningsFor(
  translated: boolean,
  wider: boolean,
  conceivable: readonly Stage[],
): string[] {
  const warnings: string[] = [];
  if (wider) {
    warnings.push(
      `The categories were carried over; by the definitions the stage could be ${listWords(conceivable)}.`,
    );
  }
  if (translated) {
    warnings.push(
      "How categories read across editions is derived here and not checked by a clinician.",
    );
  }
  return warnings;
}
