import type Database from "better-sqlite3";
import type { WholeCase } from "../store.ts";
import type { createCaseParts } from "./case-parts.ts";
import { fromJson } from "./statements.ts";

interface CaseRow extends Pick<
  WholeCase,
  "caseId" | "patientId" | "status" | "at" | "by"
> {
  retiredAt: string | null;
  batchId: string | null;
  externalKey: string | null;
}

interface SectionRow {
  name: string;
  version: number;
  body: string;
  at: string;
}

/** Every case as it is stored, retired ones and older section versions included: for checks of the whole record. */
export function createWholeCases(
  database: Database,
  parts: ReturnType<typeof createCaseParts>,
) {
  const ids = database
    .prepare<[], string>("SELECT id FROM case_record ORDER BY id")
    .pluck();
  const select = database.prepare<[string], CaseRow>(
    `SELECT id AS caseId, patient_id AS patientId, status, created_at AS at, created_by AS "by", retired_at AS retiredAt,
       batch_id AS batchId, external_key AS externalKey
     FROM case_record LEFT JOIN import_item ON import_item.case_id = id WHERE id = ?`,
  );
  const versions = database.prepare<[string], SectionRow>(
    `SELECT section AS name, version, body, recorded_at AS at FROM case_section WHERE case_id = ? ORDER BY section, version`,
  );

  return function* whole(): Generator<WholeCase> {
    for (const caseId of ids.all()) {
      const row = select.get(caseId);
      if (row === undefined) continue;
      const { retiredAt, batchId, externalKey, ...root } = row;
      const { sections: _, board: __, ...dated } = parts.of(caseId);
      yield {
        ...root,
        ...dated,
        origin:
          batchId === null || externalKey === null
            ? null
            : { batchId, externalKey },
        isRetired: retiredAt !== null,
        sectionVersions: versions.all(caseId).map(({ body, ...version }) => ({
          ...version,
          body: fromJson(body),
        })),
      };
    }
  };
}
