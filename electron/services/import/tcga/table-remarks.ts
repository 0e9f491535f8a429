import type { KindedWarning, WarningKind } from "../warning.ts";
import { tcgaRoleNames, tcgaRoles } from "./columns.ts";
import type { TcgaTables } from "./roles.ts";

/** Remarks on whole tables: absent ones, columns that have no place in the record, a missing last line break. */
export function warnAboutTables(
  tables: TcgaTables,
  remarks: KindedWarning[],
): void {
  for (const role of tcgaRoleNames) {
    const table = tables[role];
    const { label, needed, optional } = tcgaRoles[role];
    const say = (
      file: string,
      kind: WarningKind,
      field: string,
      message: string,
    ): void => {
      remarks.push({ file, row: null, record: "", field, message, kind });
    };
    if (table === undefined) {
      say(
        "",
        "table-absent",
        label,
        `The ${label} table was not chosen: the cases come without it; choose all five files to bring everything.`,
      );
      continue;
    }
    const unused = table.columns.filter(
      (column) =>
        column !== "" && !needed.includes(column) && !optional.includes(column),
    );
    if (unused.length > 0) {
      const names = unused.map((column) => column.slice(0, 40));
      const rest = names.length > 12 ? ` and ${names.length - 12} more` : "";
      say(
        table.name,
        "columns-unused",
        names[0] ?? "",
        `Not imported, because the record has no place for them: ${names.slice(0, 12).join(", ")}${rest}.`,
      );
    }
    if (!table.endsWithLineBreak) {
      say(
        table.name,
        "missing-line-break",
        "",
        "The file does not end with a line break: compare the number of rows with where it came from.",
      );
    }
  }
}
