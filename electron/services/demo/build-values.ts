import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import type {
  Observation,
  ObservationKind,
} from "../../../shared/domain/observation.ts";

type NewValue = CaseDraft["observations"][number];
type Answer = NonNullable<Observation["answer"]>;

/** Stored unit and the range an invented laboratory prints, with how the SI laboratory prints the same value. */
const labs = {
  wbc: { unit: "10e9/L", range: [4, 10], printed: "10^9/L", si: null },
  hemoglobin: {
    unit: "g/dL",
    range: [12.5, 17],
    printed: "g/dL",
    si: { unit: "g/L", factor: 10 },
  },
  neutrophils: {
    unit: "10e9/L",
    range: [1.8, 7.5],
    printed: "10^9/L",
    si: null,
  },
  lymphocytes: { unit: "10e9/L", range: [1, 4], printed: "10^9/L", si: null },
  platelets: { unit: "10e9/L", range: [150, 400], printed: "10^9/L", si: null },
  crp: { unit: "mg/L", range: [0, 5], printed: "mg/L", si: null },
  albumin: { unit: "g/L", range: [35, 50], printed: "g/L", si: null },
  ldh: { unit: "U/L", range: [120, 250], printed: "U/L", si: null },
  "pleural-ldh": { unit: "U/L", range: null, printed: "U/L", si: null },
  creatinine: {
    unit: "mg/dL",
    range: [0.6, 1.2],
    printed: "mg/dL",
    si: { unit: "umol/L", factor: 88.42 },
  },
  "creatinine-clearance": {
    unit: "mL/min",
    range: null,
    printed: "mL/min",
    si: null,
  },
  mesothelin: { unit: "nmol/L", range: [0, 1.5], printed: "nmol/L", si: null },
} as const;
type LabKind = keyof typeof labs;

/** One blood draw: each value in the unit the rules use, or printed in SI units by the other laboratory. */
export function blood(
  on: string,
  values: Partial<Record<LabKind, number>>,
  laboratory: "own" | "si" = "own",
): NewValue[] {
  return labKinds.flatMap((kind) => {
    const value = values[kind];
    return value === undefined ? [] : [labValue(kind, value, on, laboratory)];
  });
}

const labKinds: readonly LabKind[] = [
  "wbc",
  "neutrophils",
  "lymphocytes",
  "hemoglobin",
  "platelets",
  "crp",
  "albumin",
  "ldh",
  "pleural-ldh",
  "creatinine",
  "creatinine-clearance",
  "mesothelin",
];

function labValue(
  kind: LabKind,
  value: number,
  on: string,
  laboratory: "own" | "si",
): NewValue {
  const { unit, range, printed, si } = labs[kind];
  const other = laboratory === "si" ? si : null;
  const factor = other?.factor ?? 1;
  const [low, high] = range ?? [null, null];
  return {
    ...plain(
      kind,
      on,
      laboratory === "si"
        ? "Laboratory of the referring hospital"
        : "Laboratory",
    ),
    value,
    unit,
    originalValue: rounded(value * factor),
    originalUnit: other?.unit ?? printed,
    range:
      low === null || high === null
        ? null
        : {
            low: Number(rounded(low * factor)),
            high: Number(rounded(high * factor)),
          },
  };
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(4)));
}

interface Visit {
  ecog?: number;
  karnofsky?: number;
  pain?: Answer;
  weightLoss?: Answer;
  weightChange?: number;
  weightKg?: number;
  heightCm?: number;
}

/** What was asked and measured at a clinic visit. */
export function visit(
  on: string,
  asked: Visit,
  source = "Clinic visit",
): NewValue[] {
  const numbers = [
    ["ecog", asked.ecog, ""],
    ["karnofsky", asked.karnofsky, ""],
    ["weight-change-percent", asked.weightChange, "%"],
    ["weight", asked.weightKg, "kg"],
    ["height", asked.heightCm, "cm"],
  ] as const;
  const answers = [
    ["chest-pain", asked.pain],
    ["weight-loss", asked.weightLoss],
  ] as const;
  return [
    ...numbers.flatMap(([kind, value, unit]) =>
      value === undefined
        ? []
        : [
            {
              ...plain(kind, on, source),
              value,
              unit,
              originalValue: String(value),
              originalUnit: unit,
            },
          ],
    ),
    ...answers.flatMap(([kind, answer]) =>
      answer === undefined
        ? []
        : [{ ...plain(kind, on, source), answer, originalValue: answer }],
    ),
  ];
}

/** The highest uptake on a PET scan. */
export function suvMax(on: string, value: number): NewValue {
  return {
    ...plain("suv-max", on, "PET-CT report"),
    value,
    unit: "SUV",
    originalValue: String(value),
    originalUnit: "SUV",
  };
}

/** The volume of the pleural tumor on a CT. */
export function tumorVolume(on: string, milliliters: number): NewValue {
  return {
    ...plain("tumor-volume", on, "CT, segmented"),
    value: milliliters,
    unit: "mL",
    originalValue: String(milliliters),
    originalUnit: "mL",
  };
}

/** Whether the tumor progressed under induction chemotherapy. */
export function inductionProgression(on: string, answer: Answer): NewValue {
  return {
    ...plain(
      "induction-progression",
      on,
      "Clinic letter, on the CT after chemotherapy",
    ),
    answer,
    originalValue: answer,
  };
}

function plain(kind: ObservationKind, on: string, source: string): NewValue {
  return {
    kind,
    on,
    value: null,
    unit: "",
    answer: null,
    originalValue: "",
    originalUnit: "",
    range: null,
    source,
    note: "",
  };
}
