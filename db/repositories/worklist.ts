import type Database from "better-sqlite3";
import type { WorklistRow } from "../../shared/domain/case-file.ts";
import { worklistRowSchema } from "../../shared/domain/case-file.ts";
import type { WorklistQuery, WorklistRepository } from "../store.ts";
import { fromJson } from "./statements.ts";
import {
  conditionsOf,
  countSql,
  missingColumn,
  pageSql,
  sortedCountSql,
  type Conditions,
} from "./worklist-queries.ts";

const columns = `case_id AS caseId, family_name AS familyName, given_name AS givenName, record_number AS recordNumber,
  birth_date AS birthDate, sex, site, histology, stages, stage_basis AS stageBasis, stage_edition AS stageEdition, ecog, status,
  open_gaps AS openGaps, board_on AS boardOn, updated_at AS updatedAt`;

/** Up to this many matches are found first and sorted; above it the sort index is walked. */
const smallSet = 1000;

type NumberStatement = Database.Statement<unknown[], { number: number }>;

interface StoredRow {
  stages: string;
}

const fromRow = (row: StoredRow | undefined): WorklistRow =>
  worklistRowSchema.parse({ ...row, stages: fromJson(row?.stages ?? "[]") });

/** The list of cases: pages of it by filter and sort, and single rows. */
export function createWorklistRepository(
  database: Database,
): WorklistRepository {
  const byRowId = database.prepare<[number], StoredRow>(
    `SELECT ${columns} FROM worklist_row WHERE row_id = ?`,
  );
  const byCaseId = database.prepare<[string], StoredRow>(
    `SELECT ${columns} FROM worklist_row WHERE case_id = ?`,
  );
  const prepare = statementCache(database);

  const count = (sql: string, { values }: Conditions): number =>
    prepare(sql).get(...values)?.number ?? 0;

  const part = (
    query: WorklistQuery,
    conditions: Conditions,
    viaIndex: boolean,
  ): WorklistRow[] => {
    const { sort, descending, limit, offset } = query;
    const sql = pageSql(sort, conditions.where, { descending, viaIndex });
    return prepare(sql)
      .all(...conditions.values, limit, offset)
      .map(({ number }) => fromRow(byRowId.get(number)));
  };

  /** Rows that have the sorted value, then, in name order, those that lack it. */
  const inTwoParts = (
    query: WorklistQuery,
    conditions: Conditions,
    how: { column: string; viaIndex: boolean },
  ): WorklistRow[] => {
    const { column, viaIndex } = how;
    const withValue = restrict(conditions, `${column} IS NOT NULL`);
    const rows = part(query, withValue, viaIndex);
    if (rows.length === query.limit) return rows;
    const known = count(sortedCountSql(query.sort, withValue.where), withValue);
    const rest: WorklistQuery = {
      ...query,
      descending: false,
      offset: Math.max(0, query.offset - known),
      limit: query.limit - rows.length,
    };
    const withoutValue = restrict(conditions, `${column} IS NULL`);
    return [...rows, ...part(rest, withoutValue, viaIndex)];
  };

  return {
    page(query) {
      const totalUnfiltered = count(countSql([]), { where: [], values: [] });
      const conditions = conditionsOf(query.filter);
      if (conditions === null) return { rows: [], total: 0, totalUnfiltered };
      const total = count(countSql(conditions.where), conditions);
      const viaIndex = total > smallSet;
      const column = missingColumn(query.sort);
      const rows =
        column === null
          ? part(query, conditions, viaIndex)
          : inTwoParts(query, conditions, { column, viaIndex });
      return { rows, total, totalUnfiltered };
    },
    rows: (caseIds) =>
      caseIds.flatMap((caseId) => {
        const row = byCaseId.get(caseId);
        return row === undefined ? [] : [fromRow(row)];
      }),
  };
}

const restrict = (conditions: Conditions, condition: string): Conditions => ({
  where: [...conditions.where, condition],
  values: conditions.values,
});

/** Prepares each query text once; the texts are built from a closed set of parts. */
function statementCache(database: Database) {
  const statements = new Map<string, NumberStatement>();
  return (sql: string): NumberStatement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare<unknown[], { number: number }>(sql);
    statements.set(sql, statement);
    return statement;
  };
}
