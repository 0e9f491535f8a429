import { clearTries, readTries, recordTry } from "../../../db/unlock-tries.ts";
import { AppError } from "../../../shared/errors.ts";

const freeTries = 3;
const firstWaitSeconds = 5;
const longestWaitSeconds = 300;

/** Slows guessing down: after three wrong passphrases each further one costs a wait that doubles. */
export interface UnlockGuard {
  /** Refuses with the seconds left while a wait is running; a try of a far future was noted by a wrong clock. */
  check(now: string): void;
  recordFailure(now: string): void;
  /** When a wrong passphrase was typed since the last success, oldest first. */
  failures(): string[];
  reset(): void;
}

function waitSeconds(count: number): number {
  if (count < freeTries) return 0;
  return Math.min(
    firstWaitSeconds * 2 ** (count - freeTries),
    longestWaitSeconds,
  );
}

/** Counts in a file beside the keys, which every process of this workspace reads: a restart frees nobody of a wait. */
export function createUnlockGuard(triesFile: string): UnlockGuard {
  return {
    check(now) {
      const tries = readTries(triesFile);
      const lastAt = tries.at(-1);
      if (lastAt === undefined) return;
      const wait = waitSeconds(tries.length);
      const passed = (Date.parse(now) - Date.parse(lastAt)) / 1000;
      if (passed < -longestWaitSeconds) return;
      const left = Math.ceil(Math.min(wait, wait - passed));
      if (left <= 0) return;
      throw new AppError(
        "forbidden",
        `Too many wrong passphrases. Nothing was changed. Wait ${left} ${left === 1 ? "second" : "seconds"}, then try again.`,
      );
    },
    recordFailure: (now) => recordTry(triesFile, now),
    failures: () => readTries(triesFile),
    reset: () => clearTries(triesFile),
  };
}
