import type Database from "better-sqlite3";
import type { CaseRepository } from "../store.ts";
import { createCaseParts } from "./case-parts.ts";
import { createCaseRoots } from "./case-roots.ts";
import { requireTransaction } from "./statements.ts";
import { createWholeCases } from "./whole-cases.ts";
import { createWorklistProjection } from "./worklist-projection.ts";

/** Cases with everything that belongs to them. Writes need a transaction around them. */
export function createCaseRepository(database: Database): CaseRepository {
  const parts = createCaseParts(database);
  const roots = createCaseRoots(database);
  const projection = createWorklistProjection(database);
  const whole = createWholeCases(database, parts);

  const change = <Value>(
    caseId: string,
    at: string,
    write: () => Value,
  ): Value => {
    requireTransaction(database);
    roots.touch(caseId, at);
    const value = write();
    projection.refresh(caseId);
    return value;
  };

  return {
    insert(newCase) {
      requireTransaction(database);
      roots.insert(newCase);
      parts.insert(newCase);
      projection.refresh(newCase.caseId);
    },
    load(caseId) {
      const row = roots.get(caseId);
      return row && { ...row, ...parts.of(caseId) };
    },
    section(caseId, name) {
      if (roots.get(caseId) === undefined) return undefined;
      const { version, body } = parts.sections.current(caseId, name);
      return { version, body };
    },
    saveSection: (write) =>
      change(write.caseId, write.at, () => parts.sections.insertNext(write)),
    addObservation: (caseId, observation) =>
      change(caseId, observation.recordedAt, () =>
        parts.observations.insert(caseId, observation),
      ),
    addStaging: (caseId, event) =>
      change(caseId, event.recordedAt, () =>
        parts.stagings.insert(caseId, event),
      ),
    whole,
    findByRecordNumber: (recordNumber) => roots.withRecordNumber(recordNumber),
    retire(caseIds, reason, at, by) {
      requireTransaction(database);
      for (const caseId of caseIds) {
        roots.retire(caseId, { reason, at, by });
        projection.refresh(caseId);
      }
    },
  };
}
