import type { WorklistSearch } from "./worklist-search.ts";

interface Place {
  search: WorklistSearch;
  selected: number;
  scrollTop: number;
}

const start: Place = { search: {}, selected: 0, scrollTop: 0 };
let place = start;

/** The filters the worklist was left with, for every link that leads back to it. */
export function lastWorklistSearch(): WorklistSearch {
  return place.search;
}

/** Selection and scroll of the list with these filters; the start of the list when the filters are others. */
export function placeIn(search: WorklistSearch): Place {
  return JSON.stringify(search) === JSON.stringify(place.search)
    ? place
    : { ...start, search };
}

/** Remembers where the reader is in the list. */
export function rememberPlace(next: Place): void {
  place = next;
}

/** Back to an unfiltered list at its start. */
export function forgetWorklistPlace(): void {
  place = start;
}
