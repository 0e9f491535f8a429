import type { ParsedInput } from "../../shared/contract/index.ts";
import type { WorklistRow } from "../../shared/domain/case-file.ts";
import type { Session } from "./session.ts";

/** One page of the worklist as filtered and sorted, with the counts beside it. */
export function worklistPage(
  { store }: Session,
  query: ParsedInput<"worklist.page">,
): { rows: WorklistRow[]; total: number; totalUnfiltered: number } {
  return store.worklist.page(query);
}
