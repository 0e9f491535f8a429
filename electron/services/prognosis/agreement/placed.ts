import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { tnmEditionSchema } from "../../../../shared/domain/staging.ts";
import type { StagingEvent } from "../../../../shared/domain/staging-event.ts";
import { editionName } from "../../../../shared/domain/staging-systems.ts";
import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import { answerText } from "../../../../shared/prognosis-words.ts";
import { stageAnswer, stageText } from "../../../../shared/staging-words.ts";
import { yanStages } from "../../../engine/rules/peritoneal/yan-table.ts";
import { editions } from "../../../engine/rules/tnm-pleura/editions.ts";

/** An index or the stage with its places still possible among its own groups, the best being 1. */
export interface Placed {
  name: string;
  answer: string;
  /** From the best outlook to the worst. */
  groups: readonly string[];
  places: readonly number[];
  /** True while it may also come out that there is no group, or no stage. */
  mayBeNone: boolean;
  /** Null for the stage. */
  index: IndexView | null;
  /** The day of the staging; null for an index. */
  on: ClinicalDate | null;
}

export type Third = "better" | "middle" | "worse";

/** The indices that group patients and give a group, or several still possible; none of one that may give no group. */
export function placedIndices(indices: readonly IndexView[]): Placed[] {
  return indices
    .filter(({ isShownOnly, places }) => !isShownOnly && places.length > 0)
    .map((index) => ({
      name: index.name,
      answer: answerText(index),
      groups: index.allGroups,
      places: index.places,
      mayBeNone: false,
      index,
      on: null,
    }));
}

/** A staging among the stages of its own edition; nothing where that edition has no table or the stage no place in it. */
export function placedStage(event: StagingEvent | null): Placed[] {
  if (event === null) return [];
  const groups = stagesOf(event);
  const answer = stageAnswer(event);
  const found = answer.stages.map((one) => stagePlaces(one, groups));
  if (found.length === 0 || found.some((places) => places.length === 0))
    return [];
  const places = [...new Set(found.flat())].sort((a, b) => a - b);
  return [
    {
      name: `Stage (${editionName(event.edition)})`,
      answer: stageText(answer),
      groups,
      places,
      mayBeNone: answer.certainty === "possible" && answer.stages.length === 1,
      index: null,
      on: event.on,
    },
  ];
}

/**
 * The third in which every place still possible lies, its bound included; null where they lie in several, or where
 * there may be none.
 */
export function endOf({ places, groups, mayBeNone }: Placed): Third | null {
  if (mayBeNone) return null;
  const thirds = new Set(places.map((place) => thirdOf(place, groups.length)));
  const [only] = thirds;
  return thirds.size === 1 && only !== undefined ? only : null;
}

/** The third of so many groups in which a place lies, its bound included. */
export function thirdOf(place: number, of: number): Third {
  const steps = of - 1;
  if (steps === 0) return "middle";
  if (3 * (place - 1) <= steps) return "better";
  return 3 * (place - 1) >= 2 * steps ? "worse" : "middle";
}

const stageOrder = ["I", "IA", "IB", "II", "III", "IIIA", "IIIB", "IV"];

/** The stages of the system in use from best to worst; "I" stands beside "IA" and "IB" only as either of them. */
function stagesOf({ system, edition }: StagingEvent): string[] {
  const named = namedStages(system, edition);
  return stageOrder.filter(
    (stage) => named.has(stage) && !named.has(`${stage}A`),
  );
}

function namedStages(
  system: StagingEvent["system"],
  edition: string,
): Set<string> {
  if (system === "yan") return new Set(yanStages.map(({ stage }) => stage));
  const known = tnmEditionSchema.safeParse(edition);
  return system === "tnm-pleura" && known.success
    ? new Set(editions[known.data].rows.map(({ stage }) => stage))
    : new Set();
}

/** "III" as a source states it is IIIA or IIIB where the edition parts them. */
function stagePlaces(stage: string, groups: readonly string[]): number[] {
  const parts = groups.includes(stage)
    ? [stage]
    : [`${stage}A`, `${stage}B`].filter((part) => groups.includes(part));
  return parts.map((part) => groups.indexOf(part) + 1);
}
