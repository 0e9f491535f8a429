import {
  defaultFreshnessDays,
  type FreshnessWindows,
} from "../../../shared/domain/freshness.ts";
import type { OwnCases } from "../../../shared/domain/prognosis-views.ts";
import type { RuleCheck } from "../../../shared/domain/rule-check.ts";

/** What the indices of a case need beside its record: the day, the clinic's windows, its checks and its own cases. */
export interface PrognosisSource {
  today: string;
  windows: FreshnessWindows;
  /** The check in force of a row, made for the rule's present version and not withdrawn; null when there is none. */
  checkOf: (
    rule: string,
    row: string,
  ) => Pick<RuleCheck, "verdict" | "checkedBy" | "checkedOn" | "paper"> | null;
  /** The clinic's other cases in a group; null where none are counted. */
  own: (rule: string, groupKey: string) => OwnCases | null;
}

/** A source without a clinic: default windows, no checks, no cases. */
export function plainSource(today: string): PrognosisSource {
  return {
    today,
    windows: defaultFreshnessDays,
    checkOf: () => null,
    own: () => null,
  };
}

/** The same without the clinic's own cases, where nobody looks at them: counting them takes a query for each index. */
export function withoutOwn(source: PrognosisSource): PrognosisSource {
  return { ...source, own: () => null };
}
