import type { IndexBrief } from "../../shared/domain/prognosis-views.ts";

/**
 * What must stand beside an index on paper; why it does not apply when nothing shorter says so. That a leaf or weight
 * is not checked is left to the mark beside the group, where there is a group.
 */
export function noticesOf(index: IndexBrief): string[] {
  const { notices, warnings, status, group, verification } = index;
  if (notices.length === 0 && status === "not-applicable") return warnings;
  const isMarked = group !== null && verification === "unverified";
  return isMarked
    ? notices.filter((text) => !text.includes("not checked against the paper"))
    : notices;
}

/** The notices that hold for every one of several indices; they are printed once. */
export function sharedNotices(indices: readonly IndexBrief[]): string[] {
  const [first, ...others] = indices.map(noticesOf);
  if (first === undefined || others.length === 0) return [];
  return first.filter((text) =>
    others.every((notices) => notices.includes(text)),
  );
}
