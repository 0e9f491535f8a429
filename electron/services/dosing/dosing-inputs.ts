import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { ClinicSettings } from "../../../shared/domain/clinic-settings.ts";
import type { PickedInput } from "../../../shared/domain/prognosis-views.ts";
import { ageInput } from "../prognosis/inputs/age-input.ts";
import { labInput, quantityInput } from "../prognosis/inputs/dated-input.ts";
import { sexInput } from "../prognosis/inputs/pathology-input.ts";
import type { Reference } from "../prognosis/inputs/reference.ts";

/** What the formulas take, null where the record gives none, and what the card shows of it. */
export interface DosingInputs {
  heightCm: number | null;
  weightKg: number | null;
  creatinine_mg_dL: number | null;
  ageYears: number | null;
  sex: "male" | "female" | null;
  measuredClearanceMlMin: number | null;
  creatinineFloor_mg_dL: number | null;
  inputs: PickedInput[];
}

/** Picks the inputs as an index picks its own: nearest on or before the reference date and within the clinic's windows. */
export function dosingInputs(
  file: CaseFile,
  reference: Reference,
  { freshnessDays, dosing }: ClinicSettings,
): DosingInputs {
  const picking = { file, on: reference.on, windows: freshnessDays };
  const height = quantityInput(picking, "height");
  const weight = quantityInput(picking, "weight");
  const creatinine = labInput(picking, "creatinine");
  const clearance = quantityInput(picking, "creatinine-clearance");
  const sex = sexInput(file);
  const age = agePicked(file, reference);
  return {
    heightCm: height.value,
    weightKg: weight.value,
    creatinine_mg_dL: creatinine.value,
    ageYears: age.ageYears,
    sex: sex.value,
    measuredClearanceMlMin: clearance.value,
    creatinineFloor_mg_dL: dosing.creatinineFloor_mg_dL,
    inputs: [
      height.input,
      weight.input,
      creatinine.input,
      age.input,
      {
        ...sex.input,
        note: sex.input.note.replace("The score", "The formula"),
      },
      clearance.input,
    ],
  };
}

/** One age or none: where the record allows two, the dose would be of neither. */
function agePicked(
  file: CaseFile,
  reference: Reference,
): { ageYears: number | null; input: PickedInput } {
  const { ages, input } = ageInput(file, reference);
  const [first = null, ...others] = ages;
  if (others.length === 0)
    return { ageYears: first, input: { ...input, used: first } };
  return {
    ageYears: null,
    input: {
      ...input,
      state: "missing",
      used: null,
      note: `${input.note} Two ages are possible, and the clearance differs: not used.`,
    },
  };
}

/** The labels of the inputs that are missing, for names as the rules call them. */
export function missingLabels(
  names: readonly string[],
  inputs: readonly PickedInput[],
): string[] {
  return names.map(
    (name) => inputs.find((input) => input.name === name)?.label ?? name,
  );
}
