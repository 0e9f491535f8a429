import type { PeritonealEntry } from "../../../shared/contract/staging.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { Pathology } from "../../../shared/domain/pathology.ts";
import type { PeritonealDerivation } from "../../../shared/domain/staging-views.ts";
import { categoriesText } from "../../../shared/staging-words.ts";
import {
  peritonealRegions,
  readCompleteness,
} from "../../engine/rules/peritoneal/guide.ts";
import { pciRange, peritonealPci } from "../../engine/rules/peritoneal/pci.ts";
import { yanFromRange } from "../../engine/rules/peritoneal/yan.ts";
import { stageSurvival } from "../../engine/survival/stage-survival.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { DerivationContext } from "./derivation-context.ts";
import { problemsFrom } from "./engine-problems.ts";
import { kusamuraView } from "./kusamura-view.ts";
import { yanCategories, yanDecision } from "./yan-words.ts";

/** What the peritoneal systems ask of the record beside the sheet. Null where no case is given. */
export interface PeritonealFacts {
  diagnosis: Diagnosis | null;
  pathology: Pathology | null;
}

/**
 * The live answer of the peritoneal form: the index with its range while regions are missing, completeness, the
 * proposed staging of Yan 2011, and the Ki-67 subset with the value of the pathology section.
 */
export function peritonealView(
  entry: PeritonealEntry,
  facts: PeritonealFacts,
  context: DerivationContext = {},
): PeritonealDerivation {
  const { regions, cc, nodesPositive, distantMetastasis } = entry.sheet;
  const index = peritonealPci({ regions });
  const completeness = readCompleteness(cc);
  const range = pciRange(index);
  const given = {
    n: codeOf(nodesPositive, "N"),
    m: codeOf(distantMetastasis, "M"),
  };
  const yan = yanFromRange({ ...range, ...given });
  const refusals = [
    ...(index.status === "invalid" ? index.warnings : []),
    ...(completeness.problem === null ? [] : [completeness.problem]),
  ];
  const isRefused = refusals.length > 0;
  const categories = yanCategories(range, given);
  const possible = isRefused
    ? []
    : [...new Set(yan.possible.map(({ stage }) => stage))];
  const view: PeritonealDerivation = {
    status: isRefused ? "invalid" : yan.status,
    stage: isRefused ? null : (yan.result?.stage ?? null),
    possible,
    pci: {
      status: index.status,
      value: index.result?.pci ?? null,
      ...range,
      missing: peritonealRegions
        .filter(({ id }) => (regions[id] ?? null) === null)
        .map(({ name }) => name),
    },
    ccMeaning: completeness.meaning,
    categoriesText: isRefused ? "" : textOf(entry, categories),
    categories: isRefused ? { t: [], n: [], m: [] } : categories,
    decision: isRefused ? null : yanDecision(yan, { ...range, ...given }),
    kusamura: kusamuraView(range, facts.pathology),
    trail: isRefused ? [] : [...index.trail, ...yan.trail],
    warnings: isRefused
      ? refusals
      : [...index.warnings, ...yan.warnings].map(withoutField),
    problems: problemsFrom(refusals),
    contradictions: [],
    ruleVersion: yan.ruleVersion,
    survival: stageSurvival({
      system: "yan",
      edition: "2011",
      stages: possible,
    }),
  };
  return {
    ...view,
    contradictions: contradictionsOf(entry, view, facts.diagnosis, context),
  };
}

function codeOf(answer: boolean | null, axis: "N" | "M"): string | null {
  if (answer === null) return null;
  return answer ? `${axis}1` : `${axis}0`;
}

function withoutField(warning: string): string {
  return problemsFrom([warning])[0]?.message ?? warning;
}

/** "T2 N0 M0"; empty while nothing narrows any category. */
function textOf(
  { classification, phase }: PeritonealEntry,
  { t, n, m }: PeritonealDerivation["categories"],
): string {
  if (t.length !== 1 && n.length !== 1 && m.length !== 1 && t.length === 4)
    return "";
  return categoriesText({
    system: "yan",
    classification,
    phase,
    t: t.length > 1 && t.length < 4 ? t.join(" or ") : only(t),
    n: only(n),
    m: only(m),
  });
}

function only(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] ?? null) : null;
}
