import type { Clock } from './clock.ts';
import type { DailyStore } from './store.ts';

/** Who asks Discord for something waits for a turn first. */
export interface Pace {
  /** Resolves to true when it is the caller's turn, to false where there will be none: the process stops. */
  turn(): Promise<boolean>;
  /** Nobody's turn comes before this instant. */
  hold(until: number): void;
}

/** Places of the queue taken from the store at once; what is not used is lost to all, a fraction of a second. */
const PLACES = 5;
/** Posts bunch on their way; so much slower than the rate they are sent. */
const MARGIN = 1.05;

/** Turns in the one queue of all processes, at most `rate` a second; a turn that came late makes none come early. */
export function createPace({
  store,
  clock,
  rate,
  signal,
}: {
  readonly store: DailyStore;
  readonly clock: Clock;
  readonly rate: number;
  readonly signal: AbortSignal;
}): Pace {
  const gap = Math.ceil((1000 * MARGIN) / rate);
  let places: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let held = Number.NEGATIVE_INFINITY;
  let queue: Promise<unknown> = Promise.resolve();

  const next = async (): Promise<boolean> => {
    if (signal.aborted) return false;
    if (places.length === 0) {
      const first = await store.takeSlots({ now: clock.now(), count: PLACES, gap });
      places = Array.from({ length: PLACES }, (_, index) => first + index * gap);
    }
    const [place = 0, ...rest] = places;
    // A place that was not used in time is gone: others count on the moments after it.
    places = rest.filter((one) => one >= clock.now() - PLACES * gap);
    while (!signal.aborted) {
      const wait = Math.max(place, last + gap, held) - clock.now();
      if (wait <= 0) break;
      await clock.sleep(wait, signal);
    }
    last = clock.now();
    return !signal.aborted;
  };
  return {
    turn: () => {
      const turn = queue.then(next);
      queue = turn.catch(() => undefined);
      return turn;
    },
    hold: (until) => {
      held = Math.max(held, until);
    },
  };
}
