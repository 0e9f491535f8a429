import type {
  Agreement,
  IndexView,
} from "../../../../shared/domain/prognosis-views.ts";
import type { StageView } from "../../../../shared/domain/views.ts";
import { listWords } from "../../../engine/words.ts";
import { pointsApart } from "./points-apart.ts";
import { endOf, placedIndices, placedStage, type Placed } from "./placed.ts";

const basis =
  "Two point apart when one lies in the better third of its own groups and the other in the worse third, counting every group still possible. The thirds are MesoBoard's own convention, not published.";

/**
 * Where the indices and the stage in use place the patient, each within its own groups, and the pairs that point
 * apart with the inputs that cause it. It describes and recommends nothing.
 */
export function agreementOf(
  indices: readonly IndexView[],
  stage: StageView | null,
): Agreement {
  const all = [...placedIndices(indices), ...placedStage(stage)];
  const points = pairsApart(all).map(pointsApart);
  const settled = all.filter((placed) => endOf(placed) !== null);
  const verdict =
    settled.length < 2 ? "open" : points.length > 0 ? "apart" : "agree";
  return {
    verdict,
    sentence: verdictWords(verdict, settled),
    basis,
    places: all.map(({ name, answer, places, groups }) => ({
      name,
      answer,
      places: [...places],
      of: groups.length,
    })),
    points,
  };
}

function verdictWords(
  verdict: Agreement["verdict"],
  settled: readonly Placed[],
): string {
  const at = (end: "better" | "worse"): string =>
    listWords(
      settled.filter((one) => endOf(one) === end).map(({ name }) => name),
      "and",
    );
  if (verdict === "apart")
    return `Better end: ${at("better")}. Worse end: ${at("worse")}.`;
  if (verdict === "agree")
    return `No two point apart among ${listWords(
      settled.map(({ name }) => name),
      "and",
    )}.`;
  const [only] = settled;
  return only === undefined
    ? "Nothing to compare yet: none is settled enough."
    : `Nothing to compare yet: only ${only.name} is settled enough.`;
}

function pairsApart(
  all: readonly Placed[],
): { better: Placed; worse: Placed }[] {
  const better = all.filter((placed) => endOf(placed) === "better");
  const worse = all.filter((placed) => endOf(placed) === "worse");
  return better.flatMap((one) =>
    worse.map((other) => ({ better: one, worse: other })),
  );
}
