import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Treatment } from "../../../shared/domain/course.ts";
import { formatDate } from "../../../shared/format.ts";

/**
 * What a pathologic staging lacks: words that follow "is pathologic;", null when an operation stands behind it or, without
 * a case, when nobody answered. `operated` is what the staging itself says; a biopsy alone is no specimen.
 */
export function lackOfOperation(
  operated: boolean | null,
  file: Pick<CaseFile, "treatments" | "events"> | null,
): string | null {
  if (operated === false) return "its findings say that there was no operation";
  if (operated === true || file === null || surgeriesOf(file).length > 0)
    return null;
  return file.events.some(({ kind }) => kind === "biopsy")
    ? "only a biopsy is recorded, no operation"
    : "no operation and no biopsy is recorded";
}

/** The operations on record as a sentence names them: "Pleurectomy (12-Mar-2026)"; null when there is none. */
export function recordedOperations(
  file: Pick<CaseFile, "treatments">,
): string | null {
  const names = surgeriesOf(file).map(({ name, startedOn }) =>
    startedOn === null ? name : `${name} (${formatDate(startedOn)})`,
  );
  return names.length === 0 ? null : names.join(", ");
}

function surgeriesOf({
  treatments,
}: Pick<CaseFile, "treatments">): Treatment[] {
  return treatments.filter(({ kind }) => kind === "surgery");
}
