import type { IndexBrief } from "../../../shared/domain/prognosis-views.ts";

/**
 * What must stand beside the groups, the weightiest of each index first: once where it holds for every index, else
 * with the index's name.
 */
export function indexNotices(
  indices: readonly Pick<IndexBrief, "name" | "notices">[],
): string[] {
  const places = Math.max(0, ...indices.map(({ notices }) => notices.length));
  const sentences = new Set(
    Array.from({ length: places }, (_, place) =>
      indices.flatMap(({ notices }) => notices.slice(place, place + 1)),
    ).flat(),
  );
  return [...sentences].map((sentence) => {
    const named = indices.filter(({ notices }) => notices.includes(sentence));
    return named.length === indices.length
      ? sentence
      : `${named.map(({ name }) => name).join(" and ")}: ${sentence}`;
  });
}
