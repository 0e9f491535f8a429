const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{4}\b)/gu;
const upToYears = /^.*?\b\d{4}(?:–\d{4})?\b/u;

/**
 * Who an index was derived in, as short as paper needs: how many, in what, which years, as in "337 patients of 7 phase
 * II studies, 1984–1994". A text without years keeps its first sentence. The rest stands on the Prognosis view.
 */
export function shortPopulation(text: string): string {
  const [sentence = text] = text.split(/[.;](?:\s|$)/u);
  const plain = sentence
    .replaceAll(/ \([^()]*\)/gu, "")
    .replaceAll(month, "")
    .replaceAll(/(?<=\b\d{4}) to (?=\d{4}\b)/gu, "–");
  return upToYears.exec(plain)?.[0] ?? plain;
}
