/** "a", "a or b", "a, b or c". */
export function listWords(words: readonly string[], joiner = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joiner} ${words.at(-1) ?? ""}`;
}

/** The text with a capital first letter, as a sentence begins; "mGPS" keeps its own. */
export function sentenceStart(text: string): string {
  return /^[a-z][A-Z]/u.test(text)
    ? text
    : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A value from outside as a sentence can show it: short, quoted, never an object's content. */
export function quote(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null
    ? "an object"
    : String(value);
}

/** The known word a misspelt one most likely stands for; null when none is close. Case, "-" and spaces do not count. */
export function nearestWord(
  given: string,
  known: readonly string[],
): string | null {
  if (given.length > 80) return null;
  const typed = given
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, "_");
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const edits = editsBetween(typed, word.toLowerCase());
    if (edits <= Math.max(1, word.length / 4) && edits < least)
      [nearest, least] = [word, edits];
  }
  return nearest;
}

/** How many letters must be changed, added or taken out to turn one word into the other (Levenshtein). */
function editsBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(from).entries()) {
    const line = [row + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const changed = (above[at] ?? 0) + (letter === other ? 0 : 1);
      const added = (line[at] ?? 0) + 1;
      const takenOut = (above[at + 1] ?? 0) + 1;
      line.push(Math.min(changed, added, takenOut));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
