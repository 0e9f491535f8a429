import type { Agreement } from "../../../../shared/domain/agreement.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import type { StagingEvent } from "../../../../shared/domain/staging-event.ts";
import { pointsApart } from "./points-apart.ts";
import {
  endOf,
  placedIndices,
  placedStage,
  type Placed,
  type Third,
} from "./placed.ts";
import { verdictWords } from "./verdict-words.ts";

const basis =
  "Better end, middle and worse end are the thirds of each index's own groups, counting every group still possible. The thirds are MesoBoard's own convention, not published.";

const order: readonly Third[] = ["better", "middle", "worse"];

/** An index or the stage that is not counted; open while it may still come to lie in several thirds. */
interface Uncounted {
  name: string;
  why: string;
  isOpen: boolean;
}

/**
 * Where the indices and a staging place the patient, each within its own groups, and the pairs that point apart or
 * differ in degree with the inputs that cause it. It describes and recommends nothing.
 */
export function agreementOf(
  indices: readonly IndexView[],
  staging: StagingEvent | null,
): Agreement {
  const stage = placedStage(staging);
  const all = [...placedIndices(indices), ...stage];
  const uncounted = [...openIndices(indices, all), ...openStage(stage)];
  const settled = all.filter((placed) => endOf(placed) !== null);
  const verdict = verdictOf(settled, uncounted);
  return {
    verdict,
    sentence: verdictWords(verdict, settled, uncounted),
    basis,
    places: all.map((placed) => ({
      name: placed.name,
      answer: placed.answer,
      places: [...placed.places],
      of: placed.groups.length,
      third: endOf(placed),
      on: placed.on,
    })),
    notCounted: uncounted,
    points: pairsOf(verdict, settled).map(pointsApart),
  };
}

function verdictOf(
  settled: readonly Placed[],
  uncounted: readonly Uncounted[],
): Agreement["verdict"] {
  const thirds = new Set(settled.map(endOf));
  if (thirds.has("better") && thirds.has("worse")) return "apart";
  if (thirds.size > 1) return "degree";
  return settled.length > 1 && !uncounted.some(({ isOpen }) => isOpen)
    ? "agree"
    : "open";
}

/** Every index that groups patients and is not settled, those included that have no place yet. */
function openIndices(
  indices: readonly IndexView[],
  all: readonly Placed[],
): Uncounted[] {
  return indices
    .filter(
      (index) =>
        !index.isShownOnly &&
        !all.some((placed) => placed.index === index && endOf(placed) !== null),
    )
    .map((index) => ({
      name: index.name,
      why: whyOpen(index),
      isOpen:
        index.status !== "not-applicable" &&
        (index.status !== "ok" || index.possibleGroups.length > 0),
    }));
}

/** Two groups are named even while neither is excluded; a longer list says nothing that missing inputs do not. */
function whyOpen(index: IndexView): string {
  const { status, isNarrowed, possibleGroups, shortAnswer } = index;
  if (status !== "incomplete" || isNarrowed) return shortAnswer;
  return possibleGroups.length === 2
    ? `${possibleGroups.join(" or ")} still possible`
    : "inputs missing";
}

function openStage(stage: readonly Placed[]): Uncounted[] {
  return stage
    .filter((placed) => endOf(placed) === null)
    .map(({ name, answer }) => ({
      name,
      why: `${answer} still possible`,
      isOpen: true,
    }));
}

/** The pairs at opposite ends; where there are none, those of an end and the middle. */
function pairsOf(
  verdict: Agreement["verdict"],
  settled: readonly Placed[],
): { better: Placed; worse: Placed }[] {
  const distance = verdict === "apart" ? 2 : 1;
  return settled.flatMap((better) =>
    settled
      .filter((worse) => rankOf(worse) - rankOf(better) === distance)
      .map((worse) => ({ better, worse })),
  );
}

function rankOf(placed: Placed): number {
  const third = endOf(placed);
  return third === null ? Number.NaN : order.indexOf(third);
}
