import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { Classification } from "../../../shared/domain/staging-event.ts";
import {
  mCategorySchema,
  nCategorySchema,
  tCategorySchema,
  type TnmEdition,
} from "../../../shared/domain/staging.ts";
import type { EditionComparison } from "../../../shared/domain/views.ts";
import { compareEditions } from "../../engine/rules/tnm-pleura/compare-editions.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";

/** The same tumor under every other edition, newest first, with the reason for any change of stage. */
export function comparisonsOf(
  given: {
    classification: Classification;
    t: string | null;
    n: string | null;
    m: string | null;
  },
  edition: TnmEdition,
  diagnosis: Diagnosis | null,
): EditionComparison[] {
  const t = tCategorySchema.nullable().safeParse(given.t);
  const n = nCategorySchema.nullable().safeParse(given.n);
  const m = mCategorySchema.nullable().safeParse(given.m);
  if (!t.success || !n.success || !m.success) return [];
  const inForce = diagnosis === null ? null : editionInForce(diagnosis);
  const others = compareEditions(
    { t: t.data, n: n.data, m: m.data },
    edition,
    given.classification,
  );
  return others.reverse().map((other) => ({
    edition: other.edition,
    categories: [
      other.t.length === 0 ? "T?" : other.t.join("/"),
      other.n.length === 0 ? "N?" : other.n.join("/"),
      other.m ?? "M?",
    ].join(" "),
    stages: other.stages,
    conceivable: other.conceivable,
    certain: other.certain,
    verification: other.verification,
    inForce: other.edition === inForce,
    reason: [other.reason, ...other.warnings].join(" "),
  }));
}
