import { canonicalJson, sha256OfJson } from "../../../db/canonical-json.ts";
import type { StoredGroup } from "../../../db/clinic-store.ts";
import type { Store } from "../../../db/store.ts";
import { groupsOf } from "../../../db/repositories/prognosis-groups.ts";
import {
  prognosisSnapshotSchema,
  type PrognosisSnapshot,
} from "../../../shared/domain/prognosis-record.ts";

/**
 * Stored indices, as they lie in the file, against the trail: each has its entry, each entry its snapshot, the groups
 * beside a snapshot are those in it, and one of a case and rule is marked as the first.
 */
export function checkPrognoses(
  store: Store,
  recorded: ReadonlyMap<string, readonly string[]>,
): string[] {
  const open = new Map(
    [...recorded].map(([caseId, hashes]) => [caseId, new Set(hashes)]),
  );
  const problems: string[] = [];
  const withFirst = new Map<string, boolean>();
  for (const { caseId, id, stored, groups } of store.prognoses.all()) {
    if (open.get(caseId)?.delete(sha256OfJson(stored)) !== true)
      problems.push(`case ${caseId}: stored indices do not fit the trail`);
    for (const { rule, isFirst } of groups) {
      const key = canonicalJson([caseId, rule]);
      withFirst.set(key, isFirst || withFirst.get(key) === true);
    }
    const read = prognosisSnapshotSchema.safeParse(stored);
    if (!read.success)
      problems.push(`case ${caseId}: stored indices ${id} cannot be read`);
    else if (!areGroupsOf(read.data, groups))
      problems.push(`case ${caseId}: groups do not fit the stored indices`);
  }
  for (const [key, hasFirst] of withFirst)
    if (!hasFirst) problems.push(`no first group is marked: ${key}`);
  const lost = [...open].filter(([, hashes]) => hashes.size > 0);
  return [
    ...problems,
    ...lost.map(
      ([caseId]) => `case ${caseId}: stored indices were changed or are gone`,
    ),
  ];
}

function areGroupsOf(
  snapshot: PrognosisSnapshot,
  groups: readonly (StoredGroup & { isFirst: boolean })[],
): boolean {
  const beside = groups.map((row) => {
    const { isFirst: _, ...group } = row;
    return group;
  });
  return canonicalJson(beside) === canonicalJson(groupsOf(snapshot));
}
