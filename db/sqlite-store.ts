import type Database from "better-sqlite3";
import { AppError } from "../shared/errors.ts";
import { readableRepository } from "./readable-repository.ts";
import { createAuditRepository } from "./repositories/audit.ts";
import { createCaseRepository } from "./repositories/cases.ts";
import { createImportRepository } from "./repositories/imports.ts";
import { createMeetingRepository } from "./repositories/meetings.ts";
import { createPrognosisRepository } from "./repositories/prognoses.ts";
import { createRuleCheckRepository } from "./repositories/rule-checks.ts";
import { createSettingsRepository } from "./repositories/settings.ts";
import { createWorklistRepository } from "./repositories/worklist.ts";
import { schemaProblems } from "./schema-text.ts";
import { readableError } from "./sqlite-errors.ts";
import type { Store, WorkspaceInfo } from "./store.ts";
import { problemsOf } from "./verified-copy.ts";

/** What a store needs besides the open database. */
export interface StoreParts {
  readonly newId: () => string;
  /** Runs after the database is closed, e.g. to give the workspace free. */
  readonly onClose: () => void;
}

/** Joins an open, migrated database and its repositories to a store. */
export function createSqliteStore(
  database: Database,
  parts: StoreParts,
): Store {
  const info = workspaceInfo(database);
  return {
    info,
    cases: readableRepository(createCaseRepository(database)),
    worklist: readableRepository(createWorklistRepository(database)),
    audit: readableRepository(
      createAuditRepository(database, info.id, parts.newId),
    ),
    imports: readableRepository(createImportRepository(database)),
    meetings: readableRepository(createMeetingRepository(database)),
    settings: readableRepository(createSettingsRepository(database)),
    ruleChecks: readableRepository(createRuleCheckRepository(database)),
    prognoses: readableRepository(createPrognosisRepository(database)),
    transaction(work) {
      try {
        return database.transaction(work).immediate();
      } catch (error) {
        throw readableError(error);
      }
    },
    checkIntegrity() {
      const problems = [...problemsOf(database), ...schemaProblems(database)];
      return { ok: problems.length === 0, problems };
    },
    close() {
      if (!database.open) return;
      database.close();
      parts.onClose();
    },
  };
}

function workspaceInfo(database: Database): WorkspaceInfo {
  const row = database
    .prepare<[], WorkspaceInfo>(
      "SELECT id, name, kind, actor, created_at AS createdAt FROM workspace",
    )
    .get();
  if (row === undefined)
    throw new AppError(
      "storage",
      "The workspace file holds no workspace: its creation was not finished. Nothing was changed. Put the right workspace.db in its place, then try again.",
    );
  return row;
}
