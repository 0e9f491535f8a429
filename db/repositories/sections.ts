import type Database from "better-sqlite3";
import type * as z from "zod";
import {
  sectionSchemas,
  type CaseFile,
  type SectionBody,
  type SectionName,
} from "../../shared/domain/case-file.ts";
import { emptySections } from "../../shared/domain/empty-sections.ts";
import { AppError, fieldErrors } from "../../shared/errors.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { NewCase, SectionWrite } from "../store.ts";
import { fromJson } from "./statements.ts";

interface SectionRow {
  version: number;
  /** Null when the section was never stored. */
  body: string | null;
  recordedAt: string;
  recordedBy: string;
}

/** One parser per section, so that the type of a body follows from its name. */
const parsers: {
  [Name in SectionName]: (body: unknown) => SectionBody<Name>;
} = {
  identity: (body) => sectionSchemas.identity.parse(body),
  diagnosis: (body) => sectionSchemas.diagnosis.parse(body),
  pathology: (body) => sectionSchemas.pathology.parse(body),
  exposure: (body) => sectionSchemas.exposure.parse(body),
  presentation: (body) => sectionSchemas.presentation.parse(body),
  outcome: (body) => sectionSchemas.outcome.parse(body),
};

/**
 * The versioned one-per-case parts. The highest version is the current one; older ones stay. A section that was
 * never stored reads as an empty one of version 0, as old as the case.
 */
export function createSectionRows(database: Database) {
  const current = database.prepare<[string, string], SectionRow>(
    `SELECT coalesce(version, 0) AS version, body, coalesce(recorded_at, created_at) AS recordedAt, coalesce(recorded_by, created_by) AS recordedBy
     FROM case_record LEFT JOIN case_section ON case_id = id AND section = ?
     WHERE id = ? ORDER BY version DESC LIMIT 1`,
  );
  const insert = database.prepare(
    `INSERT INTO case_section (case_id, section, version, body, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)`,
  );

  const stored = <Name extends SectionName>(caseId: string, name: Name) => {
    const row = current.get(name, caseId);
    if (row === undefined) throw noSuchCase();
    const { version, recordedAt, recordedBy } = row;
    const body =
      row.body === null
        ? emptySections[name]
        : parsers[name](fromJson(row.body));
    return { version, recordedAt, recordedBy, body };
  };

  return {
    /** Of a case that exists, retired or not. */
    current: stored,
    all: (caseId: string): CaseFile["sections"] => ({
      identity: stored(caseId, "identity"),
      diagnosis: stored(caseId, "diagnosis"),
      pathology: stored(caseId, "pathology"),
      exposure: stored(caseId, "exposure"),
      presentation: stored(caseId, "presentation"),
      outcome: stored(caseId, "outcome"),
    }),
    insertFirst({ caseId, sections, at, by }: NewCase): void {
      for (const [name, body] of Object.entries(sections))
        insert.run(caseId, name, 1, canonicalJson(body), at, by);
    },
    /** Adds the version after `baseVersion`; a stale base is an AppError "conflict". */
    insertNext(write: SectionWrite): number {
      const { caseId, section, baseVersion, at, by } = write;
      const body = sectionSchemas[section].safeParse(write.body);
      if (!body.success) throw unreadable(body.error);
      if (current.get(section, caseId)?.version !== baseVersion)
        throw new AppError(
          "conflict",
          "This part of the case was changed after you opened it. Your text was not saved and nothing was overwritten. Open the newer version, compare, then save again.",
        );
      const version = baseVersion + 1;
      insert.run(caseId, section, version, canonicalJson(body.data), at, by);
      return version;
    },
  };
}

function noSuchCase(): AppError {
  return new AppError(
    "not-found",
    "This case is not in the workspace. Nothing was changed. Go back to the worklist and open it again.",
  );
}

function unreadable(error: z.ZodError): AppError {
  return new AppError(
    "validation",
    "Some fields are not filled in correctly, so nothing was saved. Correct the marked fields, then save again.",
    { fields: fieldErrors(error), cause: error },
  );
}
