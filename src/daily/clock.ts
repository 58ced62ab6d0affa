import { setTimeout as wait } from 'node:timers/promises';

/** Time as the daily post knows it: the real one, or a test's. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The clock of the machine. */
export const REAL_CLOCK: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => wait(Math.max(0, milliseconds), undefined, { signal }).catch(() => undefined),
};
