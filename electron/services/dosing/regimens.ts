import type { DosingView } from "../../../shared/domain/dosing-view.ts";
import type {
  EvidenceArm,
  EvidenceLibrary,
  EvidenceRecord,
} from "../../../shared/domain/evidence-library.ts";
import type { CarboplatinResult } from "../../../shared/domain/prognosis.ts";
import { formatNumber } from "../../../shared/format.ts";
import { calvert } from "./clearance.ts";
import { shownDose, shownFactor } from "./shown.ts";

type Regimen = DosingView["regimens"][number];
type DosedDrug = Regimen["drugs"][number];
type Drug = EvidenceArm["drugs"][number];

/** What a dose is computed from; null where an input is missing. */
export interface DoseBasis {
  /** Mosteller, in m². */
  bodySurface: number | null;
  weightKg: number | null;
  carboplatinAt: (auc: number) => CarboplatinResult | null;
}

const settingWords: Readonly<Record<EvidenceRecord["setting"], string>> = {
  "first-line": "First line",
  maintenance: "Maintenance",
  relapsed: "Relapsed",
  "any-line": "Any line",
  locoregional: "Locoregional",
  surgical: "Surgical",
  palliative: "Palliative",
  prognostic: "Prognostic",
  remission: "Remission",
};

/** Every arm of a systemic record in which at least one drug has a dose in the source read, for this patient. */
export function regimensFor(
  library: EvidenceLibrary,
  basis: DoseBasis,
): Regimen[] {
  return library.records
    .filter(({ modality }) => modality === "systemic")
    .flatMap((record) =>
      record.arms
        .filter(
          ({ role, drugs }) =>
            role !== "historical-control" && drugs.some(hasDose),
        )
        .map((arm) => regimen(library, record, { arm, basis })),
    );
}

/** Which systemic records are not listed, because the source read gives no dose. */
export function withoutDose(library: EvidenceLibrary): string {
  const names = library.records
    .filter(
      ({ modality, arms }) =>
        modality === "systemic" &&
        !arms.some(({ drugs }) => drugs.some(hasDose)),
    )
    .map(({ name }) => name);
  return `No dose in the source read, and not listed: ${names.join(", ")}.`;
}

function regimen(
  library: EvidenceLibrary,
  record: EvidenceRecord,
  { arm, basis }: { arm: EvidenceArm; basis: DoseBasis },
): Regimen {
  const citation = library.citations[record.citation]?.text ?? record.citation;
  const readIn = library.sources[record.readIn]?.text ?? record.readIn;
  return {
    record: record.name,
    setting: settingWords[record.setting],
    arm: arm.label,
    drugs: arm.drugs.map((drug) => dosedDrug(drug, basis)),
    premedication: record.premedication.map(premedicationText),
    flags: library.flags
      .filter(({ id }) => record.flags.includes(id))
      .map(({ id, doubt }) => `${id}: ${doubt}`),
    citation: `${citation}; read in ${readIn}`,
    verification: record.verification,
  };
}

function hasDose({ dose, unit }: Drug): boolean {
  return dose !== undefined && unit !== undefined;
}

function dosedDrug(drug: Drug, basis: DoseBasis): DosedDrug {
  const { name, dose, unit, route, schedule, note } = drug;
  const rest = {
    drug: name,
    schedule: [route, schedule].filter((part) => part !== undefined).join(", "),
    note,
  };
  if (dose === undefined || unit === undefined)
    return {
      ...rest,
      perUnit: "no dose in the source read",
      dose: null,
      working: "",
    };
  return { ...rest, ...computed(dose, unit, basis) };
}

function computed(
  dose: number,
  unit: string,
  { bodySurface, weightKg, carboplatinAt }: DoseBasis,
): Pick<DosedDrug, "perUnit" | "dose" | "working"> {
  switch (unit) {
    case "mg/m2":
      return {
        perUnit: `${formatNumber(dose)} mg/m²`,
        ...times(dose, "mg/m²", { value: bodySurface, unit: "m²" }),
      };
    case "mg/kg":
      return {
        perUnit: `${formatNumber(dose)} mg/kg`,
        ...times(dose, "mg/kg", { value: weightKg, unit: "kg" }),
      };
    case "mg flat":
    case "mg":
      return {
        perUnit: `${formatNumber(dose)} mg, flat`,
        dose: shownDose(dose),
        working: "the same for every patient",
      };
    case "AUC": {
      const result = carboplatinAt(dose);
      return {
        perUnit: `AUC ${dose}`,
        dose: result === null ? null : shownDose(result.doseMg),
        working: calvert(dose, result),
      };
    }
    default:
      return {
        perUnit: `${formatNumber(dose)} ${unit}`,
        dose: null,
        working: "no dose is computed from this unit",
      };
  }
}

function times(
  dose: number,
  perUnit: string,
  { value, unit }: { value: number | null; unit: "m²" | "kg" },
): Pick<DosedDrug, "dose" | "working"> {
  const missing = unit === "m²" ? "body surface" : "weight";
  const factor = value === null ? missing : `${shownFactor(value)} ${unit}`;
  return {
    dose: value === null ? null : shownDose(dose * value),
    working: `${formatNumber(dose)} ${perUnit} × ${factor}`,
  };
}

function premedicationText(
  given: EvidenceRecord["premedication"][number],
): string {
  const { agent, doseLow, doseHigh, route, schedule, appliesTo } = given;
  const unit = given.unit.replace(/^u/u, "µ");
  const range =
    doseLow === doseHigh
      ? formatNumber(doseLow)
      : `${formatNumber(doseLow)} to ${formatNumber(doseHigh)}`;
  return `${agent} ${range} ${unit} ${route}: ${schedule}. ${appliesTo}.`;
}
