import { AppError } from "../../../shared/errors.ts";

const freeTries = 3;
const firstWaitSeconds = 5;
const longestWaitSeconds = 300;

/** Slows guessing down: after three wrong passphrases each further one costs a wait that doubles. */
export interface UnlockGuard {
  /** Refuses with the seconds left while a wait is running. */
  check(now: string): void;
  recordFailure(now: string): void;
  /** Failures since the last success. */
  failures(): { count: number; lastAt: string | null };
  reset(): void;
}

/** Counts in memory only; the cost of the key derivation holds across restarts. */
export function createUnlockGuard(): UnlockGuard {
  let count = 0;
  let lastAt: string | null = null;

  const waitSeconds = (): number =>
    count < freeTries
      ? 0
      : Math.min(
          firstWaitSeconds * 2 ** (count - freeTries),
          longestWaitSeconds,
        );

  return {
    check(now) {
      if (lastAt === null) return;
      const wait = waitSeconds();
      const passed = (Date.parse(now) - Date.parse(lastAt)) / 1000;
      const left = Math.ceil(Math.min(wait, wait - passed));
      if (left <= 0) return;
      throw new AppError(
        "forbidden",
        `Too many wrong passphrases. Nothing was changed. Wait ${left} ${left === 1 ? "second" : "seconds"}, then try again.`,
      );
    },
    recordFailure(now) {
      count += 1;
      lastAt = now;
    },
    failures: () => ({ count, lastAt }),
    reset() {
      count = 0;
      lastAt = null;
    },
  };
}
