import { expect, it } from "vitest";
import { assignRoles } from "../../../electron/services/import/tcga/roles.ts";
import { tableOf } from "../../support/tcga/rows.ts";

const patients = tableOf("patients", [{}]);
const drugs = tableOf("drugs", [{}]);

it("tells the tables apart by their columns, whatever their names and order", () => {
  const renamed = { ...drugs, name: "patients.csv" };
  const found = assignRoles([renamed, { ...patients, name: "x.txt" }]);
  expect(found.patients.name).toBe("x.txt");
  expect(found.drugs?.name).toBe("patients.csv");
  expect(found.followups).toBeUndefined();
});

it("names the columns that a table lacks", () => {
  const columns = drugs.columns.filter(
    (column) => column !== "therapy_type" && column !== "drug_seq",
  );
  expect(() => assignRoles([patients, { ...drugs, columns }])).toThrow(
    '"drugs.csv" looks like the drugs table but lacks drug_seq, therapy_type: export it again with all its columns.',
  );
});

it("refuses a table of another kind, two of one kind, and no patients", () => {
  expect(() =>
    assignRoles([{ ...drugs, name: "wages.csv", columns: ["name", "wage"] }]),
  ).toThrow(
    /"wages.csv" is not a TCGA-MESO table: a patients table would need the columns bcr_patient_barcode, gender/u,
  );
  expect(() =>
    assignRoles([patients, drugs, { ...drugs, name: "again.csv" }]),
  ).toThrow(
    '"again.csv" and "drugs.csv" are both drugs tables: choose one of them.',
  );
  expect(() => assignRoles([drugs])).toThrow("The patients table is missing");
});
