/** What to say about a passphrase while it is typed. It never refuses: the contract's schema does. */
export function passphraseHint(text: string): string {
  if (text === "")
    return "At least 12 characters. Four or five unrelated words are strong and easy to remember.";
  const missing = 12 - text.length;
  if (missing > 0)
    return `${missing} more ${missing === 1 ? "character" : "characters"} needed.`;
  if (new Set(text.toLowerCase()).size < 6 || /^\d+$/u.test(text))
    return "Weak: it repeats the same few characters, or is digits only. Use unrelated words.";
  const words = new Set(
    text
      .toLowerCase()
      .split(/[\s\-_.,]+/u)
      .filter((word) => word.length >= 3),
  );
  if (words.size >= 4 || text.length >= 20) return "Strong.";
  return "Acceptable. One or two more unrelated words make it strong.";
}
