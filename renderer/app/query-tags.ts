import type { QueryTag } from "../../shared/contract/channel.ts";
import { contract, type ChannelName } from "../../shared/contract/index.ts";

/** True when a write that invalidates `tags` makes the answer of `channel` stale. */
export function isStaleAfter(
  channel: ChannelName,
  tags: readonly QueryTag[],
): boolean {
  return contract[channel].shows.some((tag) => tags.includes(tag));
}
