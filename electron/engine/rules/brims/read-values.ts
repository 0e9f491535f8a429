import type { Fields } from "../../inputs.ts";
import { readBoolean, readChoice, readEcog } from "../../inputs.ts";
import type { ReadNotes } from "../input-fields.ts";
import { readInUnit } from "../input-fields.ts";
import { labNumber } from "../units/lab-number.ts";
import { labs } from "../units/labs.ts";
import { brimsInputs } from "./leaves.ts";

/** The inputs as read; a subtype that is not specified is open, as a missing one. */
export interface BrimsValues {
  weightLoss: boolean | null;
  hemoglobin_g_L: number | null;
  albumin_g_L: number | null;
  ecog: number | null;
  histology: string | null;
}

/** The inputs of the tree; problems are added for those refused, warnings for those to be checked. */
export function readBrimsValues(fields: Fields, notes: ReadNotes): BrimsValues {
  const { problems, warnings } = notes;
  const histology = readChoice(fields, brimsInputs.histology, problems);
  if (histology === "nos")
    warnings.push(
      "histology: the subtype is not specified, so it stays open; a subtype on review would settle it.",
    );
  return {
    weightLoss: readBoolean(fields, brimsInputs.weightLoss, problems),
    hemoglobin_g_L: readHemoglobin(fields, notes),
    albumin_g_L: labNumber(fields, brimsInputs.albumin_g_L, "albumin", notes),
    ecog: readEcog(fields, brimsInputs.ecog, problems),
    histology: histology === "nos" ? null : histology,
  };
}

/** The tree reads g/L where the laboratory table holds g/dL; its limits count tenfold. */
function readHemoglobin(
  fields: Fields,
  { problems, warnings }: ReadNotes,
): number | null {
  const input = brimsInputs.hemoglobin_g_L;
  const other = [{ name: "g/dL", times: "10" }];
  const value = readInUnit(fields, input, other, problems);
  const { min, max } = labs.hb.soft;
  if (value !== null && (value < min * 10 || value > max * 10))
    warnings.push(
      `${input.name}: hemoglobin ${value} g/L is unusual; check value and unit.`,
    );
  return value;
}
