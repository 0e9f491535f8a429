import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import { sourceOf } from "../../citations.ts";
import type { CategoryMeaning } from "./edition-table.ts";
import { editions } from "./editions.ts";

interface ShownCategory {
  code: string;
  meaning: string;
  verification: VerificationLevel;
}

/** Everything a staging form shows about one edition. */
export interface EditionGuide {
  edition: TnmEdition;
  name: string;
  validFor: string;
  t: ShownCategory[];
  n: ShownCategory[];
  m: ShownCategory[];
  citation: string;
}

/** The categories of an edition with their meanings, as scan or specimen are read. */
export function editionGuide(
  edition: TnmEdition,
  classification: "clinical" | "pathologic",
): EditionGuide {
  const { title, validFor, t, n, m } = editions[edition];
  const shown = (category: CategoryMeaning<string>): ShownCategory => {
    const specimen =
      classification === "pathologic" ? category.pathologic : undefined;
    const { meaning, verification } = specimen ?? category;
    return { code: category.code, meaning, verification };
  };
  const citations = [...t, ...n, ...m].flatMap(({ citation, pathologic }) =>
    classification === "pathologic" && pathologic !== undefined
      ? [pathologic.citation]
      : [citation],
  );
  return {
    edition,
    name: title,
    validFor,
    t: t.map(shown),
    n: n.map(shown),
    m: m.map(shown),
    citation: [...new Set(citations)].map(sourceOf).join("; "),
  };
}
