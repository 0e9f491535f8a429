import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type {
  MCategory,
  NCategory,
  Stage,
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import type { CitationId } from "../../citations.ts";

/** What a category means, restated in our own words. */
export interface CategoryMeaning<Code extends string> {
  code: Code;
  meaning: string;
  /** Set where the specimen is read otherwise than the scan; `meaning` is then the clinical one. */
  pathologic?: {
    meaning: string;
    citation: CitationId;
    verification: VerificationLevel;
  };
  citation: CitationId;
  verification: VerificationLevel;
}

/** One printed row of a stage table: every combination of its categories has this stage. */
export interface StageRow {
  id: string;
  /** The row as a clinician reads it. */
  text: string;
  stage: Stage;
  t: readonly TCategory[];
  n: readonly NCategory[];
  m: readonly MCategory[];
  citation: CitationId;
  verification: VerificationLevel;
}

export interface EditionTable {
  edition: TnmEdition;
  title: string;
  validFor: string;
  t: readonly CategoryMeaning<TCategory>[];
  n: readonly CategoryMeaning<NCategory>[];
  m: readonly CategoryMeaning<MCategory>[];
  /**
   * What a missing category may turn out to be. T0 is not among them: it means that no primary was
   * found, not that T is open. Plain T1 is not either where T1a and T1b exist: it is their sum.
   */
  concrete: {
    t: readonly TCategory[];
    n: readonly NCategory[];
    m: readonly MCategory[];
  };
  rows: readonly StageRow[];
}

/** Writes category meanings that share one source and level. */
export function meanings<Code extends string>(
  citation: CitationId,
  verification: VerificationLevel,
  byCode: readonly (readonly [Code, string])[],
): CategoryMeaning<Code>[] {
  return byCode.map(([code, meaning]) => ({
    code,
    meaning,
    citation,
    verification,
  }));
}
