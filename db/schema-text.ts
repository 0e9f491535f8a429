import Database from "better-sqlite3";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";

interface SchemaObject {
  name: string;
  sql: string;
}

/** Tables, indexes, views and triggers; not the tables that the search index makes for itself. */
function schemaObjects(database: Database): SchemaObject[] {
  return database
    .prepare<[], SchemaObject>(
      `SELECT name, sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND NOT (type = 'table' AND name IN
         ('worklist_search_data', 'worklist_search_idx', 'worklist_search_docsize', 'worklist_search_config'))
       ORDER BY type = 'trigger', tbl_name, type DESC, name`,
    )
    .all();
}

/** The whole schema as SQL text, as it is kept in schema.sql for review. */
export function schemaText(database: Database): string {
  return `${schemaObjects(database)
    .map(({ sql }) => `${sql};`)
    .join("\n\n")}\n`;
}

/** Tables, views, triggers and indexes that are missing, changed or too many, against what the migrations make. */
export function schemaProblems(database: Database): string[] {
  const found = new Map(schemaObjects(database).map(nameAndSql));
  const expected = new Map(expectedObjects().map(nameAndSql));
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [...names]
    .filter((name) => found.get(name) !== expected.get(name))
    .map((name) => {
      if (!found.has(name)) return `${name} is missing from the schema`;
      return expected.has(name)
        ? `${name} was changed in the schema`
        : `${name} does not belong to the schema`;
    });
}

const nameAndSql = ({ name, sql }: SchemaObject) => [name, sql] as const;

function expectedObjects(): SchemaObject[] {
  const database = new Database(":memory:");
  try {
    migrate(database, { migrations, at: "", copyBefore: () => undefined });
    return schemaObjects(database);
  } finally {
    database.close();
  }
}
