import type { CaseFile } from "../../shared/domain/case-file.ts";
import {
  findNeighbours,
  getCaseOrder,
  neighbourPage,
  type CaseOrder,
  type Neighbours,
} from "./case-order.ts";
import { useChannel } from "./queries.ts";
import { worklistRequest } from "./worklist-search.ts";

interface Place {
  order: CaseOrder;
  neighbours: Neighbours;
}

/**
 * The cases before and after this one: on the agenda or in the list it was opened from. A case found by a search
 * that found nothing else has no neighbours there; then those on the agenda of its meeting. Null when there are none.
 */
export function useNeighbours(
  caseId: string,
  board: CaseFile["board"],
): Place | null {
  const order = getCaseOrder(caseId);
  const inList = useListPlace(
    caseId,
    order?.kind === "worklist" ? order : null,
  );
  const isAlone = inList === null || inList.neighbours.total <= 1;
  const hasAgenda = order?.kind !== "meeting" && board !== null && isAlone;
  const meetings = useChannel("meeting.list", {}, { enabled: hasAgenda });
  if (order?.kind === "meeting") return agendaPlace(order.caseIds, caseId);
  const agenda = meetings.data?.meetings.find(
    ({ id }) => id === board?.meetingId,
  );
  if (hasAgenda && agenda !== undefined)
    return agendaPlace(agenda.caseIds, caseId) ?? inList;
  return inList;
}

function useListPlace(
  caseId: string,
  order: Extract<CaseOrder, { kind: "worklist" }> | null,
): Place | null {
  const page = neighbourPage(order?.index ?? 0);
  const rows = useChannel(
    "worklist.page",
    { ...(order?.request ?? worklistRequest({})), ...page },
    { enabled: order !== null },
  );
  if (order === null || rows.data === undefined) return null;
  const neighbours = findNeighbours(
    {
      caseIds: rows.data.rows.map((row) => row.caseId),
      offset: page.offset,
      total: rows.data.total,
    },
    caseId,
  );
  return neighbours === null ? null : { order, neighbours };
}

function agendaPlace(caseIds: readonly string[], caseId: string): Place | null {
  const neighbours = findNeighbours(
    { caseIds, offset: 0, total: caseIds.length },
    caseId,
  );
  return neighbours === null
    ? null
    : {
        order: { kind: "meeting", caseIds, index: neighbours.position - 1 },
        neighbours,
      };
}
