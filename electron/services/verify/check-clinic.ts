import { sha256OfJson } from "../../../db/canonical-json.ts";
import type { Store } from "../../../db/store.ts";
import { storedSettingsSchema } from "../../../shared/domain/clinic-settings.ts";
import { ruleCheckSchema } from "../../../shared/domain/rule-check.ts";
import type { Trail } from "./trail.ts";

/** The clinic's settings and its checks of rules, as they lie in the file, against the trail; and what cannot be read. */
export function checkClinic(
  store: Store,
  trail: Trail,
  checked: readonly string[],
): string[] {
  return [
    ...settingsProblems(store, trail),
    ...ruleCheckProblems(store, trail, checked),
  ];
}

/** Every version in the order in which it was saved, each with its own entry. */
function settingsProblems(store: Store, trail: Trail): string[] {
  const rows = store.settings.asStored();
  const stored = rows.map(sha256OfJson);
  const saved = trail("settings.save", store.info.id);
  const fits =
    stored.length === saved.length &&
    stored.every((hash, at) => hash === saved[at]);
  return [
    ...(fits ? [] : ["clinic settings: a version was changed or is gone"]),
    ...rows
      .filter(
        ({ settings }) => !storedSettingsSchema.safeParse(settings).success,
      )
      .map(
        ({ version }) => `clinic settings: version ${version} cannot be read`,
      ),
  ];
}

function ruleCheckProblems(
  store: Store,
  trail: Trail,
  checked: readonly string[],
): string[] {
  const missing = new Set(checked);
  const rows = store.ruleChecks.asStored();
  const changed = rows.flatMap((check) => {
    missing.delete(check.id);
    const action =
      check.withdraws === null ? "rules.check" : "rules.withdraw-check";
    const [recorded, ...more] = trail(action, check.id);
    return recorded === sha256OfJson(check) && more.length === 0
      ? []
      : `rule check ${check.id}: was changed or is not in the trail`;
  });
  const unread = rows.filter((row) => !ruleCheckSchema.safeParse(row).success);
  return [
    ...changed,
    ...unread.map(({ id }) => `rule check ${id}: cannot be read`),
    ...[...missing].map((id) => `rule check ${id} is gone`),
  ];
}
