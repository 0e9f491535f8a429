import type Database from "better-sqlite3";
import {
  prognosisSnapshotSchema,
  type PrognosisSnapshot,
} from "../../shared/domain/prognosis-record.ts";
import type { PrognosisRepository } from "../store.ts";
import { createCaseRoots } from "./case-roots.ts";
import { createPrognosisGroups } from "./prognosis-groups.ts";
import { fromJson, requireTransaction } from "./statements.ts";
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
  const newest = database.prepare<[string, number], SnapshotRow>(
    `SELECT ${columns} FROM prognosis_snapshot WHERE case_id = ? ORDER BY id DESC LIMIT ?`,
  );
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
    newest: (caseId, limit) => newest.all(caseId, limit).map(fromRow),
    *all() {
      for (const row of every.all())
        yield {
          caseId: row.caseId,
          snapshot: fromRow(row),
          groups: groups.of(row.caseId, row.id),
        };
    },
    firstInGroup: groups.firstInGroup,
  };
}

function fromRow(stored: SnapshotRow): PrognosisSnapshot {
  const { caseId: _, body, ...row } = stored;
  return prognosisSnapshotSchema.parse(Object.assign({}, fromJson(body), row));
}
