import type { IndexView } from "../../../shared/domain/prognosis-views.ts";

/** "3" for "Group 3 of 6", "High risk" for "High risk (1.75)": a group where its index is named beside it. */
export function shortAnswer(group: string): string {
  const numbered =
    /^(?:Risk group|Group|Score|Subset) (\S+)(?: of \d+)?$/u.exec(group);
  return numbered?.[1] ?? group.replace(/ \([^)]*\)$/u, "");
}

/** "3 or 5"; "no group" where a rule gives none. */
export function shortAnswers(groups: readonly string[]): string {
  return orWords([...new Set(groups.map(shortAnswer))]) || "no group";
}

/** "3/5": the same where there is little room. */
export function tightAnswers(groups: readonly string[]): string {
  return [...new Set(groups.map(shortAnswer))].join("/") || "none";
}

/** What the list says of an index: its group, the groups still possible, or what it needs while none is excluded. */
export function glanceText(
  index: Pick<
    IndexView,
    "group" | "possibleGroups" | "allGroups" | "status" | "missing"
  >,
): string {
  if (index.group !== null) return index.group;
  if (index.status === "not-applicable") return "no group here";
  if (index.status === "invalid") return "cannot be computed";
  const { possibleGroups, allGroups, missing } = index;
  const isAnyOpen = possibleGroups.length >= allGroups.length;
  if (missing.length > 0 && isAnyOpen) return `needs ${missing.join(", ")}`;
  return possibleGroups.length > 0
    ? `${shortAnswers(possibleGroups)} still possible`
    : "cannot be computed";
}

function orWords(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
