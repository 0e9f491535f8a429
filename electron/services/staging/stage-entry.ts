import type { StagingEntry } from "../../../shared/contract/staging.ts";
import { assertNever } from "../../../shared/errors.ts";
import type { DerivationContext } from "./derivation-context.ts";
import { stageCategories, stageFindings } from "./stage-pleural.ts";
import { stageDescription, stageRegions } from "./stage-other-sites.ts";
import type { StagedEntry, StagingFacts } from "./staged-entry.ts";

/** Derives an entry of any mode as it will be stored. Asks the rules, decides nothing by itself. */
export function stageEntry(
  entry: StagingEntry,
  facts: StagingFacts,
  context: DerivationContext,
): StagedEntry {
  switch (entry.mode) {
    case "categories":
      return stageCategories(entry, facts, context);
    case "findings":
      return stageFindings(entry, facts, context);
    case "peritoneal":
      return stageRegions(entry, facts, context);
    case "described":
      return stageDescription(entry, facts);
    default:
      return assertNever(entry);
  }
}
