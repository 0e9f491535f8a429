import { AppError } from "../../../../shared/errors.ts";
import type { Table } from "../read-table.ts";
import { refuseFile } from "../refuse-file.ts";
import { tcgaRoleNames, tcgaRoles, type TcgaRole } from "./columns.ts";

export type TcgaTables = { patients: Table } & Partial<Record<TcgaRole, Table>>;

/**
 * Which table is which. Refuses a table that fits no role (naming the columns it lacks), two tables of
 * one role, and a choice without the patients table.
 */
export function assignRoles(tables: readonly Table[]): TcgaTables {
  const found: Partial<Record<TcgaRole, Table>> = {};
  for (const table of tables) {
    const role = roleOf(table);
    const other = found[role];
    if (other !== undefined) {
      throw refuseFile(
        table.name,
        `and "${other.name}" are both ${tcgaRoles[role].label} tables: choose one of them.`,
      );
    }
    found[role] = table;
  }
  const { patients } = found;
  if (patients === undefined) {
    throw new AppError(
      "validation",
      `The patients table is missing: choose the file with the columns ${tcgaRoles.patients.marks.join(", ")} together with the others. Nothing was imported.`,
    );
  }
  return { ...found, patients };
}

function roleOf(table: Table): TcgaRole {
  const lacking = (role: TcgaRole): string[] =>
    tcgaRoles[role].needed.filter((column) => !table.columns.includes(column));
  const exact = tcgaRoleNames.find((role) => lacking(role).length === 0);
  if (exact !== undefined) return exact;
  const near = tcgaRoleNames.find((role) =>
    tcgaRoles[role].marks.some((mark) => table.columns.includes(mark)),
  );
  if (near !== undefined) {
    throw refuseFile(
      table.name,
      `looks like the ${tcgaRoles[near].label} table but lacks ${listColumns(lacking(near))}: export it again with all its columns.`,
    );
  }
  throw refuseFile(
    table.name,
    `is not a TCGA-MESO table: a patients table would need the columns ${listColumns(lacking("patients"))}, and none of the other four fits either; choose other files.`,
  );
}

function listColumns(columns: readonly string[]): string {
  const first = columns.slice(0, 6).join(", ");
  const rest = columns.length - 6;
  return rest > 0 ? `${first} and ${rest} more` : first;
}
