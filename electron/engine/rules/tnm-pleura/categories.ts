import type {
  EditionVocabulary,
  MCategory,
  NCategory,
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import {
  editionVocabulary,
  tnmEditionSchema,
} from "../../../../shared/domain/staging.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { Fields } from "../../inputs.ts";
import { fieldOf } from "../../inputs.ts";
import { listWords, quote } from "../../words.ts";

export interface Categories {
  t: TCategory | null;
  n: NCategory | null;
  m: MCategory | null;
}

/** What each axis may still be: one category when it is known. */
export interface Options {
  t: readonly string[];
  n: readonly string[];
  m: readonly string[];
}

const knownEditions = tnmEditionSchema.options;

/** The edition asked for, or null when it is missing or refused (then a problem is added). */
export function readEdition(
  fields: Fields,
  problems: string[],
): TnmEdition | null {
  const value = fieldOf(fields, "edition");
  if (value === null) return null;
  const known = knownEditions.find((edition) => edition === value);
  if (known !== undefined) return known;
  problems.push(`edition: ${editionProblem(value)}`);
  return null;
}

/** Scan or specimen, when the request says so; it chooses the wording of a category, never the stage. */
export function readClassification(
  fields: Fields,
  problems: string[],
): Classification | null {
  const value = fieldOf(fields, "classification");
  if (value === null || value === "clinical" || value === "pathologic")
    return value;
  problems.push(
    `classification: ${quote(value)} is not known. Use clinical, pathologic, or leave it out.`,
  );
  return null;
}

/** T, N and M as the edition writes them; each refused one adds a problem that names a way out. */
export function readCategories(
  fields: Fields,
  edition: TnmEdition,
  problems: string[],
): Categories {
  const allowed = editionVocabulary[edition];
  const read = <Code extends string>(
    axis: "t" | "n" | "m",
    codes: readonly Code[],
  ): Code | null => {
    const value = fieldOf(fields, axis);
    if (value === null) return null;
    const code = codes.find((known) => known === value);
    if (code === undefined)
      problems.push(`${axis}: ${categoryProblem(axis, value, edition)}`);
    return code ?? null;
  };
  return {
    t: read("t", allowed.t),
    n: read("n", allowed.n),
    m: read("m", allowed.m),
  };
}

/** The editions in which every given category exists. */
export function editionsKnowing(fields: Fields): TnmEdition[] {
  return knownEditions.filter((edition) => {
    const problems: string[] = [];
    readCategories(fields, edition, problems);
    return problems.length === 0;
  });
}

function editionProblem(value: unknown): string {
  if (typeof value === "string" && /^[1-5]$/.test(value)) {
    return `editions before 6 grouped differently: keep the recorded group; nothing is derived. Derived are editions ${listWords(knownEditions, "and")}.`;
  }
  const asText =
    typeof value === "number"
      ? knownEditions.find((edition) => edition === String(value))
      : undefined;
  if (asText !== undefined) return `write the edition as text: "${asText}".`;
  return `${quote(value)} is not an edition of this rule. Choose ${listWords(knownEditions)}.`;
}

function categoryProblem(
  axis: "t" | "n" | "m",
  value: unknown,
  edition: TnmEdition,
): string {
  const codes = codesOf(editionVocabulary[edition], axis);
  const list = [...codes].sort(unknownLast).join(", ");
  if (typeof value !== "string")
    return `${quote(value)} is not a category. Write one of ${list}.`;
  const elsewhere = knownEditions.filter((other) =>
    codesOf(editionVocabulary[other], axis).includes(value),
  );
  if (elsewhere.length > 0) {
    const way =
      value === "MX"
        ? "Leave m empty when metastasis was not assessed, or choose"
        : "Choose";
    return `${value} does not exist in edition ${edition} (${list}). ${way} edition ${listWords(elsewhere)} if the case was staged under it.`;
  }
  return `${quote(value)} is not a category of edition ${edition} (${list}).${hint(codes, value)}`;
}

function hint(codes: readonly string[], value: string): string {
  const bare = value.trim().replace(/^(?:y|r|a)?(?:c|p)?(?=[tnm])/i, "");
  const meant = codes.find((code) => code.toLowerCase() === bare.toLowerCase());
  if (meant !== undefined) {
    const prefix =
      bare === value.trim() ? "" : " The prefix is recorded apart.";
    return ` Did you mean "${meant}"?${prefix}`;
  }
  if (/^tis/i.test(bare))
    return " Mesothelioma in situ has no T category and no stage group.";
  return "";
}

function codesOf(
  vocabulary: EditionVocabulary,
  axis: "t" | "n" | "m",
): readonly string[] {
  return vocabulary[axis];
}

function unknownLast(a: string, b: string): number {
  return (
    Number(a.endsWith("X")) - Number(b.endsWith("X")) ||
    a.localeCompare(b, "en")
  );
}
