import { describe, expect, it } from 'vitest';
import { createMovableClock } from '../../src/local-discord/movable-clock.ts';

const hour = 3_600_000;
const never = new AbortController().signal;

describe('createMovableClock', () => {
  it('lets time pass, and wakes who sleeps near their hour', async () => {
    const clock = createMovableClock();
    const began = clock.now();
    const woke: number[] = [];
    const sleeping = [1, 3].map((hours) =>
      clock.sleep(hours * hour, never).then(() => woke.push(Math.round((clock.now() - began) / hour))),
    );
    await clock.advance(3 * hour);
    await Promise.all(sleeping);
    expect(woke).toEqual([1, 3]);
  });

  it('advances once after the other', async () => {
    const clock = createMovableClock();
    const began = clock.now();
    await Promise.all([clock.advance(hour), clock.advance(hour)]);
    expect(Math.floor((clock.now() - began) / hour)).toBe(2);
  });

  it('wakes at once who is told to stop', async () => {
    const clock = createMovableClock();
    const stopping = new AbortController();
    const sleeping = clock.sleep(hour, stopping.signal);
    stopping.abort();
    await sleeping;
    await clock.sleep(hour, stopping.signal);
  });

  it('shows the machine’s time and wakes by it where nobody moves it', async () => {
    const clock = createMovableClock();
    await clock.sleep(1, never);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  });
});
