import { sentenceStart } from "../../engine/words.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import {
  editionName,
  versionsOf,
} from "../../../shared/domain/staging-systems.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import { categoriesText } from "../../../shared/staging-words.ts";
import { stageSurvival } from "../../engine/survival/stage-survival.ts";
import { blankDerivation } from "./blank-derivation.ts";
import { openCategoriesText } from "./category-words.ts";
import { decisionOf, decisionTitle, stageListText } from "./decision.ts";
import { problemsFrom } from "./engine-problems.ts";
import { sheetComparisons } from "./sheet-comparisons.ts";
import { sheetWithSide, type FindingsEntry } from "./sheet-of-entry.ts";
import { metastasisOf, stageGrid } from "./stage-grid.ts";
import { inputLabel } from "./system-inputs.ts";
import { readSheetUnder, type SystemReading } from "./system-reading.ts";
import { editionWarning, trapsOf } from "./traps.ts";

/** The stage of one sheet of findings under the chosen system. */
export function findingsView(
  entry: FindingsEntry,
  diagnosis: Diagnosis | null,
): StageDerivation {
  const { system, edition } = entry;
  const { sheet, steps } = sheetWithSide(entry, diagnosis);
  const own = readSheetUnder(entry, entry, sheet);
  if (own === null) return unknownVersion(entry);
  const { answer, stages } = own;
  const blank = blankDerivation({ system, edition, status: answer.status });
  if (answer.status === "invalid") {
    return {
      ...blank,
      warnings: answer.warnings,
      problems: problemsFrom(answer.warnings),
      ruleVersion: answer.ruleVersion,
    };
  }
  return {
    ...blank,
    stage: answer.result?.stage ?? null,
    possible: stages,
    missing: answer.missing,
    decisive: answer.decisive,
    decision: openDecision(own),
    trail: [...steps, ...answer.trail],
    ruleVersion: answer.ruleVersion,
    comparisons: sheetComparisons(entry, { own, sheet, diagnosis }),
    survival: stageSurvival({ system, edition, stages }),
    ...tnmParts(entry, own),
    warnings: [
      ...problemsFrom(answer.warnings).map(({ message }) => message),
      ...tnmWarnings(own, diagnosis),
    ],
  };
}

/** What only the TNM has: categories, the grid, the answer so far, and the effect of each missing finding. */
function tnmParts(
  entry: FindingsEntry,
  { tnm }: SystemReading,
): Partial<StageDerivation> {
  const axes = tnm?.axes ?? null;
  if (tnm === null || axes === null) return {};
  const { system, classification, phase } = entry;
  const staged = { system, classification, phase };
  const categories = categoriesIn(axes);
  const isOpen = Object.values(categories).some(({ length }) => length > 1);
  const { t, n, m } = axes;
  return {
    categories,
    categoriesText: openCategoriesText(staged, tnm.edition, categories),
    effects: tnm.effects,
    grid: stageGrid(tnm.edition, categories),
    metastasis: metastasisOf(categories),
    soFar: isOpen
      ? {
          categoriesText: categoriesText({
            ...staged,
            t: t.soFar,
            n: n.soFar,
            m: m.soFar,
          }),
          t: t.soFar,
          n: n.soFar,
          stage: tnm.stageSoFar,
        }
      : null,
  };
}

function categoriesIn(
  axes: NonNullable<NonNullable<SystemReading["tnm"]>["axes"]>,
): StageDerivation["categories"] {
  return {
    t: [...axes.t.possible],
    n: [...axes.n.possible],
    m: [...axes.m.possible],
  };
}

function tnmWarnings(
  { tnm, stages, edition }: SystemReading,
  diagnosis: Diagnosis | null,
): string[] {
  const axes = tnm?.axes ?? null;
  if (tnm === null || axes === null) return [];
  return [
    ...trapsOf(tnm.edition, categoriesIn(axes), stages),
    ...editionWarning(edition, diagnosis),
  ];
}

/** Systems without categories say which feature is missing and what is still possible. */
function openDecision({
  system,
  edition,
  answer,
  stages,
  tnm,
}: SystemReading): StageDerivation["decision"] {
  if (tnm !== null) return decisionOf(tnm.effects, answer.missing.length);
  if (answer.status !== "incomplete" || answer.decisive === null) return null;
  const label = sentenceStart(inputLabel(system, edition, answer.decisive));
  return {
    title: decisionTitle(answer.missing.length),
    sentence: `${label}: not assessed. Still possible: ${stageListText(stages)}.`,
  };
}

function unknownVersion({ system, edition }: FindingsEntry): StageDerivation {
  const versions =
    system === "tnm-pleura" ? tnmEditionSchema.options : versionsOf(system);
  const names = versions.map(editionName).join(", ");
  const message = `"${edition}" is not an edition of this system. Choose one of ${names}.`;
  return {
    ...blankDerivation({ system, edition, status: "invalid" }),
    warnings: [`edition: ${message}`],
    problems: [{ path: "edition", message }],
  };
}
