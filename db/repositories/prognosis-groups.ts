import type Database from "better-sqlite3";
import type { PrognosisSnapshot } from "../../shared/domain/prognosis-record.ts";
import { emptySections } from "../../shared/domain/empty-sections.ts";
import type { GroupedCase, StoredGroup } from "../store.ts";

type GroupedRow = { referenceOn: string } & {
  [Field in keyof GroupedCase["outcome"]]: GroupedCase["outcome"][Field] | null;
};

/**
 * The groups of stored snapshots by rule. Work grows with the cases of one group, never with all cases: the group is
 * found by its index, and each case's first snapshot by the key.
 */
export function createPrognosisGroups(database: Database) {
  const insert = database.prepare(
    `INSERT INTO prognosis_group (case_id, rule, snapshot_id, group_key, reference_on)
     VALUES (:caseId, :rule, :snapshotId, :groupKey, :referenceOn)`,
  );
  const select = database.prepare<[string, string], StoredGroup>(
    `SELECT rule, group_key AS groupKey, reference_on AS referenceOn FROM prognosis_group
     WHERE case_id = ? AND snapshot_id = ? ORDER BY rule`,
  );
  const first = database.prepare<
    [{ rule: string; groupKey: string; except: string }],
    GroupedRow
  >(
    `SELECT placed.reference_on AS referenceOn, outcome.body ->> 'status' AS status,
       outcome.body ->> 'diedOn' AS diedOn, outcome.body ->> 'lastSeenOn' AS lastSeenOn
     FROM prognosis_group AS placed INDEXED BY prognosis_group_by_key
     JOIN case_record ON case_record.id = placed.case_id AND case_record.retired_at IS NULL
     LEFT JOIN case_section AS outcome ON outcome.case_id = placed.case_id AND outcome.section = 'outcome'
       AND outcome.version = (SELECT max(version) FROM case_section WHERE case_id = placed.case_id AND section = 'outcome')
     WHERE placed.rule = :rule AND placed.group_key = :groupKey AND placed.case_id <> :except
       AND placed.snapshot_id = (SELECT min(snapshot_id) FROM prognosis_group WHERE case_id = placed.case_id AND rule = :rule)
     ORDER BY placed.case_id`,
  );

  return {
    insert(caseId: string, snapshot: PrognosisSnapshot): void {
      for (const group of groupsOf(snapshot))
        insert.run({ caseId, snapshotId: snapshot.id, ...group });
    },
    of: (caseId: string, snapshotId: string) => select.all(caseId, snapshotId),
    firstInGroup: (
      rule: string,
      groupKey: string,
      except: string,
    ): GroupedCase[] =>
      first
        .all({ rule, groupKey, except })
        .map(({ referenceOn, status, diedOn, lastSeenOn }) => ({
          referenceOn,
          outcome: {
            status: status ?? emptySections.outcome.status,
            diedOn,
            lastSeenOn,
          },
        })),
  };
}

/** The rows a snapshot has beside it: one for each index that gave a group, in the order of the rules' names. */
export function groupsOf({
  referenceOn,
  indices,
}: PrognosisSnapshot): StoredGroup[] {
  return indices
    .flatMap(({ rule, groupKey }) =>
      groupKey === null ? [] : [{ rule, groupKey, referenceOn }],
    )
    .sort((left, right) => (left.rule < right.rule ? -1 : 1));
}
