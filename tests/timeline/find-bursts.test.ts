import { describe, expect, it } from 'vitest';
import { findBursts } from '../../src/timeline/find-bursts.ts';

describe('findBursts', () => {
  const days = Int32Array.from([100, 400, 401, 401, 402, 403, 405, 900]);
  const events = days.map((_, event) => event);
  const burst = findBursts(
    days,
    [...events],
    [...events].map(() => 1),
  );

  it('raises the event with which reports begin above all others', () => {
    const factors = [...events].map(burst);
    expect(Math.max(...factors)).toBe(factors[1]);
  });

  it('raises the last report less than an event that stands alone', () => {
    expect(burst(6)).toBeLessThan(burst(0));
    expect(burst(0)).toBe(burst(7));
  });
});
