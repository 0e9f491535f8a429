import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { blankDerivation } from "./blank-derivation.ts";
import { categoriesView } from "./categories-view.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { DerivationContext } from "./derivation-context.ts";
import { findingsView } from "./findings-view.ts";
import { trapWithoutTnm, whyNoTnm } from "./tnm-applies.ts";

/**
 * The live answer of the pleural staging form: stage or stages still possible, what decides, trail, grid for M0, the
 * other editions and systems, published survival, and what contradicts it. With a diagnosis it also says when no TNM
 * exists for the disease and when the edition was not in force. Refused entries stand in `problems`.
 */
export function derivationView(
  entry: PleuralEntry,
  diagnosis: Diagnosis | null,
  context: DerivationContext = {},
): StageDerivation {
  const noTnm = diagnosis === null ? null : whyNoTnm(diagnosis);
  if (diagnosis !== null && noTnm !== null) {
    return {
      ...blankDerivation({
        system: systemOf(entry),
        edition: entry.edition,
        status: "not-applicable",
      }),
      warnings: [noTnm, ...trapWithoutTnm(diagnosis)],
    };
  }
  const view =
    entry.mode === "categories"
      ? categoriesView(entry, diagnosis)
      : findingsView(entry, diagnosis);
  return {
    ...view,
    contradictions: contradictionsOf(entry, view, diagnosis, context),
  };
}

function systemOf(entry: PleuralEntry): StageDerivation["system"] {
  return entry.mode === "findings" ? entry.system : "tnm-pleura";
}
