import type { StagingDocument } from "./domain/staging-event.ts";
import { formatDate } from "./format.ts";

/** What a staging can rest on. */
export const documentWords: Record<StagingDocument["kind"], string> = {
  ct: "CT",
  "pet-ct": "PET-CT",
  mri: "MRI",
  ultrasound: "Ultrasound",
  cytology: "Cytology",
  "biopsy-report": "Biopsy report",
  thoracoscopy: "Thoracoscopy",
  mediastinoscopy: "Mediastinoscopy",
  "operation-note": "Operation note",
  "resection-report": "Resection pathology report",
  other: "Other document",
};

/** "CT 12-Nov-2026, Biopsy report": documents in one line; one without a date stands without it. */
export function documentsText(documents: readonly StagingDocument[]): string {
  return documents
    .map(({ kind, on }) =>
      on === null
        ? documentWords[kind]
        : `${documentWords[kind]} ${formatDate(on)}`,
    )
    .join(", ");
}
