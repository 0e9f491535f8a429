import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const names = [
  "patients",
  "drugs",
  "radiations",
  "followups",
  "new-tumor-events",
] as const;

/** Paths of the five invented tables, the patients table first. */
export const inventedFiles: readonly string[] = names.map((name) =>
  join(import.meta.dirname, `invented-${name}.csv`),
);

export const inventedPatients = join(
  import.meta.dirname,
  "invented-patients.csv",
);

/** The invented patients table as text, for a test to damage. */
export function patientsText(): string {
  return readFileSync(inventedPatients, "utf8");
}

/** A folder that lives as long as the test file; call `remove` in `afterAll`. */
export function temporaryFolder(): {
  folder: string;
  write: (name: string, content: string | Uint8Array) => string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "mesoboard-import-"));
  return {
    folder,
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
