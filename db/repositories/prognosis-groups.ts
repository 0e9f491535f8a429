import type Database from "better-sqlite3";
import type { PrognosisSnapshot } from "../../shared/domain/prognosis-record.ts";
import { emptySections } from "../../shared/domain/empty-sections.ts";
import type { GroupedCase, StoredGroup } from "../clinic-store.ts";

type GroupedRow = {
  referenceOn: string;
  recordedAt: string;
  wasDead: 0 | 1;
} & {
  [Field in keyof GroupedCase["outcome"]]: GroupedCase["outcome"][Field] | null;
};

/**
 * The groups of stored snapshots by rule. The first that a case had by a rule is marked when it is stored: work grows
 * with the cases first placed in one group, never with all cases nor with what was stored of them later.
 */
export function createPrognosisGroups(database: Database) {
  const insert = database.prepare(
    `INSERT INTO prognosis_group (case_id, rule, snapshot_id, group_key, reference_on, is_first)
     VALUES (:caseId, :rule, :snapshotId, :groupKey, :referenceOn,
       NOT EXISTS (SELECT 1 FROM prognosis_group WHERE case_id = :caseId AND rule = :rule))`,
  );
  const select = database.prepare<
    [string, string],
    StoredGroup & { isFirst: 0 | 1 }
  >(
    `SELECT rule, group_key AS groupKey, reference_on AS referenceOn, is_first AS isFirst FROM prognosis_group
     WHERE case_id = ? AND snapshot_id = ? ORDER BY rule`,
  );
  const first = database.prepare<
    [{ rule: string; groupKey: string; except: string }],
    GroupedRow
  >(
    `SELECT placed.reference_on AS referenceOn, snapshot.recorded_at AS recordedAt,
       coalesce((SELECT body ->> 'status' = 'dead' FROM case_section WHERE case_id = placed.case_id
         AND section = 'outcome' AND recorded_at <= snapshot.recorded_at ORDER BY version DESC LIMIT 1), 0) AS wasDead,
       outcome.body ->> 'status' AS status,
       outcome.body ->> 'diedOn' AS diedOn, outcome.body ->> 'lastSeenOn' AS lastSeenOn
     FROM prognosis_group AS placed INDEXED BY prognosis_group_first
     JOIN case_record ON case_record.id = placed.case_id AND case_record.retired_at IS NULL
     JOIN prognosis_snapshot AS snapshot ON snapshot.case_id = placed.case_id AND snapshot.id = placed.snapshot_id
     LEFT JOIN case_section AS outcome ON outcome.case_id = placed.case_id AND outcome.section = 'outcome'
       AND outcome.version = (SELECT max(version) FROM case_section WHERE case_id = placed.case_id AND section = 'outcome')
     WHERE placed.rule = :rule AND placed.group_key = :groupKey AND placed.is_first = 1 AND placed.case_id <> :except
     ORDER BY placed.case_id`,
  );

  return {
    insert(caseId: string, snapshot: PrognosisSnapshot): void {
      for (const group of groupsOf(snapshot))
        insert.run({ caseId, snapshotId: snapshot.id, ...group });
    },
    of: (caseId: string, snapshotId: string) =>
      select
        .all(caseId, snapshotId)
        .map(({ isFirst, ...group }) => ({ ...group, isFirst: isFirst === 1 })),
    firstInGroup: (
      rule: string,
      groupKey: string,
      except: string,
    ): GroupedCase[] =>
      first
        .all({ rule, groupKey, except })
        .map(({ wasDead, status, diedOn, lastSeenOn, ...placed }) => ({
          ...placed,
          wasDead: wasDead === 1,
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
