import type { Form } from "./outcome.ts";
import type { PatientRows } from "./patient-rows.ts";

interface Claim {
  column: string;
  table: "radiations" | "drugs" | "tumorEvents";
  what: string;
  /** True when a "no" on the forms is contradicted by a row. */
  noMeansNone: boolean;
}

const claims: readonly Claim[] = [
  {
    column: "radiation_therapy",
    table: "radiations",
    what: "radiotherapy",
    noMeansNone: true,
  },
  {
    column: "postoperative_rx_tx",
    table: "drugs",
    what: "drug treatment after the operation",
    noMeansNone: false,
  },
  {
    column: "new_tumor_event_after_initial_treatment",
    table: "tumorEvents",
    what: "a new tumor event",
    noMeansNone: true,
  },
];

/**
 * Compares what the forms claim with the rows of the other tables that were chosen: a yes without any
 * row, and a no beside a row. `formEvents` says whether a follow-up form brought an event of its own.
 */
export function checkClaims(
  rows: PatientRows,
  forms: readonly Form[],
  formEvents: boolean,
): void {
  for (const { column, table, what, noMeansNone } of claims) {
    if (!rows.supplied.has(table)) continue;
    const answers = new Set(forms.map(({ row }) => row.word(column)));
    const hasRow =
      rows[table].length > 0 || (table === "tumorEvents" && formEvents);
    if (answers.has("yes") && !hasRow) {
      rows.patient.warn(
        "detail-missing",
        column,
        `A form says yes to ${what}, but the files hold no details of it.`,
      );
    } else if (
      noMeansNone &&
      hasRow &&
      answers.has("no") &&
      !answers.has("yes")
    ) {
      rows.patient.warn(
        "form-conflict",
        column,
        `Every form says no to ${what}, yet the files hold details of it: the details are imported.`,
      );
    }
  }
}
