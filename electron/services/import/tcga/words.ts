/** The first letter in upper case, the rest as the source has it; never longer than the text. */
export function sentenceCase(text: string): string {
  const first = text.charAt(0).toUpperCase();
  return first.length === 1 ? first + text.slice(1) : text;
}
