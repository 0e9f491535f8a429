import { canonicalJson } from "../../../db/canonical-json.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";

/** What schema 6 added to a staging, with the value of every staging from before it. */
const addedBySchema6 = {
  system: "tnm-pleura",
  phase: "first",
  sheet: null,
  documents: [],
  overrides: [],
  amends: null,
  amendReason: "",
  engineVersion: "",
} as const satisfies Partial<StagingEvent>;

/**
 * A staging as builds before schema 6 knew it and as the audit trail of that time holds its hash. One that uses any of
 * the newer fields is given back whole: no older build can have stored it.
 */
export function beforeWiderStagings(event: StagingEvent): object {
  const {
    system,
    phase,
    sheet,
    documents,
    overrides,
    amends,
    amendReason,
    engineVersion,
    ...older
  } = event;
  const added = {
    system,
    phase,
    sheet,
    documents,
    overrides,
    amends,
    amendReason,
    engineVersion,
  };
  return canonicalJson(added) === canonicalJson(addedBySchema6) ? older : event;
}
