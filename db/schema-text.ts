import type Database from "better-sqlite3";

/** The whole schema as SQL text, as it is kept in schema.sql for review. */
export function schemaText(database: Database): string {
  const statements = database
    .prepare<[], { sql: string }>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'worklist_search\\_%' ESCAPE '\\'
       ORDER BY type = 'trigger', tbl_name, type DESC, name`,
    )
    .all();
  return `${statements.map(({ sql }) => `${sql};`).join("\n\n")}\n`;
}
