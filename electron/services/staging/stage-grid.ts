import type { TnmEdition } from "../../../shared/domain/staging.ts";
import type { StageDerivation } from "../../../shared/domain/views.ts";
import { editions } from "../../engine/rules/tnm-pleura/editions.ts";
import { stageFromCategories } from "../../engine/rules/tnm-pleura/stage.ts";

type Cell = StageDerivation["grid"][number];

const blankGrids = new Map<TnmEdition, readonly Omit<Cell, "possible">[]>();

/** Every T by N cell of an edition for M0, with its stage and whether the given categories still allow it. */
export function stageGrid(
  edition: TnmEdition,
  given: { t: string | null; n: string | null; m: string | null },
): Cell[] {
  const withoutM1 = given.m !== "M1";
  return blankGrid(edition).map((cell) => ({
    ...cell,
    possible: withoutM1 && allows(given.t, cell.t) && allows(given.n, cell.n),
  }));
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

/** A missing or X category allows every cell; T1 allows T1a and T1b. */
function allows(given: string | null, category: string): boolean {
  if (given === null || given.endsWith("X")) return true;
  return (
    category === given || category === `${given}a` || category === `${given}b`
  );
}
