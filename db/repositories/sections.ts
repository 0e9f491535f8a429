import type Database from "better-sqlite3";
import type * as z from "zod";
import {
  sectionSchemas,
  type CaseFile,
  type SectionBody,
  type SectionName,
} from "../../shared/domain/case-file.ts";
import { AppError, fieldErrors } from "../../shared/errors.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { NewCase, SectionWrite } from "../store.ts";
import { fromJson } from "./statements.ts";

interface SectionRow {
  section: SectionName;
  version: number;
  body: string;
  recordedAt: string;
  recordedBy: string;
}

const columns =
  "section, version, body, recorded_at AS recordedAt, recorded_by AS recordedBy";

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

/** The versioned one-per-case parts. The highest version is the current one; older ones stay. */
export function createSectionRows(database: Database) {
  const current = database.prepare<[string, string], SectionRow>(
    `SELECT ${columns} FROM case_section WHERE case_id = ? AND section = ? ORDER BY version DESC LIMIT 1`,
  );
  const insert = database.prepare(
    `INSERT INTO case_section (case_id, section, version, body, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)`,
  );

  const stored = <Name extends SectionName>(caseId: string, name: Name) => {
    const row = current.get(caseId, name);
    if (row === undefined) return undefined;
    const { version, recordedAt, recordedBy } = row;
    const body = parsers[name](fromJson(row.body));
    return { version, recordedAt, recordedBy, body };
  };

  const required = <Name extends SectionName>(caseId: string, name: Name) => {
    const found = stored(caseId, name);
    if (found === undefined)
      throw new AppError(
        "storage",
        "A part of this case cannot be found in the workspace. Nothing was changed. Run the check of the workspace and keep the latest backup.",
      );
    return found;
  };

  return {
    current: stored,
    all: (caseId: string): CaseFile["sections"] => ({
      identity: required(caseId, "identity"),
      diagnosis: required(caseId, "diagnosis"),
      pathology: required(caseId, "pathology"),
      exposure: required(caseId, "exposure"),
      presentation: required(caseId, "presentation"),
      outcome: required(caseId, "outcome"),
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
      if (current.get(caseId, section)?.version !== baseVersion)
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

function unreadable(error: z.ZodError): AppError {
  return new AppError(
    "validation",
    "Some fields are not filled in correctly, so nothing was saved. Correct the marked fields, then save again.",
    { fields: fieldErrors(error), cause: error },
  );
}
