import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import type { FieldError } from "../../../shared/errors.ts";
import { reportedCategories } from "./category-words.ts";
import type { DerivationContext } from "./derivation-context.ts";
import { derivationView } from "./derivation-view.ts";
import {
  isRefused,
  noCategories,
  problemsAt,
  type StagedEntry,
  type StagingFacts,
} from "./staged-entry.ts";
import { editionWarning } from "./traps.ts";

/** Categories as a report states them, kept with the answer and warnings that the form showed. */
export function stageCategories(
  entry: Extract<PleuralEntry, { mode: "categories" }>,
  { diagnosis }: StagingFacts,
  context: DerivationContext,
): StagedEntry {
  const { edition, classification, phase } = entry;
  const t = entry.t ?? "";
  const n = entry.n ?? "";
  const m = entry.m ?? "";
  const view = derivationView(entry, diagnosis, context);
  const derived = derivedFrom(view, diagnosis);
  const nothing = {
    path: "t",
    message:
      "Give at least one of T, N and M; X says that it was not assessed.",
  };
  return {
    stated: {
      system: "tnm-pleura",
      edition,
      classification,
      phase,
      t,
      n,
      m,
      sheet: null,
    },
    derived,
    problems:
      `${t}${n}${m}` === ""
        ? [nothing]
        : refusalsOf(view, "t", derived.warnings),
    contradictions: view.contradictions,
  };
}

/** A pleural sheet as the chosen system reads it; categories stand as a report writes them. */
export function stageFindings(
  entry: Extract<PleuralEntry, { mode: "findings" }>,
  { diagnosis }: StagingFacts,
  context: DerivationContext,
): StagedEntry {
  const { system, classification, phase, sheet } = entry;
  const view = derivationView(entry, diagnosis, context);
  const edition = tnmEditionSchema.safeParse(entry.edition);
  const { t, n, m } =
    system === "tnm-pleura" && edition.success
      ? reportedCategories(edition.data, view.categories)
      : noCategories;
  const derived = derivedFrom(view, diagnosis);
  const field = system === "brigham" ? "operation.operated" : "findings";
  const nothing = {
    path: "findings",
    message:
      "Answer at least one finding, thickness, node station or site of metastasis.",
  };
  return {
    stated: {
      system,
      edition: entry.edition,
      classification,
      phase,
      t,
      n,
      m: m ?? "",
      sheet,
    },
    derived,
    problems: isEmpty(sheet)
      ? [nothing]
      : refusalsOf(view, field, derived.warnings),
    contradictions: view.contradictions,
  };
}

/** What is stored of an answer as the form showed it; that saving asks for an edition's reason is true no longer. */
function derivedFrom(
  view: StageDerivation,
  diagnosis: Diagnosis,
): StagedEntry["derived"] {
  const passing = new Set(editionWarning(view.edition, diagnosis));
  return {
    derivedStage: view.stage,
    possibleStages: view.possible,
    trail: view.trail,
    warnings: view.warnings.filter((warning) => !passing.has(warning)),
    ruleVersion: view.ruleVersion,
  };
}

/** The refused fields; an answer that cannot be kept and names no field is refused at `path`. */
function refusalsOf(
  { problems, status }: StageDerivation,
  path: string,
  warnings: readonly string[],
): FieldError[] {
  return problems.length === 0 && isRefused(status)
    ? problemsAt(path, warnings)
    : problems;
}

function isEmpty(
  sheet: Extract<PleuralEntry, { mode: "findings" }>["sheet"],
): boolean {
  const { findings, psumLevelsMm, psumMm, fmaxMm, nodes, metastases } = sheet;
  return (
    Object.keys(findings).length === 0 &&
    [...Object.values(psumLevelsMm), psumMm, fmaxMm].every(
      (value) => value === null,
    ) &&
    nodes.length === 0 &&
    metastases === null
  );
}
