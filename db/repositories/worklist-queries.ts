import type {
  WorklistFilter,
  WorklistSort,
} from "../../shared/contract/cases.ts";
import {
  histologyRank,
  siteRank,
  stageFilterSets,
  statusRank,
} from "../ranks.ts";
import { prefixQuery } from "../search-text.ts";

/** Conditions of a worklist query with the values bound to them. */
export interface Conditions {
  readonly where: readonly string[];
  readonly values: readonly (string | number)[];
}

/** One sort order: the index that holds it and its columns; the first may be empty in a row. */
interface Order {
  readonly index: string;
  readonly keys: readonly string[];
  readonly mayBeMissing: boolean;
}

const thenName = ["family_key", "given_key", "row_id"];
const orders: Record<WorklistSort, Order> = {
  name: { index: "worklist_by_name", keys: thenName, mayBeMissing: false },
  record: {
    index: "worklist_by_record",
    keys: ["record_key", "row_id"],
    mayBeMissing: false,
  },
  site: {
    index: "worklist_by_site",
    keys: ["site_rank", ...thenName],
    mayBeMissing: false,
  },
  histology: {
    index: "worklist_by_histology",
    keys: ["histology_rank", ...thenName],
    mayBeMissing: false,
  },
  stage: {
    index: "worklist_by_stage",
    keys: ["stage_rank", ...thenName],
    mayBeMissing: true,
  },
  ecog: {
    index: "worklist_by_ecog",
    keys: ["ecog", ...thenName],
    mayBeMissing: true,
  },
  status: {
    index: "worklist_by_status",
    keys: ["status_rank", ...thenName],
    mayBeMissing: false,
  },
  gaps: {
    index: "worklist_by_gaps",
    keys: ["open_gaps", ...thenName],
    mayBeMissing: false,
  },
  board: {
    index: "worklist_by_board",
    keys: ["board_on", ...thenName],
    mayBeMissing: true,
  },
  updated: {
    index: "worklist_by_updated",
    keys: ["updated_at", "row_id"],
    mayBeMissing: false,
  },
};

const searchMatches = "FROM worklist_search WHERE worklist_search MATCH ?";

/** The column that may be empty under this sort; rows without it come last in either direction. */
export function missingColumn(sort: WorklistSort): string | null {
  const { keys, mayBeMissing } = orders[sort];
  return mayBeMissing ? (keys[0] ?? null) : null;
}

/** Filter to conditions; null when the text holds nothing that could match. */
export function conditionsOf(filter: WorklistFilter): Conditions | null {
  const where: string[] = [];
  const values: (string | number)[] = [];
  const equal = (column: string, value: number | null): void => {
    if (value === null) return;
    where.push(`${column} = ?`);
    values.push(value);
  };
  equal("site_rank", filter.site && siteRank(filter.site));
  if (filter.stage !== null) {
    const sets = stageFilterSets(filter.stage);
    where.push(`stage_groups IN (${sets.map(() => "?").join(", ")})`);
    values.push(...sets);
  }
  equal("histology_rank", filter.histology && histologyRank(filter.histology));
  equal("status_rank", filter.status && statusRank(filter.status));
  if (filter.text.trim() !== "") {
    const query = prefixQuery(filter.text);
    if (query === null) return null;
    where.push(`row_id IN (SELECT rowid ${searchMatches})`);
    values.push(query);
  }
  return { where, values };
}

const clause = (where: readonly string[]): string =>
  where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`;

/** Counts the matching rows, from an index or from the search alone. */
export function countSql(where: readonly string[]): string {
  if (where.length === 1 && where[0]?.includes(searchMatches))
    return `SELECT count(*) AS number ${searchMatches}`;
  return `SELECT count(*) AS number FROM worklist_row${clause(where)}`;
}

/** Counts along a sort index; for conditions on its first column. */
export function sortedCountSql(
  sort: WorklistSort,
  where: readonly string[],
): string {
  const { index } = orders[sort];
  return `SELECT count(*) AS number FROM worklist_row INDEXED BY ${index}${clause(where)}`;
}

/** Ids of a page in order. `viaIndex` walks the sort index; otherwise the few matches are found first, then sorted. */
export function pageSql(
  sort: WorklistSort,
  where: readonly string[],
  options: { descending: boolean; viaIndex: boolean },
): string {
  const { index, keys } = orders[sort];
  const by = options.viaIndex ? ` INDEXED BY ${index}` : "";
  const direction = options.descending ? " DESC" : "";
  const order = keys.map((key) => key + direction).join(", ");
  return `SELECT row_id AS number FROM worklist_row${by}${clause(where)} ORDER BY ${order} LIMIT ? OFFSET ?`;
}
