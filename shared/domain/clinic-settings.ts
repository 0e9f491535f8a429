import * as z from "zod";
import { defaultFreshnessDays, freshnessWindowsSchema } from "./freshness.ts";
import { instantSchema } from "./primitives.ts";

/** Plausible limits of a creatinine floor, in mg/dL. They are ours, to catch a value typed in µmol/L. */
export const creatinineFloorLimits_mg_dL = { min: 0.3, max: 1.5 } as const;

/** What a clinic decides for itself. A change is a new version; the older ones stay. */
export const clinicSettingsSchema = z.strictObject({
  freshnessDays: freshnessWindowsSchema,
  dosing: z.strictObject({
    /** Creatinine below it counts as this much in Cockcroft-Gault; null for none. */
    creatinineFloor_mg_dL: z
      .number()
      .min(creatinineFloorLimits_mg_dL.min)
      .max(creatinineFloorLimits_mg_dL.max)
      .nullable(),
  }),
});
export type ClinicSettings = z.infer<typeof clinicSettingsSchema>;

/** The settings of a workspace in which nobody changed any. */
export const defaultClinicSettings: ClinicSettings = {
  freshnessDays: defaultFreshnessDays,
  dosing: { creatinineFloor_mg_dL: null },
};

/**
 * Settings as any build stored them. What they lack holds its default, and what this build does not know is left out,
 * so that a setting that comes or goes leaves every workspace readable; a value that cannot be is still refused.
 */
export const storedSettingsSchema: z.ZodType<ClinicSettings> = z
  .unknown()
  .transform((stored) => overDefaults(defaultClinicSettings, stored))
  .pipe(clinicSettingsSchema);

function overDefaults(defaults: unknown, stored: unknown): unknown {
  if (!isGroup(defaults) || !isGroup(stored)) return stored;
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      Object.hasOwn(stored, name) ? overDefaults(value, stored[name]) : value,
    ]),
  );
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The settings in force; version 0 and nobody's while they are the defaults. */
export const settingsInForceSchema = z.strictObject({
  version: z.number().int().min(0),
  settings: clinicSettingsSchema,
  changedAt: instantSchema.nullable(),
  changedBy: z.string().nullable(),
});
export type SettingsInForce = z.infer<typeof settingsInForceSchema>;
