import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/daily/start-daily.ts';

/** A clock that stands still until it is told to go on, and then jumps from one sleeper's waking to the next. */
export interface SimulatedClock extends Clock {
  /** Wakes everyone in turn until an instant, or until `enough`; waits for tracked work before each jump. */
  runUntil(instant: number, enough?: () => boolean): Promise<void>;
  /** The same object; while one of its promises is open, the clock stands still. For what takes real time. */
  track<T extends object>(worker: T): T;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A few turns of the event loop, in which whoever was woken gets to its next sleep. */
const TURNS = 2;
/** Work that takes more turns than this has time: the machine is not kept busy with waiting for it. */
const QUICK = 100;

/** Begins at an instant, milliseconds since 1970. */
export function createSimulatedClock(start: number): SimulatedClock {
  let now = start;
  let open = 0;
  // Soonest last. Few sleep at the same time, and those mostly for a short while.
  const sleepers: Sleeper[] = [];
  const add = (sleeper: Sleeper) => {
    const place = sleepers.findLastIndex(({ at }) => at > sleeper.at);
    sleepers.splice(place + 1, 0, sleeper);
  };
  const settle = async () => {
    for (let quiet = 0; quiet < TURNS; quiet += 1) {
      await turn();
      for (let turns = 0; open > 0; turns += 1, quiet = 0) await (turns < QUICK ? turn() : sleep(1));
    }
  };
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        };
        const sleeper = { at: now + Math.max(0, milliseconds), wake };
        const giveUp = () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          resolve();
        };
        add(sleeper);
        signal.addEventListener('abort', giveUp, { once: true });
      }),
    async runUntil(instant, enough = () => false) {
      await settle();
      while (!enough()) {
        const next = sleepers.at(-1);
        if (!next || next.at > instant) break;
        sleepers.pop();
        now = Math.max(now, next.at);
        next.wake();
        await settle();
      }
      if (!enough()) now = Math.max(now, instant);
    },
    track: (worker) =>
      new Proxy(worker, {
        get(target, name, receiver) {
          const member: unknown = Reflect.get(target, name, receiver);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]) => {
            const result: unknown = Reflect.apply(member, target, args);
            if (!(result instanceof Promise)) return result;
            open += 1;
            return result.finally(() => {
              open -= 1;
            });
          };
        },
      }),
  };
}
