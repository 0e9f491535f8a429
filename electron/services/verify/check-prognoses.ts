import { canonicalJson, sha256OfJson } from "../../../db/canonical-json.ts";
import type { Store } from "../../../db/store.ts";
import { groupsOf } from "../../../db/repositories/prognosis-groups.ts";

/**
 * Stored indices against the trail: each has its entry, each entry its snapshot, and the groups beside a snapshot are
 * those in it.
 */
export function checkPrognoses(
  store: Store,
  recorded: ReadonlyMap<string, readonly string[]>,
): string[] {
  const open = new Map(
    [...recorded].map(([caseId, hashes]) => [caseId, new Set(hashes)]),
  );
  const problems: string[] = [];
  for (const { caseId, snapshot, groups } of store.prognoses.all()) {
    if (open.get(caseId)?.delete(sha256OfJson(snapshot)) !== true)
      problems.push(`case ${caseId}: stored indices do not fit the trail`);
    if (canonicalJson(groups) !== canonicalJson(groupsOf(snapshot)))
      problems.push(`case ${caseId}: groups do not fit the stored indices`);
  }
  const lost = [...open].filter(([, hashes]) => hashes.size > 0);
  return [
    ...problems,
    ...lost.map(
      ([caseId]) => `case ${caseId}: stored indices were changed or are gone`,
    ),
  ];
}
