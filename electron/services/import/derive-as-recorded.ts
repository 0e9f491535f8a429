import type { StagingDraft } from "../../../shared/domain/case-draft.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import {
  editionVocabulary,
  tnmEditionSchema,
  type TnmEdition,
} from "../../../shared/domain/staging.ts";
import {
  deriveStaging,
  type DerivedStaging,
} from "../staging/derive-staging.ts";

export type Axis = "t" | "n" | "m";
export const axes: readonly Axis[] = ["t", "n", "m"];

/** The edition when the engine derives it, else null. */
export function knownEdition(edition: string): TnmEdition | null {
  const known = tnmEditionSchema.safeParse(edition);
  return known.success ? known.data : null;
}

/** The categories of a staging that its edition does not know, such as MX in edition 7. */
export function unknownAxes(draft: StagingDraft): Axis[] {
  const edition = knownEdition(draft.edition);
  if (edition === null) return [];
  return axes.filter((axis) => {
    const known: readonly string[] = editionVocabulary[edition][axis];
    return draft[axis] !== "" && !known.includes(draft[axis]);
  });
}

/**
 * Derives a staging without changing what was recorded: a category the edition does not know counts as
 * missing, and a warning says so.
 */
export function deriveAsRecorded(
  draft: StagingDraft,
  diagnosis: Pick<Diagnosis, "site" | "extent">,
): DerivedStaging {
  const unknown = unknownAxes(draft);
  const usable = { ...draft };
  for (const axis of unknown) usable[axis] = "";
  const derived = deriveStaging(usable, diagnosis);
  const warnings = unknown.map(
    (axis) =>
      `${draft[axis]} does not exist in edition ${draft.edition}; the stage is derived as if ${axis.toUpperCase()} were missing.`,
  );
  return { ...derived, warnings: [...warnings, ...derived.warnings] };
}
