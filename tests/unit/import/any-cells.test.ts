import {
  array,
  assert,
  constantFrom,
  oneof,
  property,
  record,
  string,
} from "fast-check";
import { expect, it } from "vitest";
import {
  tcgaRoles,
  type TcgaRole,
} from "../../../electron/services/import/tcga/columns.ts";
import { caseDraftSchema } from "../../../shared/domain/case-draft.ts";
import { onePatient, theCase } from "../../support/tcga/rows.ts";

const nearCells = `yes no dead alive -8 0 5040 0.5 cgy gy t1a MX r0 7th İİİİİİİİ ßßß =1+1
  preoperative open_surgery stage_iii \u202Eabc 1e9 ٣ 99999999`;
const nearCell = constantFrom(
  "",
  "",
  "",
  ...nearCells.split(/\s+/u).map((word) => word.replace("_", " ")),
);
const cell = oneof(
  { weight: 3, arbitrary: nearCell },
  string({ unit: "grapheme", maxLength: 40 }),
  string({ unit: "grapheme", minLength: 150, maxLength: 400 }),
);

function rowOf(role: TcgaRole) {
  const { needed, optional } = tcgaRoles[role];
  const columns = [...needed, ...optional].filter(
    (column) => column !== "bcr_patient_barcode",
  );
  return record(Object.fromEntries(columns.map((column) => [column, cell])));
}

function rowsOf(role: TcgaRole) {
  return array(rowOf(role), { maxLength: 3 });
}

it("turns any cells into a case that can be stored, never into a crash", () => {
  assert(
    property(
      rowOf("patients"),
      record({
        drugs: rowsOf("drugs"),
        radiations: rowsOf("radiations"),
        followups: rowsOf("followups"),
        tumorEvents: rowsOf("tumorEvents"),
      }),
      (patient, side) => {
        const cohort = onePatient(patient, side);
        const draft = theCase(cohort);
        expect(caseDraftSchema.parse(draft)).toEqual(draft);
        for (const { message } of cohort.warnings)
          expect(message.length).toBeLessThanOrEqual(400);
      },
    ),
    { numRuns: 200, endOnFailure: true },
  );
});
