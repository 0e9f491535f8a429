/**
 * One input as the explorer sees it: the branches it may still take (one when it is known).
 * An axis without a name is an open question that is not an input, such as a counting convention.
 */
export interface Axis<Name extends string> {
  name: Name | null;
  branches: readonly number[];
}

export interface Exploration<Name extends string> {
  /** Distinct outcomes over all completions, ascending. `noAnswer` stands for "no answer there". */
  outcomes: number[];
  /** Open inputs that change the answer in at least one completion, in axis order. */
  matters: Name[];
  /** The one of them that narrows most. */
  decisive: Name | null;
}

/** The outcome of a completion for which the rule has no answer. */
export const noAnswer = 0;

/**
 * Tries every completion of the open inputs. `outcomeOf` gives a number from 0 (no answer) to 30;
 * the branch list it gets is reused between calls. The decisive input is the one that leaves the
 * fewest answers on average over its branches, each branch weighing the same; then the fewest in
 * its worst branch; then the first in axis order.
 */
export function explore<Name extends string>(
  axes: readonly Axis<Name>[],
  outcomeOf: (branch: readonly number[]) => number,
): Exploration<Name> {
  const found = outcomesOf(axes, outcomeOf);
  const matters: Name[] = [];
  let decisive: Name | null = null;
  let least = { mean: Infinity, worst: Infinity };
  let stride = found.length;
  for (const axis of axes) {
    const size = axis.branches.length;
    stride /= size;
    if (axis.name === null || size === 1 || !changesAlong(found, stride, size))
      continue;
    matters.push(axis.name);
    const left = answersLeft(found, stride, size);
    if (
      left.mean < least.mean ||
      (left.mean === least.mean && left.worst < least.worst)
    ) {
      least = left;
      decisive = axis.name;
    }
  }
  return {
    outcomes: [...new Set(found)].sort((a, b) => a - b),
    matters,
    decisive,
  };
}

/** The outcome of each completion, the last axis turning fastest. */
function outcomesOf(
  axes: readonly Axis<string>[],
  outcomeOf: (branch: readonly number[]) => number,
): number[] {
  const total = axes.reduce(
    (product, axis) => product * axis.branches.length,
    1,
  );
  const branch = axes.map(() => 0);
  return Array.from({ length: total }, (_, cell) => {
    let rest = cell;
    for (let at = axes.length - 1; at >= 0; at -= 1) {
      const branches = axes[at]?.branches ?? [];
      branch[at] = branches[rest % branches.length] ?? 0;
      rest = Math.floor(rest / branches.length);
    }
    return outcomeOf(branch);
  });
}

function changesAlong(
  found: readonly number[],
  stride: number,
  size: number,
): boolean {
  return found.some((outcome, cell) => {
    const isFirst = Math.floor(cell / stride) % size === 0;
    return !isFirst && outcome !== found[cell - stride];
  });
}

function answersLeft(
  found: readonly number[],
  stride: number,
  size: number,
): { mean: number; worst: number } {
  const masks = Array.from({ length: size }, () => 0);
  found.forEach((outcome, cell) => {
    const branch = Math.floor(cell / stride) % size;
    masks[branch] = (masks[branch] ?? 0) | (1 << outcome);
  });
  const counts = masks.map(countBits);
  return {
    mean: counts.reduce((sum, count) => sum + count, 0) / size,
    worst: Math.max(...counts),
  };
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
