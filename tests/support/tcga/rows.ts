import {
  tcgaRoles,
  type TcgaRole,
} from "../../../electron/services/import/tcga/columns.ts";
import type { Table } from "../../../electron/services/import/read-table.ts";
import {
  readCohort,
  type ImportedCohort,
} from "../../../electron/services/import/tcga-preset.ts";
import type { WarningKind } from "../../../electron/services/import/warning.ts";

export const quiet = { report: () => undefined, isCancelled: () => false };

export type Cells = Record<string, string>;

const ordinaryPatient: Cells = {
  bcr_patient_barcode: "TCGA-XX-0001",
  gender: "female",
  days_to_birth: "-22000",
  age_at_initial_pathologic_diagnosis: "60",
  year_of_initial_pathologic_diagnosis: "2012",
  vital_status: "alive",
  days_to_last_followup: "500",
  histological_type: "epithelioid mesothelioma",
  icd_10: "c45.0",
  icd_o_3_histology: "9052/3",
  icd_o_3_site: "c38.4",
  laterality: "left",
  tumor_tissue_site: "pleura",
  pathologic_stage: "II",
  system_version: "7th",
  pathologic_t: "T2",
  pathologic_n: "N0",
  pathologic_m: "M0",
};

/** A table of one role; cells that a row does not name are empty. */
export function tableOf(role: TcgaRole, rows: readonly Cells[]): Table {
  const { needed, optional } = tcgaRoles[role];
  const columns = [...needed, ...optional];
  return {
    name: `${role}.csv`,
    columns,
    rows: rows.map((cells, at) => ({
      line: at + 2,
      cells: columns.map((column) =>
        column === "bcr_patient_barcode"
          ? (cells[column] ?? "TCGA-XX-0001")
          : (cells[column] ?? ""),
      ),
    })),
    hash: role,
    endsWithLineBreak: true,
  };
}

/** One ordinary patient with these cells changed, and rows of other tables beside it. */
export function onePatient(
  cells: Cells,
  side: Partial<Record<Exclude<TcgaRole, "patients">, Cells[]>> = {},
): ImportedCohort {
  const tables = [tableOf("patients", [{ ...ordinaryPatient, ...cells }])];
  for (const role of [
    "drugs",
    "radiations",
    "followups",
    "tumorEvents",
  ] as const) {
    const rows = side[role];
    if (rows !== undefined) tables.push(tableOf(role, rows));
  }
  return readCohort(tables, quiet);
}

/** The only case of a cohort. */
export function theCase(cohort: ImportedCohort) {
  if (cohort.cases.length !== 1) throw new Error("not one case");
  return cohort.cases[0]!.draft;
}

/** The sentences of one kind of remark. */
export function sentences(cohort: ImportedCohort, kind: WarningKind): string[] {
  return cohort.warnings
    .filter((each) => each.kind === kind)
    .map(({ message }) => message);
}

/** How many remarks of each kind, for the kinds that occur. */
export function tally(
  cohort: ImportedCohort,
): Partial<Record<WarningKind, number>> {
  const counts: Partial<Record<WarningKind, number>> = {};
  for (const { kind } of cohort.warnings)
    counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
