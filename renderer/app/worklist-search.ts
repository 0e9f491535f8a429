import * as z from "zod";
import {
  worklistFilterSchema,
  worklistSortSchema,
} from "../../shared/contract/cases.ts";
import type { ChannelInput } from "../../shared/contract/index.ts";

const { site, stage, histology, status } = worklistFilterSchema.shape;
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().catch(undefined);

/** The worklist's filters and order as they stand in the address, so that Back works. Bad parts are dropped. */
export const worklistSearchSchema = z.object({
  q: optional(z.string().max(200)),
  site: optional(site.unwrap()),
  stage: optional(stage.unwrap()),
  histology: optional(histology.unwrap()),
  status: optional(status.unwrap()),
  sort: optional(worklistSortSchema),
  desc: optional(z.boolean()),
});
export type WorklistSearch = z.output<typeof worklistSearchSchema>;

export type WorklistRequest = Omit<
  ChannelInput<"worklist.page">,
  "offset" | "limit"
>;

/** What to ask of the main process for the filters in the address; sorted by name unless said otherwise. */
export function worklistRequest(search: WorklistSearch): WorklistRequest {
  return {
    filter: {
      text: search.q ?? "",
      site: search.site ?? null,
      stage: search.stage ?? null,
      histology: search.histology ?? null,
      status: search.status ?? null,
    },
    sort: search.sort ?? "name",
    descending: search.desc ?? false,
  };
}

/** True when any filter is on; the order does not count. */
export function isFiltered(search: WorklistSearch): boolean {
  const {
    q,
    site: inSite,
    stage: inStage,
    histology: ofType,
    status: at,
  } = search;
  return [q, inSite, inStage, ofType, at].some(
    (value) => value !== undefined && value !== "",
  );
}

/** The search that sorts by `column`: the other way round when it already does. */
export function sortedBy(
  search: WorklistSearch,
  column: NonNullable<WorklistSearch["sort"]>,
): WorklistSearch {
  const { sort, descending } = worklistRequest(search);
  return { ...search, sort: column, desc: sort === column && !descending };
}
