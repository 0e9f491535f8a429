import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { ifRestNegative } from "./result-text.ts";

type Cell = StageDerivation["grid"][number];
type Part<Name extends keyof StageDerivation> = Pick<StageDerivation, Name>;

export type CellState = "derived" | "possible" | "out";

export const cellWords: Record<CellState, string> = {
  derived: "derived",
  possible: "still possible",
  out: "excluded",
};

/** The stages of systems without categories, in order. */
const plainStages = ["I", "II", "III", "IV"];

/** Solid for the one cell that is left of a derived stage, dashed for those still possible. */
export function cellState(
  derivation: Part<"grid" | "metastasis" | "status">,
  cell: Cell | undefined,
): CellState {
  if (cell?.possible !== true || derivation.metastasis === "present")
    return "out";
  const isOnly =
    derivation.metastasis === "excluded" && leftIn(derivation) === 1;
  return derivation.status === "ok" && isOnly ? "derived" : "possible";
}

/** True for the cell of the answer if everything still open turns out negative, where that may be shown. */
export function isIfRestNegative(
  derivation: Part<"soFar" | "status" | "metastasis" | "categories" | "grid">,
  cell: Cell | undefined,
): boolean {
  if (derivation.metastasis === "present") return false;
  const answer = ifRestNegative(derivation);
  return answer !== null && cell?.t === answer.t && cell.n === answer.n;
}

/** "2 of 12 combinations left", with M1 named while it is open or found. */
export function countText(derivation: Part<"grid" | "metastasis">): string {
  const { grid, metastasis } = derivation;
  if (metastasis === "present") return "only M1 left";
  const combinations = grid.length === 1 ? "combination" : "combinations";
  const left = `${leftIn(derivation)} of ${grid.length} ${combinations} left`;
  return metastasis === "possible" ? `${left}, and M1` : left;
}

function leftIn({ grid }: Part<"grid">): number {
  return grid.filter(({ possible }) => possible).length;
}

/** The state of the M1 row, stage IV in every edition. */
export function metastasisState({ metastasis }: Part<"metastasis">): CellState {
  if (metastasis === "present") return "derived";
  return metastasis === "excluded" ? "out" : "possible";
}

/** The stages of a system without categories, each with its state; one that is not among I to IV stands at the end. */
export function stageRow(
  derivation: Part<"stage" | "possible" | "status">,
): { stage: string; state: CellState }[] {
  const { stage: derived, possible, status } = derivation;
  const open = derived === null ? possible : [derived, ...possible];
  const stages = [...new Set([...plainStages, ...open])];
  return stages.map((stage) => {
    if (status === "ok" && stage === derived)
      return { stage, state: "derived" };
    const isOpen = status === "incomplete" && possible.includes(stage);
    return { stage, state: isOpen ? "possible" : "out" };
  });
}
