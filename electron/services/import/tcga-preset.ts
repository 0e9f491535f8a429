import {
  caseDraftSchema,
  type CaseDraft,
} from "../../../shared/domain/case-draft.ts";
import { AppError, fieldErrors } from "../../../shared/errors.ts";
import { createPulse, type ProgressSink } from "./progress.ts";
import type { Table } from "./read-table.ts";
import { groupByPatient } from "./tcga/patient-rows.ts";
import { tcgaRoleNames, tcgaRoles } from "./tcga/columns.ts";
import { assignRoles } from "./tcga/roles.ts";
import { readCase } from "./tcga/tcga-case.ts";
import { warnAboutTables } from "./tcga/table-remarks.ts";
import { summaryNotes, type KindedWarning } from "./warning.ts";

/** Name of the preset, kept with every batch: part of the key that recognises a case next time. */
export const tcgaPreset = "TCGA-MESO";

/** One case as an import brings it, with the key that recognises it the next time. */
export interface ImportedCase {
  externalKey: string;
  draft: CaseDraft;
}

/** What a set of files holds, before the workspace is asked about it. */
export interface ImportedCohort {
  files: { name: string; rows: number; role: string }[];
  cases: ImportedCase[];
  warnings: KindedWarning[];
}

/**
 * Turns TCGA-MESO tables into cases. Pure: the same tables give the same cases and remarks. Refuses the
 * whole set when a table is missing, unknown or doubled, or when a patient is described twice.
 */
export function readCohort(
  tables: readonly Table[],
  sink: ProgressSink,
): ImportedCohort {
  const byRole = assignRoles(tables);
  const remarks: KindedWarning[] = [];
  const patients = groupByPatient(byRole, remarks, sink);
  if (patients.length === 0) throw noPatients(byRole.patients.name);
  const pulse = createPulse(sink, "Checking patients");
  const drafts = patients.map((rows, at) => {
    pulse(at, patients.length);
    return { record: rows.patient.record, draft: readCase(rows) };
  });
  const byRecord = Map.groupBy(remarks, ({ record }) => record);
  const cases = drafts.map(({ record, draft }) => ({
    externalKey: record,
    draft: checked(record, {
      ...draft,
      importNotes: summaryNotes(byRecord.get(record) ?? []),
    }),
  }));
  warnAboutTables(byRole, remarks);
  pulse(patients.length, patients.length);
  return {
    files: tcgaRoleNames.flatMap((role) => {
      const table = byRole[role];
      return table === undefined
        ? []
        : [
            {
              name: table.name,
              rows: table.rows.length,
              role: tcgaRoles[role].label,
            },
          ];
    }),
    cases,
    warnings: remarks,
  };
}

function checked(record: string, draft: CaseDraft): CaseDraft {
  const parsed = caseDraftSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  const fields = fieldErrors(parsed.error);
  throw new AppError(
    "validation",
    `${record} cannot be stored as a case (${fields[0]?.path ?? "unknown field"}: ${fields[0]?.message ?? "not valid"}) Correct its rows and import again. Nothing was imported.`,
    { fields },
  );
}

function noPatients(name: string): AppError {
  return new AppError(
    "validation",
    `"${name}" has rows, but none with a barcode like TCGA-XX-0001: check the column bcr_patient_barcode. Nothing was imported.`,
  );
}
