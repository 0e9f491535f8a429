import { createPulse, type ProgressSink } from "../progress.ts";
import { refuseFile } from "../refuse-file.ts";
import { shown, sourceRows, type SourceRow } from "../source-row.ts";
import type { KindedWarning } from "../warning.ts";
import { tcgaRoles, type TcgaRole } from "./columns.ts";
import type { TcgaTables } from "./roles.ts";

type SideRole = Exclude<TcgaRole, "patients">;

const sideRoles: readonly SideRole[] = [
  "drugs",
  "radiations",
  "followups",
  "tumorEvents",
];

/** Everything the files say about one patient. */
export interface PatientRows {
  patient: SourceRow;
  drugs: SourceRow[];
  radiations: SourceRow[];
  followups: SourceRow[];
  tumorEvents: SourceRow[];
  /** Which of the optional tables were chosen: an absent table proves nothing. */
  supplied: ReadonlySet<TcgaRole>;
}

const barcode = /^TCGA-[A-Z0-9]{2}-[A-Z0-9]{4}$/u;

/**
 * Brings the rows of all tables together by barcode, in the order of the patients table. Rows without a
 * usable barcode, repeated rows and rows of unknown patients are left out with a remark; two different
 * rows for one patient in the patients table refuse the whole import.
 */
export function groupByPatient(
  tables: TcgaTables,
  remarks: KindedWarning[],
  sink: ProgressSink,
): PatientRows[] {
  const supplied = new Set(
    sideRoles.filter((role) => tables[role] !== undefined),
  );
  const patients = new Map<string, PatientRows>();
  const pulse = createPulse(sink, "Checking patients");
  const { patients: main } = tables;
  for (const [at, row] of sourceRows(
    main,
    tcgaRoles.patients.label,
    remarks,
  ).entries()) {
    pulse(at, main.rows.length);
    if (!hasBarcode(row)) continue;
    const earlier = patients.get(row.record)?.patient;
    if (earlier === undefined) {
      patients.set(row.record, { patient: row, ...noSideRows(), supplied });
    } else if (earlier.fingerprint === row.fingerprint) {
      warnRepeated(row, earlier);
    } else {
      throw refuseFile(
        main.name,
        `describes ${row.record} twice with different values, in lines ${earlier.line} and ${row.line}: keep one row per patient.`,
      );
    }
  }
  for (const role of sideRoles)
    addSideRows(tables, role, { patients, remarks });
  return [...patients.values()];
}

function noSideRows(): Pick<PatientRows, SideRole> {
  return { drugs: [], radiations: [], followups: [], tumorEvents: [] };
}

function addSideRows(
  tables: TcgaTables,
  role: SideRole,
  into: { patients: Map<string, PatientRows>; remarks: KindedWarning[] },
): void {
  const table = tables[role];
  if (table === undefined) return;
  const seen = new Map<string, SourceRow>();
  for (const row of sourceRows(table, tcgaRoles[role].label, into.remarks)) {
    if (!hasBarcode(row)) continue;
    const earlier = seen.get(row.fingerprint);
    const owner = into.patients.get(row.record);
    seen.set(row.fingerprint, row);
    if (owner === undefined) {
      row.warn(
        "unknown-patient",
        "bcr_patient_barcode",
        `${row.record} is not in the patients file: this row is not imported; add the patient's row to bring it in.`,
      );
    } else if (earlier === undefined) {
      owner[role].push(row);
    } else {
      warnRepeated(row, earlier);
    }
  }
}

function hasBarcode(row: SourceRow): boolean {
  if (barcode.test(row.record)) return true;
  const words =
    row.record === ""
      ? "The row has no barcode"
      : `${shown(row.record)} is not a barcode like TCGA-XX-0001`;
  row.warn(
    "row-skipped",
    "bcr_patient_barcode",
    `${words}: this row is not imported; correct the barcode to bring it in.`,
  );
  return false;
}

function warnRepeated(row: SourceRow, earlier: SourceRow): void {
  row.warn(
    "repeated-row",
    "bcr_patient_barcode",
    `The row repeats line ${earlier.line} word for word and is imported once.`,
  );
}
