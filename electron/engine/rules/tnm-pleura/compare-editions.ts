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
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { Categories } from "./categories.ts";
import type { Correspondence } from "./correspondences.ts";
import { correspondences } from "./correspondences.ts";
import { pathologicCorrespondences } from "./pathologic-correspondences.ts";
import { stageFromCategories } from "./stage.ts";
import { translate } from "./translate.ts";

/**
 * The stage the same tumor gets under another edition. `t` and `n` are its categories as carried over
 * and `stages` theirs; `conceivable` holds every stage the definitions allow. `certain` is true only
 * when no assumption and no open category could change the stage or leave none.
 */
export interface EditionComparison {
  edition: TnmEdition;
  t: TCategory[];
  n: NCategory[];
  m: MCategory | null;
  stages: Stage[];
  conceivable: Stage[];
  /** True when no stage is possible too: T0 without distant metastasis. */
  noStage: boolean;
  certain: boolean;
  reason: string;
  warnings: string[];
  verification: VerificationLevel;
}

/**
 * The stage the same categories lead to under each other edition, and why it differs. Categories
 * are carried over only as far as the definitions allow; the rest is said to be an assumption.
 * Pathologic T reads otherwise across editions than clinical T; without a classification it is read
 * as clinical, which leaves more open. Empty when the categories are invalid in their own edition.
 */
export function compareEditions(
  categories: Partial<Categories>,
  edition: TnmEdition,
  classification: Classification = "clinical",
): EditionComparison[] {
  const given: Categories = {
    t: categories.t ?? null,
    n: categories.n ?? null,
    m: categories.m ?? null,
  };
  const own = stageFromCategories({ edition, ...given });
  if (own.status === "invalid") return [];
  const ownStages = own.possible.map(({ stage }) => stage);
  const table =
    classification === "pathologic"
      ? pathologicCorrespondences
      : correspondences;
  return tnmEditionSchema.options
    .filter((other) => other !== edition)
    .map((other) =>
      compareWith(given, edition, { edition: other, ownStages, table }),
    );
}

function compareWith(
  given: Categories,
  from: TnmEdition,
  to: {
    edition: TnmEdition;
    ownStages: readonly Stage[];
    table: readonly Correspondence[];
  },
): EditionComparison {
  const { t, n } = translate(given, from, to.edition, to.table);
  const m = given.m === "MX" ? null : given.m;
  const stages = stagesOver(to.edition, t.named, n.named, m);
  const conceivable = stagesOver(to.edition, t.conceivable, n.conceivable, m);
  const changes = [...t.reasons, ...n.reasons];
  if (given.m === "MX")
    changes.push(`MX exists only in edition 6, so M counts as not given`);
  const keepsNames =
    t.named.every((code) => code === given.t) &&
    n.named.every((code) => code === given.n);
  const noStage = t.conceivable.includes("T0") && m !== "M1";
  const certain = conceivable.length === 1 && stages.length === 1 && !noStage;
  return {
    edition: to.edition,
    t: [...t.named],
    n: [...n.named],
    m,
    stages,
    conceivable,
    noStage,
    certain,
    reason: reasonFor({ from, ...to, keepsNames }, stages, changes),
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
  pair: {
    from: TnmEdition;
    edition: TnmEdition;
    ownStages: readonly Stage[];
    keepsNames: boolean;
  },
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
  const why = [...changes];
  if (before === after && why.length === 0)
    why.push("the categories mean the same and are grouped the same");
  if (before !== after && pair.keepsNames)
    why.push("the categories keep their names and are grouped differently");
  return `${head}: ${why.join("; ")}.`;
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
