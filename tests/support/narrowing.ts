/** One way to complete a case, and the answer it has. */
export interface Completion {
  at: Readonly<Record<string, unknown>>;
  outcome: unknown;
}

/**
 * Worked out apart from the engine, by sorting every completion: the open inputs of which some change alone alters
 * the answer, in `order`, and the one that leaves the fewest answers on average over its values, then in its worst
 * value, then the first. Each value must stand for one branch of the rule.
 */
export function narrowing(
  order: readonly string[],
  completions: readonly Completion[],
): { missing: string[]; decisive: string | null } {
  const ranked = order.flatMap((name) => {
    const others = new Map<string, Set<unknown>>();
    const own = new Map<unknown, Set<unknown>>();
    for (const { at, outcome } of completions) {
      const rest = JSON.stringify({ ...at, [name]: "any" });
      others.set(rest, (others.get(rest) ?? new Set()).add(outcome));
      own.set(at[name], (own.get(at[name]) ?? new Set()).add(outcome));
    }
    if ([...others.values()].every(({ size }) => size === 1)) return [];
    const left = [...own.values()].map(({ size }) => size);
    const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
    return [{ name, mean, worst: Math.max(...left) }];
  });
  const [best] = ranked.toSorted(
    (one, other) => one.mean - other.mean || one.worst - other.worst,
  );
  return {
    missing: ranked.map(({ name }) => name),
    decisive: best?.name ?? null,
  };
}
