import type { Observation } from "../../shared/domain/observation.ts";
import { sampleFile } from "./case-file.ts";
import { day, indices, number } from "./prognosis-of.ts";
import { observation, type SamplePart } from "./sample-case.ts";

/** A measured value of the day of the sample values, typed in its own unit. */
export const lab = (
  kind: Observation["kind"],
  value: number,
  unit: string,
  part: Partial<Observation> = {},
) =>
  observation({
    kind,
    on: day,
    value,
    unit,
    originalValue: String(value),
    originalUnit: unit,
    ...part,
  });
/** An answer of that day. */
export const said = (kind: Observation["kind"], answer: "yes" | "no") =>
  observation({ kind, on: day, value: null, answer });

export const crp = lab("crp", 41, "mg/L");
export const albumin = lab("albumin", 33, "g/L");
export const neutrophils = lab("neutrophils", 6.3, "10e9/L");
export const lymphocytes = lab("lymphocytes", 1.5, "10e9/L");
export const ldh = lab("pleural-ldh", 1600, "U/L");
export const ecog = number("ecog", 1);

/** The indices of the sample case with these values alone. */
export const of = (observations: Observation[], part: SamplePart = {}) =>
  indices(sampleFile({ ...part, observations }));
/** One input of an index by its name in the rule. */
export const inputOf = (index: ReturnType<typeof of>["calgb"], name: string) =>
  index.inputs.find((input) => input.name === name)!;
