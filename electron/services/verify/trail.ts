import type { Store } from "../../../db/store.ts";

/** What the trail says was stored, by action and object, oldest first. */
export type Trail = (action: string, objectId: string) => readonly string[];

/** What the audit trail says was stored: the cases and rule checks it saw made, and stored indices by case. */
export function readTrail(store: Store): {
  trail: Trail;
  created: Set<string>;
  ruleChecks: string[];
  prognosesOf: Map<string, string[]>;
} {
  const hashes = new Map<string, string[]>();
  const created = new Set<string>();
  const ruleChecks: string[] = [];
  const prognosesOf = new Map<string, string[]>();
  for (const { action, objectId, afterHash } of store.audit.changes()) {
    add(hashes, `${action} ${objectId}`, afterHash);
    if (action === "case.create") created.add(objectId);
    if (action === "rules.check" || action === "rules.withdraw-check")
      ruleChecks.push(objectId);
    if (action === "prognosis.store") add(prognosesOf, objectId, afterHash);
  }
  const trail: Trail = (action, objectId) =>
    hashes.get(`${action} ${objectId}`) ?? [];
  return { trail, created, ruleChecks, prognosesOf };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
