import {
  alignDecimals,
  lowerFirst,
} from "../../../shared/domain/evidence-format.ts";
import type {
  EvidenceArm,
  EvidenceRecord,
} from "../../../shared/domain/evidence-library.ts";
import { listWords } from "../words.ts";

interface Reached {
  trial: string;
  drugs: string;
  label: string;
  months: number;
}

/**
 * The sentence that forbids comparing rows. When the same drugs were given in several of the trials, it shows
 * by their medians how far trials differ.
 */
export function crossTrialMark(records: readonly EvidenceRecord[]): string {
  const rule =
    "Each row compares the arms of its own trial. Rows are not comparable with each other";
  const same = sameDrugs(records.flatMap(reachedIn));
  const [first] = same;
  if (first === undefined) return `${rule}.`;
  const texts = alignDecimals(same.map((arm) => arm.months));
  const reached = same.map(
    (arm, index) => `${texts[index] ?? ""} months in ${arm.trial}`,
  );
  return `${rule}: ${lowerFirst(first.label)} alone reached ${listWords(reached, "and")}.`;
}

function reachedIn(record: EvidenceRecord): Reached[] {
  return record.arms
    .filter((arm) => arm.role !== "historical-control")
    .flatMap((arm) => {
      const months = medianOf(record, arm);
      return months === null
        ? []
        : [
            {
              trial: record.name,
              drugs: drugsOf(arm),
              label: arm.label,
              months,
            },
          ];
    });
}

function medianOf(record: EvidenceRecord, arm: EvidenceArm): number | null {
  const medians = record.figures.filter((figure) => figure.kind === "median");
  return (
    medians.find(
      (figure) =>
        figure.endpoint === "OS" &&
        figure.arm === arm.id &&
        figure.subgroup === "" &&
        figure.display === "chart",
    )?.months ?? null
  );
}

function drugsOf(arm: EvidenceArm): string {
  return arm.drugs
    .map((drug) => drug.name)
    .toSorted()
    .join(" + ");
}

function sameDrugs(arms: readonly Reached[]): Reached[] {
  const repeated = arms.find(
    (arm, index) =>
      arms.findIndex((other) => other.drugs === arm.drugs) !== index,
  );
  return repeated === undefined
    ? []
    : arms.filter((arm) => arm.drugs === repeated.drugs);
}
