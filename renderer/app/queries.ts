import {
  QueryClient,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import {
  contract,
  isChannelName,
  type ChannelInput,
  type ChannelName,
  type ChannelOutput,
} from "../../shared/contract/index.ts";
import type { QueryTag } from "../../shared/contract/channel.ts";
import { call } from "../api.ts";
import { keptForMs } from "./live-channels.ts";
import { isStaleAfter } from "./query-tags.ts";

/** The one query cache. A write refreshes what its contract entry names; nobody else writes while the window is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      retry: false,
      staleTime: 60_000,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: "always", retry: false },
  },
});

/** Query options of one channel, for `useQueries` and `fetchQuery`. */
export function channelQuery<Name extends ChannelName>(
  channel: Name,
  input: ChannelInput<Name>,
) {
  return queryOptions<ChannelOutput<Name>>({
    queryKey: [channel, input],
    queryFn: () => call(channel, input),
    gcTime: keptForMs(channel),
  });
}

/** A selection lets the client keep the parts of the last answer that the next one, of other input, repeats. */
const whole = <Data>(data: Data): Data => data;

/** Reads one channel. `keepPrevious` shows the last answer while a changed input loads. */
export function useChannel<Name extends ChannelName>(
  channel: Name,
  input: ChannelInput<Name>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<ChannelOutput<Name>> {
  return useQuery({
    ...channelQuery(channel, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true
      ? {
          placeholderData: keepPreviousData,
          select: whole<ChannelOutput<Name>>,
        }
      : {}),
  });
}

/** Writes over one channel, then refreshes what its contract entry invalidates. */
export function useChannelMutation<Name extends ChannelName>(
  channel: Name,
): UseMutationResult<ChannelOutput<Name>, Error, ChannelInput<Name>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ChannelInput<Name>) => call(channel, input),
    onSuccess: () => invalidateTags(client, contract[channel].invalidates),
  });
}

/** Makes every query that shows one of the tags fetch again. */
export async function invalidateTags(
  client: QueryClient,
  tags: readonly QueryTag[],
): Promise<void> {
  await client.invalidateQueries({
    predicate: ({ queryKey: [channel] }) =>
      typeof channel === "string" &&
      isChannelName(channel) &&
      isStaleAfter(channel, tags),
  });
}
