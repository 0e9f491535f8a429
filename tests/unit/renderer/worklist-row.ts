import type { WorklistRow } from "../../../shared/domain/case-file.ts";

/** A worklist row with everything recorded, changed where the test says so. */
export function worklistRow(changed: Partial<WorklistRow>): WorklistRow {
  return {
    caseId: "01900000-0000-7000-8000-000000000001",
    familyName: "Sample-Oakfield",
    givenName: "Vernon",
    recordNumber: "DEMO 1",
    birthDate: "1957-03-14",
    sex: "male",
    site: "pleura",
    histology: "epithelioid",
    stages: ["IIIA"],
    stageBasis: "derived",
    stageEdition: "9",
    ecog: 1,
    status: "preparing",
    openGaps: 0,
    boardOn: null,
    updatedAt: "2026-11-12T09:00:00Z",
    ...changed,
  };
}
