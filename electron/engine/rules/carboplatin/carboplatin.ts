import type { CarboplatinResult } from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { incompleteAnswer, invalidAnswer, okAnswer } from "../../answers.ts";
import type { Fields } from "../../inputs.ts";
import {
  isFields,
  notFieldsProblem,
  readChoice,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import type { ReadNotes } from "../input-fields.ts";
import { readAdultAge, readInUnit } from "../input-fields.ts";
import { labNumber } from "../units/lab-number.ts";
import {
  calvertConstant,
  carboplatinInputs,
  carboplatinRule,
  gfrCapMlMin,
} from "./entry.ts";
import type { Given } from "./trail.ts";
import { dosingTrail, dosingWarnings, givenSteps } from "./trail.ts";

const inputs = Object.values(carboplatinInputs);
const asked = [
  "ageYears",
  "weightKg",
  "creatinine_mg_dL",
  "sex",
  "auc",
] as const;

type Values = Readonly<
  Record<(typeof asked)[number], number | string | null>
> & { floor: number | null };

/**
 * Carboplatin by Calvert with Cockcroft-Gault, the GFR capped at 125 mL/min; not rounded. Refuses children, a
 * creatinine in µmol/L and an AUC outside 1 to 8. No creatinine floor unless one is given.
 */
export function carboplatin(input: unknown): Result<CarboplatinResult> {
  if (!isFields(input))
    return invalidAnswer(carboplatinRule, [notFieldsProblem(input, inputs)]);
  const notes: ReadNotes = { problems: [], warnings: [] };
  const values = readValues(input, notes);
  if (notes.problems.length > 0)
    return invalidAnswer(carboplatinRule, notes.problems);
  const warnings = [...notes.warnings, ...unusedFieldWarnings(input, inputs)];
  const given = allGiven(values);
  if (given !== null) return answerFrom(given, warnings);
  const missing = asked.filter((name) => values[name] === null);
  const decisive = missing.length === 1 ? (missing[0] ?? null) : null;
  return incompleteAnswer(
    carboplatinRule,
    { possible: [], missing, decisive },
    { trail: givenSteps(values), warnings },
  );
}

function answerFrom(
  given: Given,
  warnings: string[],
): Result<CarboplatinResult> {
  const { age, weight, creatinine, isFemale, auc, floor } = given;
  const creatinineUsed = Math.max(creatinine, floor ?? creatinine);
  const whole = ((140 - age) * weight) / (72 * creatinineUsed);
  const crClMlMin = isFemale ? whole * 0.85 : whole;
  const capped = exceedsCap(crClMlMin);
  const gfrUsedMlMin = capped ? gfrCapMlMin : crClMlMin;
  const result = {
    crClMlMin,
    gfrUsedMlMin,
    capped,
    doseMg: auc * (gfrUsedMlMin + calvertConstant),
  };
  return okAnswer(carboplatinRule, result, {
    trail: dosingTrail(given, creatinineUsed, result),
    warnings: [...dosingWarnings(given, creatinineUsed, result), ...warnings],
  });
}

/** Compared to nine decimals: 90 × 60 ÷ (72 × 0.6) is exactly 125 by hand and a trace above it in floating point. */
function exceedsCap(crClMlMin: number): boolean {
  return Math.round((crClMlMin - gfrCapMlMin) * 1e9) > 0;
}

function readValues(fields: Fields, notes: ReadNotes): Values {
  const { problems } = notes;
  const { creatinine_mg_dL, creatinineFloor_mg_dL } = carboplatinInputs;
  const toMgDl = [{ name: "µmol/L", times: "0.011309658448314861" }];
  return {
    ageYears: readAdultAge(fields, carboplatinInputs.ageYears, notes),
    weightKg: readNumber(fields, carboplatinInputs.weightKg, problems),
    creatinine_mg_dL: labNumber(fields, creatinine_mg_dL, "creatinine", notes),
    sex: readChoice(fields, carboplatinInputs.sex, problems),
    auc: readNumber(fields, carboplatinInputs.auc, problems),
    floor: readInUnit(fields, creatinineFloor_mg_dL, toMgDl, problems),
  };
}

function allGiven(values: Values): Given | null {
  const { ageYears, weightKg, creatinine_mg_dL, sex, auc, floor } = values;
  if (
    typeof ageYears !== "number" ||
    typeof weightKg !== "number" ||
    typeof creatinine_mg_dL !== "number" ||
    typeof auc !== "number" ||
    sex === null
  )
    return null;
  return {
    age: ageYears,
    weight: weightKg,
    creatinine: creatinine_mg_dL,
    isFemale: sex === "female",
    auc,
    floor,
  };
}
