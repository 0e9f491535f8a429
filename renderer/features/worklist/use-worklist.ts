import { useQueries } from "@tanstack/react-query";
import type { WorklistRow } from "../../../shared/domain/case-file.ts";
import { channelQuery, useChannel } from "../../app/queries.ts";
import type { WorklistRequest } from "../../app/worklist-search.ts";
import { pageSize } from "./pages.ts";

export interface Worklist {
  state: "loading" | "error" | "ready";
  /** Why rows are missing; null when none are. */
  error: Error | null;
  retry: () => void;
  /** True while the rows shown are those of the filters before. */
  isStale: boolean;
  total: number;
  totalUnfiltered: number;
  rowAt: (index: number) => WorklistRow | undefined;
}

/** The filtered list, fetched page by page as `pages` come into view; pages seen stay in the cache. */
export function useWorklist(
  request: WorklistRequest,
  pages: readonly number[],
): Worklist {
  const input = (page: number) => ({
    ...request,
    offset: page * pageSize,
    limit: pageSize,
  });
  const first = useChannel("worklist.page", input(0), { keepPrevious: true });
  const others = pages.filter((page) => page > 0);
  const rest = useQueries({
    queries: others.map((page) => channelQuery("worklist.page", input(page))),
  });
  const failed = [first, ...rest].find((answer) => answer.isError);
  const rowAt = (index: number): WorklistRow | undefined => {
    const page = Math.floor(index / pageSize);
    const answer = page === 0 ? first : rest[others.indexOf(page)];
    return answer?.data?.rows[index % pageSize];
  };
  return {
    state:
      first.data !== undefined ? "ready" : first.isError ? "error" : "loading",
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
    isStale: first.isPlaceholderData,
    total: first.data?.total ?? 0,
    totalUnfiltered: first.data?.totalUnfiltered ?? 0,
    rowAt,
  };
}
