import type { TrailStep } from "../../../../shared/domain/result.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import { step } from "../../answers.ts";
import { listWords } from "../../words.ts";
import type { Categories, Options } from "./categories.ts";
import type { CategoryMeaning, EditionTable } from "./edition-table.ts";
import { rowOf } from "./editions.ts";

/** One trail step per given category with its meaning, one for each that is missing. */
export function meaningSteps(
  table: EditionTable,
  given: Categories,
  classification: Classification | null,
): TrailStep[] {
  const axes = [
    { name: "T", code: given.t, known: table.t },
    { name: "N", code: given.n, known: table.n },
    { name: "M", code: given.m, known: table.m },
  ];
  return axes.map(({ name, code, known }) => {
    if (code === null)
      return step(`${name}: not given.`, "as-given", "verified");
    const found = meaningFor(
      known.find((category) => category.code === code),
      classification,
    );
    return step(
      `${code}: ${meaningText(found)}.`,
      found?.citation ?? "table-logic",
      found?.verification ?? "unverified",
    );
  });
}

/** The one meaning that applies; both when the classification is not known. */
function meaningFor(
  category: CategoryMeaning<string> | undefined,
  classification: Classification | null,
): CategoryMeaning<string> | undefined {
  if (category?.pathologic === undefined || classification === null)
    return category;
  const { pathologic, ...clinical } = category;
  return classification === "clinical"
    ? clinical
    : { code: category.code, ...pathologic };
}

function meaningText(category: CategoryMeaning<string> | undefined): string {
  if (category === undefined) return "";
  const { meaning, pathologic } = category;
  if (pathologic === undefined) return meaning;
  return `clinical: ${meaning}; pathologic: ${pathologic.meaning}`;
}

/** The axes still open, as a sentence names them: "TX", "N (not given)". */
export function openAxes(given: Categories): string[] {
  const axes = [
    ["T", given.t],
    ["N", given.n],
    ["M", given.m],
  ] as const;
  return axes.flatMap(([name, code]) => {
    if (code === null) return [`${name} (not given)`];
    return code.endsWith("X") ? [code] : [];
  });
}

/** Which category leads to which stage when one axis is open; otherwise which axes are open. */
export function stagePerCategory(
  edition: TnmEdition,
  options: Options,
  matters: readonly ("t" | "n" | "m")[],
): string {
  const [axis] = matters;
  if (axis === undefined || matters.length > 1) {
    return `Still open: ${listWords(
      matters.map((name) => name.toUpperCase()),
      "and",
    )}.`;
  }
  const first = {
    t: options.t[0] ?? "",
    n: options.n[0] ?? "",
    m: options.m[0] ?? "",
  };
  const parts = options[axis].map((category) => {
    const cell = { ...first, [axis]: category };
    const stage = rowOf(edition, cell.t, cell.n, cell.m)?.stage;
    return `${category} would be ${stage === undefined ? "no stage" : `stage ${stage}`}`;
  });
  return `${listWords(parts, "and")}.`;
}

/** Why there is no stage: T0 without distant metastasis. */
export function withoutStage(edition: TnmEdition, given: Categories): string {
  const cell = [given.t, given.n ?? "any N", given.m ?? "M0"].join(" ");
  if (given.n === "N0") {
    return `${cell} is not a cancer stage: nothing was found. Check the diagnosis, or give TX when the primary tumor was not assessed.`;
  }
  return `${cell} has no row in edition ${edition}: T0 does not stand for an unknown T. Review for an unknown primary, or give TX when the primary tumor was not assessed.`;
}
