import type { ParsedInput } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../db/canonical-json.ts";
import {
  defaultClinicSettings,
  type SettingsInForce,
} from "../../shared/domain/clinic-settings.ts";
import { AppError } from "../../shared/errors.ts";
import { changedSettings } from "./settings/changed-settings.ts";
import type { Session, Tools } from "./session.ts";

/** The clinic's settings as they stand; the defaults, as version 0, while nobody changed any. */
export function readSettings({ store }: Session): SettingsInForce {
  return (
    store.settings.latest() ?? {
      version: 0,
      settings: defaultClinicSettings,
      changedAt: null,
      changedBy: null,
    }
  );
}

/**
 * Stores the next version of the settings with its audit entry. Refused with "conflict" when someone saved one since
 * `baseVersion`, and with "precondition" when nothing is different.
 */
export function saveSettings(
  session: Session,
  tools: Tools,
  { baseVersion, settings }: ParsedInput<"settings.save">,
): SettingsInForce {
  const { store, actor } = session;
  return store.transaction(() => {
    const before = readSettings(session);
    if (before.version !== baseVersion) throw stale(before);
    if (canonicalJson(settings) === canonicalJson(before.settings))
      throw new AppError(
        "precondition",
        "These are the settings in force: nothing is different, and nothing was stored.",
      );
    const at = tools.clock.now();
    const after = {
      version: before.version + 1,
      settings,
      changedAt: at,
      changedBy: actor,
    };
    store.settings.add(after);
    store.audit.append({
      at,
      actor,
      action: "settings.save",
      objectType: "settings",
      objectId: store.info.id,
      detail: `Clinic settings saved as version ${after.version}: ${changedSettings(before.settings, settings).join("; ")}`,
      before,
      after,
    });
    return after;
  });
}

function stale({ version, changedBy }: SettingsInForce): AppError {
  const whose = changedBy === null ? "" : `, by ${changedBy}`;
  return new AppError(
    "conflict",
    `The settings were changed meanwhile (version ${version}${whose}). Nothing was stored. Look at the settings in force, then save yours again.`,
  );
}
