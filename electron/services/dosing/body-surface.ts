import type { DosedQuantity } from "../../../shared/domain/dosing-view.ts";
import type { BsaResult } from "../../../shared/domain/prognosis.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { sourceOf } from "../../engine/citations.ts";
import { missingLabels, type DosingInputs } from "./dosing-inputs.ts";
import { shownArea, shownFactor } from "./shown.ts";

/** Body surface by both formulas, each with its numbers filled in. */
export function surfaceQuantities(
  answer: Result<BsaResult>,
  given: DosingInputs,
): DosedQuantity[] {
  const { result } = answer;
  const height = given.heightCm === null ? "height" : `${given.heightCm} cm`;
  const weight =
    given.weightKg === null ? "weight" : `${shownFactor(given.weightKg)} kg`;
  const rest = {
    limitedBy: "",
    missing: missingLabels(answer.missing, given.inputs),
    citation: sourceOf("bsa-restated"),
    verification: "secondary",
  } as const;
  return [
    {
      label: "Body surface area (Mosteller)",
      value: result === null ? null : shownArea(result.mosteller),
      working: `√(${height} × ${weight} ÷ 3600)`,
      ...rest,
    },
    {
      label: "Body surface area (DuBois)",
      value: result === null ? null : shownArea(result.duBois),
      working: `0.007184 × (${height})^0.725 × (${weight})^0.425`,
      ...rest,
    },
  ];
}
