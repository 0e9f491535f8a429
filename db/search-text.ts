const lettersWithoutDecomposition: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/**
 * Text as it is sorted and searched: lower case, without accents and vowel marks of any script, Arabic letters
 * without hamza or stretching. "Ömer" and "omer", "أحمد" and "احمد" fold to the same text.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u0640\u200c\u200d]/gu, "")
    .replaceAll(
      /[ßæœøđðłþı]/gu,
      (letter) => lettersWithoutDecomposition[letter] ?? letter,
    )
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Sort key in which numbers inside the text count as numbers: "OAK-9" before "OAK-10". */
export function naturalKey(text: string): string {
  return foldText(text).replaceAll(/\d+/gu, (digits) =>
    digits.padStart(15, "0"),
  );
}

/** The words of a text as the search knows them; anything else than letters and digits only separates. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** FTS5 query that finds rows holding, for every word typed, a word that begins with it. Null without any word. */
export function prefixQuery(text: string): string | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  return words
    .slice(0, 12)
    .map((word) => `"${word}"*`)
    .join(" AND ");
}
