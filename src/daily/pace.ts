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
/** A place is gone when its turn comes so much later (milliseconds): others count on the moments after it. */
const LATEST = 60;
/** So much slower than the rate: turns may be late and requests bunch on their way, yet no second shall see more. */
const MARGIN = 1.12;

/** Turns in the one queue of all processes, at most `rate` in any second. */
export function createPace({
  store,
  clock,
  rate,
  signal,
}: {
  readonly store: Pick<DailyStore, 'takeSlots'>;
  readonly clock: Clock;
  readonly rate: number;
  readonly signal: AbortSignal;
}): Pace {
  const gap = Math.ceil((1000 * MARGIN) / rate);
  let places: readonly number[] = [];
  let held = Number.NEGATIVE_INFINITY;
  /** How long the store took to give places, in milliseconds: earlier ones would be gone when they come. */
  let ahead = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const isOver = (place: number) => clock.now() > place + LATEST;
  const nextPlace = async (): Promise<number> => {
    const [place, ...rest] = places.filter((one) => !isOver(one));
    places = rest;
    if (place !== undefined) return place;
    const asked = clock.now();
    const first = await store.takeSlots({ now: asked + ahead, count: PLACES, gap });
    ahead = clock.now() - asked;
    places = Array.from({ length: PLACES }, (_, index) => first + index * gap);
    return nextPlace();
  };
  const next = async (): Promise<boolean> => {
    while (!signal.aborted) {
      const place = await nextPlace();
      for (let wait = 1; wait > 0 && !signal.aborted; ) {
        wait = Math.max(place, held) - clock.now();
        if (wait > 0) await clock.sleep(wait, signal);
      }
      if (!signal.aborted && !isOver(place)) return true;
    }
    return false;
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
