import * as z from "zod";
import {
  creatinineFloorLimits_mg_dL,
  type ClinicSettings,
} from "../../../shared/domain/clinic-settings.ts";
import {
  datedInputSchema,
  freshnessWindowsSchema,
  type DatedInput,
} from "../../../shared/domain/freshness.ts";
import { observationWords } from "../../../shared/observation-words.ts";
import { text, type Field } from "../../ui/section-form/field.ts";
import { typedNumber } from "../../ui/typed-number.ts";

type FieldName = DatedInput | "creatinineFloor";

/** The settings as they stand in the form: text in every field. */
export type SettingsFields = Record<FieldName, string>;
export type SettingsProblems = Partial<Record<FieldName, string>>;

/** The dated values that have a window, in the order of the record. */
export const datedInputs = datedInputSchema.options;

const typedDaysSchema = z.record(datedInputSchema, z.coerce.string());

/** What each field is called where two versions stand side by side. */
export const settingsFieldList: readonly Field[] = [
  ...datedInputs.map((input) =>
    text(input, `${observationWords[input].label}, days`),
  ),
  text("creatinineFloor", "Creatinine floor, mg/dL"),
];

/** True for the name of a field of this form. */
export function isFieldName(name: string): name is FieldName {
  return settingsFieldList.some((field) => field.name === name);
}

/** Stored settings as a person would type them. */
export function typedSettings(settings: ClinicSettings): SettingsFields {
  const { freshnessDays, dosing } = settings;
  const floor = dosing.creatinineFloor_mg_dL;
  const days = typedDaysSchema.parse(freshnessDays);
  return { ...days, creatinineFloor: floor === null ? "" : String(floor) };
}

/** The settings to store, or every problem at its field. */
export function readSettings(
  fields: SettingsFields,
):
  | { ok: true; settings: ClinicSettings }
  | { ok: false; problems: SettingsProblems } {
  const problems: SettingsProblems = {};
  const days = Object.fromEntries(
    datedInputs.map((input) => [input, typedNumber(fields[input], "days")]),
  );
  const windows = freshnessWindowsSchema.safeParse(days);
  for (const issue of windows.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (isFieldName(name))
      problems[name] = "Give a whole number of days from 1 to 3660.";
  }
  const floor = readFloor(fields.creatinineFloor);
  if (!floor.ok) problems.creatinineFloor = floor.message;
  if (!windows.success || !floor.ok) return { ok: false, problems };
  return {
    ok: true,
    settings: {
      freshnessDays: windows.data,
      dosing: { creatinineFloor_mg_dL: floor.value },
    },
  };
}

/** Numbers of this size are creatinine values in µmol/L. Only to recognize a slip: nothing is converted. */
const likeMicromoles = { from: 20, to: 200 };

function readFloor(
  typed: string,
): { ok: true; value: number | null } | { ok: false; message: string } {
  const { min, max } = creatinineFloorLimits_mg_dL;
  const value = typedNumber(typed, "mg/dl");
  if (value === null) return { ok: true, value };
  if (value !== undefined && value >= min && value <= max)
    return { ok: true, value };
  const isMicromoles =
    /[uµμ]mol/iu.test(typed) ||
    (value !== undefined &&
      value >= likeMicromoles.from &&
      value <= likeMicromoles.to);
  return {
    ok: false,
    message: isMicromoles
      ? `Is ${typed.trim()} meant in µmol/L? It was not converted: type the floor in mg/dL, from ${min} to ${max}, or leave it empty.`
      : `Give a number of mg/dL from ${min} to ${max}, or leave it empty for no floor.`,
  };
}
