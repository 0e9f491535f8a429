import type Database from "better-sqlite3";
import {
  prognosisSnapshotSchema,
  type PrognosisSnapshot,
} from "../../shared/domain/prognosis-record.ts";
import type { PrognosisRepository } from "../clinic-store.ts";
import { createCaseRoots } from "./case-roots.ts";
import { createPrognosisGroups } from "./prognosis-groups.ts";
import { jsonAsItLies, requireTransaction, storedAs } from "./statements.ts";
import { createWorklistProjection } from "./worklist-projection.ts";

interface SnapshotRow extends Pick<
  PrognosisSnapshot,
  | "id"
  | "referenceOn"
  | "rulesVersion"
  | "engineVersion"
  | "recordedAt"
  | "recordedBy"
> {
  caseId: string;
  /** What has no column of its own: the reason of the reference date, the indices and the note. */
  body: string;
}

const columns = `case_id AS caseId, id, reference_on AS referenceOn, body, rules_version AS rulesVersion,
  engine_version AS engineVersion, recorded_at AS recordedAt, recorded_by AS recordedBy`;

/** The indices of cases as boards used them. Storing them is a change of the case. */
export function createPrognosisRepository(
  database: Database,
): PrognosisRepository {
  const roots = createCaseRoots(database);
  const groups = createPrognosisGroups(database);
  const projection = createWorklistProjection(database);
  const newest = database.prepare<[string, number, number], SnapshotRow>(
    `SELECT ${columns} FROM prognosis_snapshot WHERE case_id = ? ORDER BY id DESC LIMIT ? OFFSET ?`,
  );
  const one = database.prepare<[string, string], SnapshotRow>(
    `SELECT ${columns} FROM prognosis_snapshot WHERE case_id = ? AND id = ?`,
  );
  const count = database
    .prepare<[string], number>(
      "SELECT count(*) FROM prognosis_snapshot WHERE case_id = ?",
    )
    .pluck();
  const every = database.prepare<[], SnapshotRow>(
    `SELECT ${columns} FROM prognosis_snapshot ORDER BY case_id, id`,
  );
  const insert = database.prepare<[SnapshotRow]>(
    `INSERT INTO prognosis_snapshot (case_id, id, reference_on, body, rules_version, engine_version, recorded_at, recorded_by)
     VALUES (:caseId, :id, :referenceOn, :body, :rulesVersion, :engineVersion, :recordedAt, :recordedBy)`,
  );

  return {
    add(caseId, snapshot) {
      requireTransaction(database);
      roots.touch(caseId, snapshot.recordedAt);
      const { referenceReason, indices, note, ...row } = snapshot;
      const body = JSON.stringify({ referenceReason, indices, note });
      insert.run({ ...row, caseId, body });
      groups.insert(caseId, snapshot);
      projection.refresh(caseId);
    },
    newest: (caseId, limit, offset = 0) =>
      newest.all(caseId, limit, offset).map(fromRow),
    get(caseId, snapshotId) {
      const row = one.get(caseId, snapshotId);
      return row && fromRow(row);
    },
    count: (caseId) => count.get(caseId) ?? 0,
    *all() {
      for (const row of every.all())
        yield {
          caseId: row.caseId,
          id: row.id,
          stored: asItLies(row),
          groups: groups.of(row.caseId, row.id),
        };
    },
    firstInGroup: groups.firstInGroup,
  };
}

function asItLies(stored: SnapshotRow): unknown {
  const { caseId: _, body, ...row } = stored;
  return Object.assign({}, jsonAsItLies(body), row);
}

function fromRow(row: SnapshotRow): PrognosisSnapshot {
  const name = `stored indices ${row.id} of case ${row.caseId}`;
  return storedAs(prognosisSnapshotSchema, asItLies(row), name);
}
