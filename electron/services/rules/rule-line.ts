import type { RuleLine } from "../../../shared/contract/rules.ts";
import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import { examplesOf } from "../../engine/examples.ts";
import { offeredIndices } from "../prognosis/indices/registry.ts";
import type { CheckOf } from "./checks-in-force.ts";

type Group = RuleLine["group"];

const prognostic = new Set(offeredIndices.map(({ rule }) => rule));

/** Other rules that do not stage; what is left does. */
const groups: Readonly<Record<string, Group>> = {
  "pathology.grade": "Pathology",
  units: "Doses and units",
  bsa: "Doses and units",
  carboplatin: "Doses and units",
};

/** One rule in the list. `unverified` are rows recalled from memory that nobody here has compared with the paper. */
export function ruleLine(entry: RuleEntry, checkOf: CheckOf): RuleLine {
  const rows = entry.rows.map(({ id, verification }) => ({
    verification,
    verdict: checkOf(entry.rule, id)?.verdict ?? null,
  }));
  return {
    rule: entry.rule,
    title: entry.title,
    version: entry.version,
    group: groupOf(entry.rule),
    rows: rows.length,
    rowIds: entry.rows.map(({ id }) => id),
    unverified: rows.filter(
      ({ verification, verdict }) =>
        verification === "unverified" && verdict === null,
    ).length,
    checked: rows.filter(({ verdict }) => verdict !== null).length,
    differs: rows.filter(({ verdict }) => verdict === "differs").length,
    examples: examplesOf(entry.rule).length,
  };
}

function groupOf(rule: string): Group {
  return prognostic.has(rule) ? "Prognosis" : (groups[rule] ?? "Staging");
}
