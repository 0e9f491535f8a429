/** One comparison: two pieces of work timed in turn in the same run, and the ratio held against a goal. */
export interface Comparison {
  name: string;
  ours: () => void;
  peer: () => void;
  /** The ratio ours / peer that should not be exceeded. */
  goal: number;
}

export interface Measured {
  name: string;
  oursMs: number;
  peerMs: number;
  ratio: number;
  goal: number;
}

const rounds = 9;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return (
    values.toSorted((left, right) => left - right)[
      Math.floor(values.length / 2)
    ] ?? 0
  );
}

/** Times both sides alternately after one warm-up; medians, and their ratio. */
export function measure({ name, ours, peer, goal }: Comparison): Measured {
  ours();
  peer();
  const oursMs: number[] = [];
  const peerMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    oursMs.push(timed(ours));
    peerMs.push(timed(peer));
  }
  const result = { oursMs: median(oursMs), peerMs: median(peerMs) };
  return { name, ...result, ratio: result.oursMs / result.peerMs, goal };
}
