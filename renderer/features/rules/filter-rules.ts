import type { RuleLine } from "../../../shared/contract/rules.ts";

const groups = [
  "Staging",
  "Prognosis",
  "Pathology",
  "Doses and units",
] as const;

/** A rule of the list; `row` is the row whose name was typed, "L9". */
export interface FoundRule {
  line: RuleLine;
  row: string | null;
}

/** The rules by group in the order of work, those without a match left out. All typed words must occur. */
export function rulesByGroup(
  rules: readonly RuleLine[],
  typed: string,
): { group: RuleLine["group"]; rules: FoundRule[] }[] {
  return groups
    .map((group) => ({
      group,
      rules: rules
        .filter((line) => line.group === group)
        .flatMap((line) => found(line, typed)),
    }))
    .filter((each) => each.rules.length > 0);
}

/** True when every typed word occurs in the text, whatever the case. */
export function hasAllWords(text: string, typed: string): boolean {
  const searched = text.toLocaleLowerCase("en");
  return typed
    .toLocaleLowerCase("en")
    .split(/\s+/u)
    .every((word) => searched.includes(word));
}

function found(line: RuleLine, typed: string): FoundRule[] {
  if (hasAllWords(`${line.title} ${line.rule} ${line.group}`, typed))
    return [{ line, row: null }];
  const name = typed.trim().toLowerCase();
  const row = line.rowIds.find((id) => id.toLowerCase() === name);
  return row === undefined ? [] : [{ line, row }];
}
