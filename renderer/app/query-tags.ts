import type { QueryTag } from "../../shared/contract/channel.ts";
import type { ChannelName } from "../../shared/contract/index.ts";

/** What each reading channel shows, so that a write that names the tag makes it fetch again. */
const shown: Partial<Record<ChannelName, readonly QueryTag[]>> = {
  "workspace.status": ["workspace"],
  "worklist.page": ["worklist"],
  "case.summary": ["case"],
  "case.prognosis": ["case"],
  "import.list": ["imports"],
  "meeting.list": ["meetings", "worklist"],
};

/** True when a write that invalidates `tags` makes the answer of `channel` stale. */
export function isStaleAfter(
  channel: ChannelName,
  tags: readonly QueryTag[],
): boolean {
  return (shown[channel] ?? []).some((tag) => tags.includes(tag));
}
