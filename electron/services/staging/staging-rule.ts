import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import {
  brigham1993Rule,
  brigham1999Rule,
} from "../../engine/rules/brigham/entry.ts";
import { butchartRule } from "../../engine/rules/butchart/entry.ts";
import { yanRule } from "../../engine/rules/peritoneal/entry.ts";
import { findingsRule } from "../../engine/rules/tnm-findings/inputs.ts";
import { stageRule } from "../../engine/rules/tnm-pleura/entry.ts";
import { rulesVersion, versionOf } from "../../engine/versions.ts";

type Staged = Pick<StagingEvent, "system" | "edition"> & {
  sheet?: StagingEvent["sheet"];
};

/**
 * The version in force of the rule that reads a staging, so that a change of another rule does not make it look
 * outdated. A description in words is read by none and carries that of the rules as a whole.
 */
export function stagingRuleVersion({ system, edition, sheet }: Staged): string {
  if (system === "described") return rulesVersion;
  if (system === "butchart") return versionOf(butchartRule);
  if (system === "yan") return versionOf(yanRule);
  if (system === "brigham")
    return versionOf(edition === "1993" ? brigham1993Rule : brigham1999Rule);
  return versionOf(sheet ? findingsRule : stageRule);
}
