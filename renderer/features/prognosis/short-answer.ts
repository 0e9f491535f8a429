/** "3 or 5"; "no group" where a rule gives none. */
export function shortAnswers(short: readonly string[]): string {
  return orWords(short) || "no group";
}

/** "3/5": the same where there is little room. */
export function tightAnswers(short: readonly string[]): string {
  return short.join("/") || "none";
}

function orWords(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
