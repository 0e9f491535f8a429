import * as z from "zod";
import {
  clinicSettingsSchema,
  settingsInForceSchema,
} from "../domain/clinic-settings.ts";
import { mutation, query } from "./channel.ts";

export const settingsChannels = {
  "settings.read": query(z.strictObject({}), settingsInForceSchema, [
    "settings",
  ]),
  /** Refused with "conflict" when someone saved another version meanwhile. */
  "settings.save": mutation(
    z.strictObject({
      baseVersion: z.number().int().min(0),
      settings: clinicSettingsSchema,
    }),
    settingsInForceSchema,
    ["settings", "case", "worklist"],
  ),
} as const;
