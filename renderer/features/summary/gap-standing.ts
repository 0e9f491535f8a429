import { isNotPursued } from "../../../shared/not-pursued.ts";
import type { PrognosisBrief } from "../../../shared/domain/prognosis-views.ts";
import type { OpenItem } from "../../../shared/domain/views.ts";

export interface GapStanding {
  words: string;
  /** The date the words end with; null when they need none. */
  on: string | null;
  isOverdue: boolean;
}

/** How far an open item has come: "due" or "overdue since" a date, "asked, answer unknown", "not requested yet". */
export function gapStanding(
  item: OpenItem,
  prognosis: PrognosisBrief,
  today: string,
): GapStanding {
  const { dueOn, requestedOn } = item;
  if (dueOn !== null) {
    const isOverdue = dueOn < today.slice(0, dueOn.length);
    return { words: isOverdue ? "overdue since" : "due", on: dueOn, isOverdue };
  }
  if (requestedOn !== null)
    return { words: "requested", on: requestedOn, isOverdue: false };
  if (isNotPursued(item))
    return {
      words: "not pursued, patient has died",
      on: null,
      isOverdue: false,
    };
  const words = wasAnsweredUnknown(item, prognosis)
    ? "asked, answer unknown"
    : "not requested yet";
  return { words, on: null, isOverdue: false };
}

/** True for what an index lacks because the answer on record is "unknown". */
function wasAnsweredUnknown(
  item: OpenItem,
  prognosis: PrognosisBrief,
): boolean {
  return prognosis.indices.some(({ inputs }) =>
    inputs.some(
      ({ label, state }) => label === item.item && state === "unknown-answer",
    ),
  );
}
