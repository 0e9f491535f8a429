import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import { edition6 } from "./edition-6.ts";
import { edition7 } from "./edition-7.ts";
import { edition8 } from "./edition-8.ts";
import { edition9 } from "./edition-9.ts";
import type { EditionTable, StageRow } from "./edition-table.ts";

/** The stage tables by edition. */
export const editions: Readonly<Record<TnmEdition, EditionTable>> = {
  "6": edition6,
  "7": edition7,
  "8": edition8,
  "9": edition9,
};

const rowsByCell: Readonly<Record<TnmEdition, ReadonlyMap<string, StageRow>>> =
  {
    "6": cellsOf(edition6),
    "7": cellsOf(edition7),
    "8": cellsOf(edition8),
    "9": cellsOf(edition9),
  };

/** The printed row that holds this combination, or undefined where the table has none. */
export function rowOf(
  edition: TnmEdition,
  t: string,
  n: string,
  m: string,
): StageRow | undefined {
  return rowsByCell[edition].get(`${t} ${n} ${m}`);
}

function cellsOf(table: EditionTable): Map<string, StageRow> {
  const cells = new Map<string, StageRow>();
  for (const row of table.rows) {
    for (const t of row.t) {
      for (const n of row.n) {
        for (const m of row.m) cells.set(`${t} ${n} ${m}`, row);
      }
    }
  }
  return cells;
}
