import { basename } from "node:path";
import { AppError } from "../../../shared/errors.ts";
import type { Session } from "../session.ts";
import type { PreviewFacts } from "./preview-of.ts";
import { ImportCancelled } from "./progress.ts";

/** One step of an import, as the audit trail names it. */
export interface ImportAttempt {
  step: "preview" | "commit" | "undo";
  paths: readonly string[];
  /** The batch to undo; empty for the other steps. */
  batchId: string;
}

const namesKept = 5;
const nameCharacters = 80;

/** Notes in the audit trail what a preview found, as counts alone. */
export function recordPreview(
  { store, actor }: Session,
  at: string,
  facts: PreviewFacts,
): void {
  const { preset, files, newCases, knownCases, warningTotal } = facts;
  store.transaction(() =>
    store.audit.append({
      at,
      actor,
      action: "import.preview",
      objectType: "import",
      objectId: "",
      detail: `${preset}: ${newCases} new, ${knownCases} known already, ${files.length} files, ${warningTotal} warnings`,
    }),
  );
}

/**
 * Notes in the audit trail that a step was refused, cancelled or failed. Keeps base names and the code of
 * the refusal, not its sentence, which may quote a file.
 */
export function recordFailure(
  { store, actor }: Session,
  at: string,
  { step, paths, batchId }: ImportAttempt,
  error: unknown,
): void {
  const names = paths.length === 0 ? "" : `; files ${namesOf(paths)}`;
  store.transaction(() =>
    store.audit.append({
      at,
      actor,
      action: "import.failed",
      objectType: "import",
      objectId: batchId,
      detail: `${step} ${outcomeOf(error)}${names}`,
    }),
  );
}

function outcomeOf(error: unknown): string {
  if (error instanceof ImportCancelled) return "cancelled";
  const code = error instanceof AppError ? error.code : "internal";
  return code === "internal" ? "stopped by a fault" : `refused (${code})`;
}

function namesOf(paths: readonly string[]): string {
  const names = paths
    .slice(0, namesKept)
    .map((path) => basename(path).slice(0, nameCharacters));
  const rest = paths.length - names.length;
  return rest > 0 ? `${names.join(", ")} and ${rest} more` : names.join(", ");
}
