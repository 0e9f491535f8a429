import type { ChannelInput } from "../../shared/contract/index.ts";

/** The list a case was opened from, so that the next and the previous case are one key away. */
export type CaseOrder =
  | {
      kind: "worklist";
      request: Omit<ChannelInput<"worklist.page">, "offset" | "limit">;
      index: number;
    }
  | { kind: "meeting"; caseIds: readonly string[]; index: number };

let current: CaseOrder | null = null;
let ahead: { caseId: string; order: CaseOrder } | null = null;

/** Remembers the list and the place in it of the case being opened; null forgets it. */
export function setCaseOrder(order: CaseOrder | null): void {
  current = order;
  ahead = null;
}

/** The list the open case came from, null when it was opened by a search. */
export function getCaseOrder(caseId: string): CaseOrder | null {
  return ahead?.caseId === caseId ? ahead.order : current;
}

/** Notes the place of the case being gone to. It counts once that case is open: unsaved typing may keep the reader. */
export function goInCaseOrder(
  from: CaseOrder,
  by: 1 | -1,
  caseId: string,
): void {
  current = from;
  ahead = { caseId, order: { ...from, index: from.index + by } };
}

/** The page of the worklist that holds the row at `index` and its two neighbours. */
export function neighbourPage(index: number): {
  offset: number;
  limit: number;
} {
  const offset = Math.max(0, index - 1);
  return { offset, limit: index + 2 - offset };
}

export interface Neighbours {
  position: number;
  total: number;
  previous: string | null;
  next: string | null;
}

/** Neighbours of `caseId` in the ids of one page; null when the case is no longer in it. */
export function findNeighbours(
  page: { caseIds: readonly string[]; offset: number; total: number },
  caseId: string,
): Neighbours | null {
  const at = page.caseIds.indexOf(caseId);
  if (at < 0) return null;
  return {
    position: page.offset + at + 1,
    total: page.total,
    previous: page.caseIds[at - 1] ?? null,
    next: page.caseIds[at + 1] ?? null,
  };
}
