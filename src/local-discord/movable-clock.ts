import { setTimeout as wait } from 'node:timers/promises';

/** The clock of a local Discord and of a bot on it: the machine's, moved on at will, never back. */
export interface MovableClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when so many milliseconds have passed on this clock, or at once when the signal is aborted. Never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Lets so many milliseconds pass in a few seconds; resolves when they have. One after the other where called again. */
  advance(milliseconds: number): Promise<void>;
}

/** Time passes in steps, so that whoever sleeps wakes near their hour and not long after it. */
const STEP = 5 * 60_000;
/** Between two steps those who woke get the process's time, in real milliseconds. */
const BREATH = 8;

/** A clock that shows the machine's time, or goes from another moment, until it is advanced. */
export function createMovableClock(from = Date.now()): MovableClock {
  let ahead = from - Date.now();
  let passing: Promise<void> = Promise.resolve();
  const sleepers = new Set<() => void>();
  const now = () => Date.now() + ahead;
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= STEP) {
      ahead += Math.min(left, STEP);
      for (const look of [...sleepers]) look();
      await wait(BREATH);
    }
  };
  return {
    now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const until = now() + milliseconds;
        const end = () => {
          clearTimeout(timer);
          sleepers.delete(look);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const look = () => {
          if (now() >= until) end();
        };
        const timer = setTimeout(end, Math.max(0, milliseconds));
        sleepers.add(look);
        signal.addEventListener('abort', end);
        if (signal.aborted) end();
      }),
    advance(milliseconds) {
      passing = passing.then(() => pass(milliseconds));
      return passing;
    },
  };
}
