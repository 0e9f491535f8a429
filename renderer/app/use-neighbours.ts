import {
  findNeighbours,
  getCaseOrder,
  neighbourPage,
  setCaseOrder,
  type Neighbours,
} from "./case-order.ts";
import { useChannel } from "./queries.ts";

/** The cases before and after this one in the list it was opened from; null when there is none. */
export function useNeighbours(caseId: string): Neighbours | null {
  const order = getCaseOrder();
  const isWorklist = order?.kind === "worklist";
  const page = neighbourPage(order?.index ?? 0);
  const rows = useChannel(
    "worklist.page",
    { ...(isWorklist ? order.request : everything), ...page },
    { enabled: isWorklist },
  );
  if (order === null) return null;
  if (order.kind === "meeting")
    return findNeighbours(
      { caseIds: order.caseIds, offset: 0, total: order.caseIds.length },
      caseId,
    );
  if (rows.data === undefined) return null;
  return findNeighbours(
    {
      caseIds: rows.data.rows.map((row) => row.caseId),
      offset: page.offset,
      total: rows.data.total,
    },
    caseId,
  );
}

const everything = {
  filter: { text: "", site: null, stage: null, histology: null, status: null },
  sort: "name",
  descending: false,
} as const;

/** Moves the remembered place one case on or back. */
export function moveCaseOrder(by: 1 | -1): void {
  const order = getCaseOrder();
  if (order !== null) setCaseOrder({ ...order, index: order.index + by });
}
