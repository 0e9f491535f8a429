import type Database from "better-sqlite3";

/** What an import had to say about the case, in its order. */
export function createImportNoteRows(database: Database) {
  const select = database
    .prepare<[string], string>(
      "SELECT text FROM import_note WHERE case_id = ? ORDER BY position",
    )
    .pluck();
  const insert = database.prepare(
    "INSERT INTO import_note (case_id, position, text) VALUES (?, ?, ?)",
  );
  return {
    insertAll(caseId: string, notes: readonly string[]): void {
      notes.forEach((text, index) => insert.run(caseId, index + 1, text));
    },
    of: (caseId: string): string[] => select.all(caseId),
  };
}
