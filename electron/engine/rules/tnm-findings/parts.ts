/** One open input as it acts on its axis: what each answer leaves possible. */
export interface Branch<Code extends string> {
  answer: string;
  codes: readonly Code[];
}

/**
 * One contribution to a category. The category is the highest of all contributions; `codes` are those this one can
 * still make, lowest first, and `branches` its answers while it is open (none when it is known).
 */
export interface Part<Code extends string> {
  input: string;
  label: string;
  codes: readonly Code[];
  /** Why its lowest code is what it is; empty when it says nothing. */
  reason: string;
  branches: readonly Branch<Code>[];
}

/** The categories the highest of some contributions can still be, lowest first, in the order of `order`. */
export function highestOf<Code extends string>(
  order: readonly Code[],
  contributions: readonly (readonly Code[])[],
): Code[] {
  let floor = 0;
  let reached = 0;
  for (const codes of contributions) {
    let lowest = order.length;
    for (const code of codes) {
      const at = order.indexOf(code);
      lowest = Math.min(lowest, at);
      reached |= 1 << at;
    }
    if (lowest < order.length) floor = Math.max(floor, lowest);
  }
  return order.filter((_, at) => at >= floor && (reached & (1 << at)) !== 0);
}
