import { mitosesLimitsPer2Mm2 } from "../../../shared/domain/pathology.ts";
import type { RuleInput } from "../../../shared/domain/rule-catalogue.ts";

/** Bands of mitoses per 2 mm², both ends included (Fuchs 2021, abstract): one table for the grade and the score. */
export const mitosisBands: readonly {
  band: "few" | "some" | "many";
  text: string;
  low: number;
  high: number;
}[] = [
  { band: "few", text: "1 or fewer", low: 0, high: 1 },
  { band: "some", text: "2 to 4", low: 2, high: 4 },
  { band: "many", text: "5 or more", low: 5, high: Infinity },
];

/** Mitoses as both rules ask for them. */
export const mitosesInput = {
  name: "mitosesPer2Mm2",
  label: "mitoses",
  unit: "per 2 mm²",
  kind: "number",
  values: [],
  limits: { ...mitosesLimitsPer2Mm2 },
  note: "A whole number, counted in 2 mm².",
} satisfies RuleInput & { name: "mitosesPer2Mm2" };
