import type Database from "better-sqlite3";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { NewCase } from "../store.ts";
import { createBoardSlots } from "./board-slots.ts";
import { createEventRows } from "./events.ts";
import { createGapRows } from "./gaps.ts";
import { createImportNoteRows } from "./import-notes.ts";
import { createObservationRows } from "./observations.ts";
import { createSectionRows } from "./sections.ts";
import { createStagingRows } from "./stagings.ts";
import { createTreatmentRows } from "./treatments.ts";

/** Everything that belongs to a case, written with it and read with it. */
export function createCaseParts(database: Database) {
  const sections = createSectionRows(database);
  const observations = createObservationRows(database);
  const treatments = createTreatmentRows(database);
  const events = createEventRows(database);
  const stagings = createStagingRows(database);
  const gaps = createGapRows(database);
  const importNotes = createImportNoteRows(database);
  const boards = createBoardSlots(database);

  return {
    sections,
    observations,
    stagings,
    insert(newCase: NewCase): void {
      const { caseId, at, by } = newCase;
      const mark = { recordedAt: at, recordedBy: by };
      sections.insertFirst(newCase);
      for (const row of newCase.observations) observations.insert(caseId, row);
      for (const row of newCase.treatments)
        treatments.insert(caseId, row, mark);
      for (const row of newCase.events) events.insert(caseId, row, mark);
      for (const row of newCase.stagings) stagings.insert(caseId, row);
      for (const row of newCase.gaps) gaps.insert(caseId, row, mark);
      importNotes.insertAll(caseId, newCase.importNotes);
    },
    of: (
      caseId: string,
    ): Omit<CaseFile, "id" | "patientId" | "status" | "createdAt"> => ({
      sections: sections.all(caseId),
      observations: observations.of(caseId),
      treatments: treatments.of(caseId),
      events: events.of(caseId),
      stagings: stagings.of(caseId),
      gaps: gaps.of(caseId),
      board: boards.of(caseId),
      importNotes: importNotes.of(caseId),
    }),
  };
}
