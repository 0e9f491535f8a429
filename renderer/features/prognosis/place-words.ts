/** Where an answer stands, in words: "place 2 of 6, the best first". */
export function placeWords(places: readonly number[], of: number): string {
  if (of < 2 || places.length === 0) return "";
  return `place ${places.join(" or ")} of ${of}, the best first`;
}
