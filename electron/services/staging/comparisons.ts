import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";
import type { Classification } from "../../../shared/domain/staging-event.ts";
import type { EditionComparison } from "../../../shared/domain/staging-views.ts";
import {
  mCategorySchema,
  nCategorySchema,
  tCategorySchema,
  type TnmEdition,
} from "../../../shared/domain/staging.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { compareEditions } from "../../engine/rules/tnm-pleura/compare-editions.ts";
import { versionsWithoutCategories } from "./system-reading.ts";

/**
 * The same tumor under every other edition, newest first, with the reason for any change of stage; then the systems
 * that cannot be read from categories. Empty when the categories are not ones of any edition.
 */
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
  const carried = others.reverse().map((other): EditionComparison => ({
    system: "tnm-pleura",
    edition: other.edition,
    name: editionName(other.edition),
    applicable: true,
    categories: [
      other.t.length === 0 ? "T?" : other.t.join("/"),
      other.n.length === 0 ? "N?" : other.n.join("/"),
      other.m ?? "M?",
    ].join(" "),
    stages: other.stages,
    conceivable: other.conceivable,
    noStage: other.noStage,
    certain: other.certain,
    verification: other.verification,
    inForce: other.edition === inForce,
    reason: [other.reason, ...other.warnings].join(" "),
  }));
  return carried.length === 0 ? [] : [...carried, ...askingForFindings];
}

const askingForFindings = versionsWithoutCategories.map(
  ({ system, edition }): EditionComparison => ({
    system,
    edition,
    name: editionName(edition),
    applicable: false,
    categories: "",
    stages: [],
    conceivable: [],
    noStage: false,
    certain: false,
    verification: "secondary",
    inForce: false,
    reason: `${editionName(edition)} asks for findings, not for T, N and M.`,
  }),
);
