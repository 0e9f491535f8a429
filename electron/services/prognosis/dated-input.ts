import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { DatedInput } from "../../../shared/domain/freshness.ts";
import type { Observation } from "../../../shared/domain/observation.ts";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";
import type { PickedInput } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { convertUnit } from "../../engine/rules/units/convert-unit.ts";
import { displayOf } from "./display.ts";
import { pickObservation } from "./pick.ts";

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
} as const satisfies Record<DatedInput, { name: string; label: string }>;

/** A yes/no input as the rules read it. */
export function answerInput(
  file: CaseFile,
  kind: "chest-pain" | "weight-loss",
  on: ClinicalDate,
): ReadInput<boolean> {
  const { used, input } = picked(file, kind, on);
  return { value: used === null ? null : used.answer === "yes", input };
}

/** A laboratory value in the rules' unit; one stored in a unit the rules do not know is not used. */
export function labInput(
  file: CaseFile,
  kind: "hemoglobin" | "wbc",
  on: ClinicalDate,
): ReadInput<number> {
  const { used, input } = picked(file, kind, on);
  if (used === null) return { value: null, input };
  const lab = kind === "hemoglobin" ? "hb" : "wbc";
  const { result, warnings } = convertUnit({
    lab,
    value: used.value,
    unit: used.unit,
  });
  if (result !== null) return { value: result.value, input };
  const note = `Not used: ${warnings.join(" ")}`;
  return { value: null, input: { ...input, state: "missing", note } };
}

/** The ECOG status from 0 to 4. Karnofsky never becomes one, and 5 (dead) feeds no index. */
export function ecogInput(file: CaseFile, on: ClinicalDate): ReadInput<number> {
  const { used, input } = picked(file, "ecog", on);
  if (used !== null && used.value === 5) {
    const note = "ECOG 5 means dead: no index is computed from it.";
    return { value: null, input: { ...input, state: "missing", note } };
  }
  if (used !== null) return { value: used.value, input };
  const karnofsky = file.observations.findLast(
    ({ kind }) => kind === "karnofsky",
  );
  if (karnofsky === undefined) return { value: null, input };
  const note = `${input.note} Karnofsky ${displayOf(karnofsky)} (${formatDate(karnofsky.on)}) is recorded and never converted.`;
  return { value: null, input: { ...input, note } };
}

function picked(
  file: CaseFile,
  kind: DatedInput,
  on: ClinicalDate,
): { used: Observation | null; input: PickedInput } {
  const { used, state, shown, ageDays, windowDays, note } = pickObservation(
    file,
    kind,
    on,
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
  };
  return { used, input };
}
