/** A label or an answer as it stands inside a sentence: "High risk" as "high risk"; "ECOG", "mGPS" and "IIIA" stay. */
export function midSentence(text: string): string {
  return /^[A-Z][a-z]/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
