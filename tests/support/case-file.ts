import type { NewCase } from "../../db/store.ts";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { CaseDraft } from "../../shared/domain/case-draft.ts";
import { newCaseFrom } from "../../electron/services/cases/new-case.ts";
import { at, by, newId, sampleCase, type SamplePart } from "./sample-case.ts";

/** The file a store would give back for a new case, with a board slot when `boardOn` is given. */
export function caseFileOf(
  newCase: NewCase,
  boardOn: string | null = null,
): CaseFile {
  const version = <Body>(body: Body) => ({
    version: 1,
    recordedAt: at,
    recordedBy: by,
    body,
  });
  const { sections } = newCase;
  return {
    id: newCase.caseId,
    patientId: newCase.patientId,
    status: newCase.status,
    createdAt: newCase.at,
    sections: {
      identity: version(sections.identity),
      diagnosis: version(sections.diagnosis),
      pathology: version(sections.pathology),
      exposure: version(sections.exposure),
      presentation: version(sections.presentation),
      outcome: version(sections.outcome),
    },
    observations: newCase.observations,
    treatments: newCase.treatments,
    events: newCase.events,
    stagings: newCase.stagings,
    gaps: newCase.gaps,
    board:
      boardOn === null
        ? null
        : {
            meetingId: newId(),
            name: "Board",
            on: boardOn,
            position: 1,
            of: 1,
          },
    importNotes: newCase.importNotes,
  };
}

/** The file of the sample case with the parts a test is about. */
export function sampleFile(
  part: SamplePart = {},
  boardOn: string | null = null,
): CaseFile {
  return caseFileOf(sampleCase(part), boardOn);
}

/** The file of a draft, stored and derived as the service does it. */
export function fileOfDraft(
  draft: CaseDraft,
  boardOn: string | null = null,
): CaseFile {
  return caseFileOf(
    newCaseFrom({ newId }, draft, { by, at, origin: null }),
    boardOn,
  );
}
