import type { ChannelName } from "../../shared/contract/index.ts";

const liveChannels: ReadonlySet<ChannelName> = new Set<ChannelName>([
  "staging.derive",
  "staging.derivePeritoneal",
  "pathology.assess",
]);

/**
 * How long an answer that no screen shows any more is kept. Channels asked anew on every key drop theirs after two
 * seconds, so that an hour of typing leaves no pile of patient findings in memory.
 */
export function keptForMs(channel: ChannelName): number {
  return liveChannels.has(channel) ? 2000 : 300_000;
}
