/** Rows fetched at once; the contract's limit. */
export const pageSize = 200;

/** The pages that hold the rows from `first` to `last` (inclusive) of a list of `total`. */
export function pagesFor(first: number, last: number, total: number): number[] {
  if (total === 0) return [0];
  const from = Math.floor(Math.max(0, first) / pageSize);
  const to = Math.floor(Math.max(0, Math.min(last, total - 1)) / pageSize);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Where a key moves the selection; null when the key does not move it. `step` is the rows of one screen. */
export function movedSelection(
  key: string,
  from: { selected: number; total: number; step: number },
): number | null {
  const { selected, total, step } = from;
  const within = (index: number): number =>
    Math.max(0, Math.min(index, total - 1));
  switch (key) {
    case "ArrowDown":
      return within(selected + 1);
    case "ArrowUp":
      return within(selected - 1);
    case "PageDown":
      return within(selected + step);
    case "PageUp":
      return within(selected - step);
    case "Home":
      return 0;
    case "End":
      return within(total - 1);
    default:
      return null;
  }
}
