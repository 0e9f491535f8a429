import type { TnmEdition } from "../../../shared/domain/staging.ts";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { editions } from "../../engine/rules/tnm-pleura/editions.ts";
import { stageFromCategories } from "../../engine/rules/tnm-pleura/stage.ts";
import type { OpenCategories } from "./category-words.ts";

type Cell = StageDerivation["grid"][number];

const blankGrids = new Map<TnmEdition, readonly Omit<Cell, "possible">[]>();

/** Every T by N cell of an edition for M0, with its stage and whether the categories still allow it. */
export function stageGrid(
  edition: TnmEdition,
  categories: OpenCategories,
): Cell[] {
  const withoutM1 = categories.m.includes("M0");
  return blankGrid(edition).map((cell) => ({
    ...cell,
    possible:
      withoutM1 &&
      categories.t.includes(cell.t) &&
      categories.n.includes(cell.n),
  }));
}

/** Whether distant metastasis is ruled out, found, or still open. */
export function metastasisOf({
  m,
}: OpenCategories): StageDerivation["metastasis"] {
  if (!m.includes("M1")) return m.length === 0 ? "possible" : "excluded";
  return m.length === 1 ? "present" : "possible";
}

/** What given categories leave open: a missing or X category allows all, a plain T1 allows T1a and T1b. */
export function openCategoriesOf(
  edition: TnmEdition,
  given: { t: string | null; n: string | null; m: string | null },
): OpenCategories {
  const { concrete } = editions[edition];
  return {
    t: open(given.t, concrete.t),
    n: open(given.n, concrete.n),
    m: open(given.m, concrete.m),
  };
}

function open(code: string | null, codes: readonly string[]): string[] {
  if (code === null || code.endsWith("X")) return [...codes];
  const parts = codes.filter(
    (known) => known === `${code}a` || known === `${code}b`,
  );
  return parts.length > 0 ? parts : [code];
}

function blankGrid(edition: TnmEdition): readonly Omit<Cell, "possible">[] {
  const known = blankGrids.get(edition);
  if (known !== undefined) return known;
  const { concrete } = editions[edition];
  const cells = concrete.t.flatMap((t) =>
    concrete.n.map((n) => {
      const { result } = stageFromCategories({ edition, t, n, m: "M0" });
      return { t, n, stage: result?.stage ?? null };
    }),
  );
  blankGrids.set(edition, cells);
  return cells;
}
