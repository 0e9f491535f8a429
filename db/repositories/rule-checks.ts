import type Database from "better-sqlite3";
import {
  ruleCheckSchema,
  type RuleCheck,
} from "../../shared/domain/rule-check.ts";
import type { RuleCheckRepository } from "../clinic-store.ts";
import { requireTransaction, storedAs } from "./statements.ts";

const columns: readonly (readonly [column: string, name: keyof RuleCheck])[] = [
  ["id", "id"],
  ["rule", "rule"],
  ["rule_row", "row"],
  ["rule_version", "ruleVersion"],
  ["checked_by", "checkedBy"],
  ["checked_on", "checkedOn"],
  ["verdict", "verdict"],
  ["paper", "paper"],
  ["note", "note"],
  ["withdraws", "withdraws"],
  ["recorded_at", "recordedAt"],
  ["recorded_by", "recordedBy"],
];

/** Comparisons of rules with the papers, and the rows that take one back. */
export function createRuleCheckRepository(
  database: Database,
): RuleCheckRepository {
  const every = database.prepare<[], RuleCheck>(
    `SELECT ${columns.map(([column, name]) => `${column} AS "${name}"`).join(", ")} FROM rule_check ORDER BY id`,
  );
  const insert = database.prepare<[RuleCheck]>(
    `INSERT INTO rule_check (${columns.map(([column]) => column).join(", ")})
     VALUES (${columns.map(([, name]) => `:${name}`).join(", ")})`,
  );

  return {
    all: () =>
      every
        .all()
        .map((row) => storedAs(ruleCheckSchema, row, `rule check ${row.id}`)),
    asStored: () => every.all(),
    add(check) {
      requireTransaction(database);
      insert.run(check);
    },
  };
}
