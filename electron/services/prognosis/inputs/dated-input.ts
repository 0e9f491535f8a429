import type { DatedInput } from "../../../../shared/domain/freshness.ts";
import type { Observation } from "../../../../shared/domain/observation.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import type { Lab } from "../../../../shared/domain/units.ts";
import { formatDate } from "../../../../shared/format.ts";
import { convertUnit } from "../../../engine/rules/units/convert-unit.ts";
import { kindRules } from "../../observation/kinds.ts";
import { displayOf } from "./display.ts";
import { nearestOf, pickObservation, type Picking } from "./pick.ts";

/** An engine input with what the panel shows of it. `value` is null when the rules must not see one. */
export interface ReadInput<Value> {
  value: Value | null;
  input: PickedInput;
}

/** What the rules call each dated input. */
const namesOf = {
  ecog: { name: "ecog", label: "ECOG performance status" },
  "chest-pain": { name: "chestPain", label: "Chest pain" },
  "weight-loss": { name: "weightLoss", label: "Weight loss" },
  hemoglobin: { name: "hemoglobin_g_dL", label: "Hemoglobin" },
  wbc: { name: "wbc_10e9_L", label: "White cells" },
  neutrophils: { name: "neutrophils_10e9_L", label: "Neutrophils" },
  lymphocytes: { name: "lymphocytes_10e9_L", label: "Lymphocytes" },
  crp: { name: "crp_mg_L", label: "CRP" },
  albumin: { name: "albumin_g_L", label: "Albumin" },
  "pleural-ldh": { name: "pleuralLdh_U_L", label: "Pleural fluid LDH" },
  "tumor-volume": { name: "tumorVolume_mL", label: "Tumor volume" },
  "induction-progression": {
    name: "inductionResponse",
    label: "Progression after induction",
  },
  height: { name: "heightCm", label: "Height" },
  weight: { name: "weightKg", label: "Weight" },
  creatinine: { name: "creatinine_mg_dL", label: "Creatinine" },
  "creatinine-clearance": {
    name: "creatinineClearanceMlMin",
    label: "Creatinine clearance",
  },
} as const satisfies Record<DatedInput, { name: string; label: string }>;

const labOf = {
  hemoglobin: "hb",
  wbc: "wbc",
  neutrophils: "neutrophils",
  lymphocytes: "lymphocytes",
  crp: "crp",
  albumin: "albumin",
  "pleural-ldh": "pleuralLdh",
  creatinine: "creatinine",
} as const satisfies Partial<Record<DatedInput, Lab>>;
/** A dated value of the laboratory that feeds a rule. */
export type LabInput = keyof typeof labOf;

/** A yes/no input as the rules read it. */
export function answerInput(
  picking: Picking,
  kind: "chest-pain" | "weight-loss" | "induction-progression",
): ReadInput<boolean> {
  const { used, input } = picked(picking, kind);
  return readAs(input, used === null ? null : used.answer === "yes");
}

/** A laboratory value in the rules' unit; one stored in a unit the rules do not know is not used. */
export function labInput(picking: Picking, kind: LabInput): ReadInput<number> {
  const { used, input } = picked(picking, kind);
  if (used === null) return notRead(input);
  const { result, warnings } = convertUnit({
    lab: labOf[kind],
    value: used.value,
    unit: used.unit,
  });
  return result === null
    ? notUsed(input, `Not used: ${warnings.join(" ")}`)
    : readAs(input, result.value);
}

/** A measured quantity in its stored unit: volume, height, weight, clearance. Another unit is not used. */
export function quantityInput(
  picking: Picking,
  kind: "tumor-volume" | "height" | "weight" | "creatinine-clearance",
): ReadInput<number> {
  const { used, input } = picked(picking, kind);
  if (used === null) return notRead(input);
  const rule = kindRules[kind];
  const unit = rule.form === "quantity" ? rule.units[0].name : "";
  return used.unit === unit
    ? readAs(input, used.value)
    : notUsed(input, `Not used: stored in "${used.unit}" and not in ${unit}.`);
}

/** The ECOG status from 0 to 4. Karnofsky never becomes one, and 5 (dead) feeds no index. */
export function ecogInput(picking: Picking): ReadInput<number> {
  const { used, input } = picked(picking, "ecog");
  if (used !== null && used.value === 5)
    return notUsed(input, "ECOG 5 means dead: no index is computed from it.");
  const karnofsky =
    nearestOf(picking, "karnofsky") ??
    picking.file.observations.findLast(({ kind }) => kind === "karnofsky");
  const note =
    karnofsky === undefined
      ? input.note
      : [
          input.note,
          `Karnofsky ${displayOf(karnofsky)} (${formatDate(karnofsky.on)}) is recorded and never converted.`,
        ]
          .filter((part) => part !== "")
          .join(" ");
  return readAs({ ...input, note }, used?.value ?? null);
}

/** The input with the value the rule is given. */
export function readAs<Value extends number | string | boolean>(
  input: PickedInput,
  value: Value | null,
): ReadInput<Value> {
  return { value, input: { ...input, used: value } };
}

/** The input as it is shown while the rule is given nothing. */
export function notRead(input: PickedInput): ReadInput<never> {
  return { value: null, input: { ...input, used: null } };
}

/** The input shown and kept from the rule, with the reason. */
export function notUsed(input: PickedInput, note: string): ReadInput<never> {
  return notRead({ ...input, state: "missing", note });
}

function picked(
  picking: Picking,
  kind: DatedInput,
): { used: Observation | null; input: PickedInput } {
  const { used, state, shown, ageDays, windowDays, note } = pickObservation(
    picking,
    kind,
  );
  const input: PickedInput = {
    ...namesOf[kind],
    display: shown === null ? null : displayOf(shown),
    on: shown?.on ?? null,
    ageDays,
    state,
    windowDays,
    source: shown?.source ?? "",
    note,
    used: null,
  };
  return { used, input };
}
