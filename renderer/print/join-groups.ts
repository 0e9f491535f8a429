/**
 * "Group 1, 3, 5 or 6 of 6" for "Group 1 of 6", "Group 3 of 6" and so on: words all share are said once. What is built
 * differently ("No group (ECOG 3-4)") follows as it is.
 */
export function joinGroups(groups: readonly string[]): string {
  const [first = ""] = groups;
  const alike = groups.filter((group) => differsAt(first, group).length <= 1);
  const places = new Set(alike.flatMap((group) => differsAt(first, group)));
  const [only] = places;
  if (places.size !== 1 || only === undefined) return orList(groups);
  const words = first.split(" ");
  const varying = orList(alike.map((group) => group.split(" ")[only] ?? ""));
  const joined = words.map((word, at) => (at === only ? varying : word));
  const others = groups.filter((group) => !alike.includes(group));
  return orList([joined.join(" "), ...others]);
}

/** The places of the words that differ; every place when the texts have different lengths. */
function differsAt(left: string, right: string): number[] {
  const words = left.split(" ");
  const others = right.split(" ");
  return [...words.keys()].filter(
    (at) => words.length !== others.length || words[at] !== others[at],
  );
}

function orList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
