import * as z from "zod";
import {
  calendarDateSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";

export const sexSchema = z.enum(["male", "female", "other", "not-recorded"]);
export type Sex = z.infer<typeof sexSchema>;

/** Who the patient is. A de-identified import carries an age at diagnosis instead of a birth date. */
export const identitySchema = z.strictObject({
  familyName: requiredTextSchema(200),
  givenName: textSchema(200),
  title: textSchema(40),
  sex: sexSchema,
  birthDate: calendarDateSchema.nullable(),
  ageAtDiagnosisYears: z.number().int().min(0).max(120).nullable(),
  recordNumber: requiredTextSchema(60),
});
export type Identity = z.infer<typeof identitySchema>;
