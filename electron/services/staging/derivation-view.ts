import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { Classification } from "../../../shared/domain/staging-event.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import type { StageDerivation } from "../../../shared/domain/views.ts";
import { stageFromCategories } from "../../engine/rules/tnm-pleura/stage.ts";
import { comparisonsOf } from "./comparisons.ts";
import {
  editionInForce,
  yearOfDiagnosis,
} from "../../../shared/domain/edition-in-force.ts";
import { stageGrid } from "./stage-grid.ts";
import { whyNoTnm } from "./tnm-applies.ts";

/** Categories as the form holds them; null is not given. */
export interface StagingEntry {
  edition: string;
  classification: Classification;
  t: string | null;
  n: string | null;
  m: string | null;
}

/**
 * The live answer of the staging form: stage or stages still possible, trail, grid for M0 and the other editions.
 * With a diagnosis it also says when no TNM exists for the disease and when the edition was not in force.
 */
export function derivationView(
  entry: StagingEntry,
  diagnosis: Diagnosis | null,
): StageDerivation {
  const { edition, classification, t, n, m } = entry;
  const known = tnmEditionSchema.safeParse(edition);
  const answer = stageFromCategories({
    edition,
    classification,
    t,
    n,
    m,
  });
  const noTnm = diagnosis === null ? null : whyNoTnm(diagnosis);
  const { trail, ruleVersion } = answer;
  const base = { edition, trail, ruleVersion, grid: [], comparisons: [] };
  if (noTnm !== null || !known.success) {
    return {
      ...base,
      status: noTnm === null ? "invalid" : "not-applicable",
      stage: null,
      possible: [],
      missing: [],
      decisive: null,
      trail: [],
      warnings: noTnm === null ? answer.warnings : [noTnm],
    };
  }
  return {
    ...base,
    status: answer.status,
    stage: answer.result?.stage ?? null,
    possible: answer.possible.map(({ stage }) => stage),
    missing: answer.missing.map((name) => name.toUpperCase()),
    decisive: answer.decisive?.toUpperCase() ?? null,
    warnings: [...answer.warnings, ...editionWarning(known.data, diagnosis)],
    grid: stageGrid(known.data, entry),
    comparisons: comparisonsOf(entry, known.data, diagnosis),
  };
}

/** One sentence when the edition was not in force at diagnosis; nothing when it was, or when that is not known. */
function editionWarning(
  edition: string,
  diagnosis: Diagnosis | null,
): string[] {
  if (diagnosis === null) return [];
  const inForce = editionInForce(diagnosis);
  const year = yearOfDiagnosis(diagnosis);
  if (inForce === null || inForce === edition || year === null) return [];
  return [
    `Edition ${inForce} was in force at diagnosis (${year}), not edition ${edition}. Saving asks for the reason.`,
  ];
}
