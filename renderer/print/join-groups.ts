/** "Group 1, 3, 5 or 6 of 6" for "Group 1 of 6", "Group 3 of 6" and so on: words all share are said once. */
export function joinGroups(groups: readonly string[]): string {
  const words = groups.map((group) => group.split(" "));
  const [first = []] = words;
  const sameLength = words.every(({ length }) => length === first.length);
  const differs = first
    .map((_, at) => at)
    .filter((at) => words.some((group) => group[at] !== first[at]));
  const [only] = differs;
  if (!sameLength || differs.length !== 1 || only === undefined)
    return orList(groups);
  const before = first.slice(0, only);
  const varying = orList(words.map((group) => group[only] ?? ""));
  return [...before, varying, ...first.slice(only + 1)].join(" ");
}

function orList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
