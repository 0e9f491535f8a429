import type { EditionTable } from "./edition-table.ts";
import { meanings } from "./edition-table.ts";
import { edition7, imigRows } from "./edition-7.ts";

/** AJCC/UICC 6th edition: the categories and the grouping of the 7th, and MX for "not assessed". */
export const edition6: EditionTable = {
  edition: "6",
  title: "AJCC/UICC 6th edition",
  validFor: "diagnoses 2003 to 2009",
  t: edition7.t,
  n: edition7.n,
  m: meanings("imig", "unverified", [
    ["MX", "Distant metastasis cannot be assessed"],
    ["M0", "No distant metastasis"],
    ["M1", "Distant metastasis"],
  ]),
  concrete: edition7.concrete,
  rows: imigRows,
};
