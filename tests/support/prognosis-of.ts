import { treatment } from "../../electron/services/demo/build-course.ts";
import { prognosisOf } from "../../electron/services/prognosis-service.ts";
import {
  plainSource,
  type PrognosisSource,
} from "../../electron/services/prognosis/source.ts";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { Observation } from "../../shared/domain/observation.ts";
import { prognosisViewSchema } from "../../shared/domain/prognosis-views.ts";
import { sampleFile } from "./case-file.ts";
import { newId, observation, type SamplePart } from "./sample-case.ts";

/** The day on which the indices are read. */
export const today = "2026-11-24";
/** The day of the sample values. */
export const day = "2026-11-14";
/** A number of a kind on the day of the sample values. */
export const number = (kind: Observation["kind"], value: number, unit = "") =>
  observation({ kind, on: day, value, unit, originalUnit: unit });
/** An answer on the day of the sample values. */
export const answer = (
  kind: "chest-pain" | "weight-loss",
  said: "yes" | "no" | "unknown",
) => observation({ kind, on: day, value: null, answer: said });

/** One value of each dated input, ten days old. */
export const values = {
  ecog: number("ecog", 1),
  wbc: number("wbc", 9.4, "10e9/L"),
  pain: answer("chest-pain", "yes"),
  loss: answer("weight-loss", "no"),
  hb: number("hemoglobin", 12.1, "g/dL"),
};

/** The view of a file and its indices by rule, checked against the contract. */
export const indices = (
  file: CaseFile,
  source: Partial<PrognosisSource> = {},
) => {
  const view = prognosisViewSchema.parse(
    prognosisOf(file, { ...plainSource(today), ...source }),
  );
  const find = (rule: string) => view.indices.find((one) => one.rule === rule)!;
  return { view, find, calgb: find("calgb"), eortc: find("eortc") };
};

/** The indices of the sample case with these values, some replaced or left out. */
export const withValues = (
  replaced: Partial<Record<keyof typeof values, Observation | null>>,
  part: SamplePart = {},
  source: Partial<PrognosisSource> = {},
) => {
  const all = { ...values, ...replaced };
  const observations = Object.values(all).filter((one) => one !== null);
  return indices(sampleFile({ ...part, observations }), source);
};

/** Systemic treatment begun on the day of the sample values. */
export const chemotherapy = {
  id: newId(),
  ...treatment("systemic", "Cisplatin + pemetrexed", { startedOn: day }),
};
