import type { Observation, ObservationKind } from "./domain/observation.ts";
import { formatNumber } from "./format.ts";

export interface ObservationWords {
  label: string;
  /** How the answer is given: a number in a unit, a number without one, or yes and no. */
  answer: "measured" | "number" | "yes-no";
  /** Units offered first; others may be typed and are refused when unknown. */
  units: readonly string[];
  hint: string;
}

const measured = (label: string, units: readonly string[], hint = "") =>
  ({ label, answer: "measured", units, hint }) as const;
const plainNumber = (label: string, hint: string) =>
  ({ label, answer: "number", units: [], hint }) as const;
const asked = (label: string, hint = "") =>
  ({ label, answer: "yes-no", units: [], hint }) as const;

const bloodCount = ["10e9/L", "/uL", "10e3/uL"] as const;
const enzyme = ["U/L", "ukat/L"] as const;

/** What each kind of dated value is called, how it is answered and which units are usual. */
export const observationWords: Record<ObservationKind, ObservationWords> = {
  ecog: plainNumber("ECOG performance status", "0 to 4"),
  karnofsky: plainNumber("Karnofsky performance status", "10 to 100"),
  "chest-pain": asked("Chest pain"),
  "weight-loss": asked(
    "Weight loss",
    "As the index asks it: any loss before diagnosis.",
  ),
  "weight-change-percent": measured(
    "Weight change",
    ["%"],
    "−6 means 6 % lost",
  ),
  hemoglobin: measured("Hemoglobin", ["g/dL", "g/L", "mmol/L"]),
  wbc: measured("White blood cells", bloodCount),
  neutrophils: measured("Neutrophils", bloodCount),
  lymphocytes: measured("Lymphocytes", bloodCount),
  platelets: measured("Platelets", bloodCount),
  ldh: measured("LDH, serum", enzyme),
  "pleural-ldh": measured("LDH, pleural fluid", enzyme),
  crp: measured("C-reactive protein", ["mg/L", "mg/dL"]),
  albumin: measured("Albumin", ["g/L", "g/dL"]),
  creatinine: measured("Creatinine", ["mg/dL", "umol/L"]),
  "creatinine-clearance": measured("Creatinine clearance", ["mL/min"]),
  mesothelin: measured("Mesothelin", ["nmol/L"]),
  "suv-max": plainNumber("SUV max", "Without unit"),
  "tumor-volume": measured(
    "Tumor volume",
    ["mL", "L"],
    "Pleural tumor on CT before chemotherapy",
  ),
  "induction-progression": asked(
    "Progression after induction",
    "Progressive disease by modified RECIST after induction chemotherapy",
  ),
  height: measured("Height", ["cm", "m"]),
  weight: measured("Weight", ["kg"]),
};

/** "10⁹/L" for the rule unit "10e9/L", "/µL" for "/uL": a unit as print and screen write it. */
export function formatUnit(unit: string): string {
  return unit
    .replace(/10(?:e|\*|\^)9/u, "10⁹")
    .replace(/10(?:e|\*|\^)3/u, "10³")
    .replace(/^u(?=kat|mol)|(?<=\/)u(?=L$)/u, "µ");
}

/** "9.4 10⁹/L", "Yes", "unknown": one recorded value in words. */
export function observationText(observation: Observation): string {
  const { value, answer, unit } = observation;
  if (value === null) {
    const words = { yes: "Yes", no: "No", unknown: "unknown" } as const;
    return answer === null ? "not recorded" : words[answer];
  }
  const number = formatNumber(shownValue(observation));
  return unit === "" ? number : `${number} ${formatUnit(unit)}`;
}

/** Digits shown of a value that came through a conversion; enough to tell it from a cut-off it lies beside. */
const convertedDigits = 5;

/** A stored number as a screen shows it: what was typed in its own unit in full, a converted one in five digits. */
export function shownValue({
  value,
  unit,
  originalUnit,
}: Pick<Observation, "value" | "unit" | "originalUnit">): number {
  const exact = value ?? 0;
  return formatUnit(originalUnit.trim()) === formatUnit(unit)
    ? exact
    : Number(exact.toPrecision(convertedDigits));
}
