import type { EvidenceLibrary } from "../../../shared/domain/evidence-library.ts";
import { evidenceLibrarySchema } from "../../../shared/domain/evidence-library.ts";
import { findBrokenReferences } from "./references.ts";
import { recordFiles } from "./record-files.ts";
import citations from "./library/citations.json" with { type: "json" };
import firstLineFlags from "./library/flags/first-line.json" with { type: "json" };
import indexFlags from "./library/flags/indices-and-sources.json" with { type: "json" };
import laterFlags from "./library/flags/later-lines.json" with { type: "json" };
import surgeryFlags from "./library/flags/surgery-and-peritoneal.json" with { type: "json" };
import sources from "./library/sources.json" with { type: "json" };

/** Version of the evidence data (year.number); raised whenever any record, figure or flag changes. */
export const evidenceVersion = "2026.1";

/** Checks a whole library: shape first, then that every id it names exists. Throws with all reasons. */
export function parseLibrary(input: unknown): EvidenceLibrary {
  const library = evidenceLibrarySchema.parse(input);
  const broken = findBrokenReferences(library);
  if (broken.length > 0) {
    throw new Error(
      `The evidence library is inconsistent: ${broken.join("; ")}`,
    );
  }
  return library;
}

/** The library of this build, checked when it is loaded. */
export const evidenceLibrary: EvidenceLibrary = parseLibrary({
  version: evidenceVersion,
  dataDate: "2025-05-12",
  records: recordFiles,
  flags: [...firstLineFlags, ...laterFlags, ...surgeryFlags, ...indexFlags],
  citations,
  sources,
});
