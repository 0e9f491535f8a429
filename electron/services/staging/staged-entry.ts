import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { Contradiction } from "../../../shared/domain/staging-views.ts";
import type { ResultStatus } from "../../../shared/domain/result.ts";
import type { FieldError } from "../../../shared/errors.ts";
import type { CaseFacts } from "../cases/case-facts.ts";
import type { DerivedStaging } from "./derive-staging.ts";
import { problemsFrom } from "./engine-problems.ts";

/** What a staging says of itself, before any rule. */
export type Stated = Pick<
  StagingEvent,
  "system" | "edition" | "classification" | "phase" | "t" | "n" | "m" | "sheet"
>;

/** What an entry of the form comes to when it is kept: its categories, what the rules say, and what stands against it. */
export interface StagedEntry {
  stated: Stated;
  derived: DerivedStaging;
  /** Refusals with the field of the form; the rest means nothing while there is one. */
  problems: FieldError[];
  contradictions: Contradiction[];
}

export type StagingFacts = Pick<CaseFacts, "diagnosis" | "pathology">;

/** The categories of a system that has none. */
export const noCategories = { t: "", n: "", m: "" } as const;

/** True when the rules give no answer that could be kept. */
export function isRefused(status: ResultStatus): boolean {
  return status === "invalid" || status === "not-applicable";
}

/** The refusals of the engine; those that name no field stand at `path`. */
export function problemsAt(
  path: string,
  warnings: readonly string[],
): FieldError[] {
  return problemsFrom(warnings).map((problem) =>
    problem.path === "" ? { ...problem, path } : problem,
  );
}
