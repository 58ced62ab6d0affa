import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/daily/clock.ts';
import { createPace } from '../../src/daily/pace.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import { fastest } from '../daily-proofs/fastest.ts';
import { createRandom } from '../daily-proofs/random.ts';
import { createSimulatedClock } from '../daily-proofs/simulated-clock.ts';
import { memoryStore } from './memory-store.ts';

const START = Date.UTC(2027, 4, 3, 7);
const SECOND = 1000;
const RATE = 25;

describe('createPace', () => {
  let store: DailyStore;
  let clock: ReturnType<typeof createSimulatedClock>;
  let turns: number[];
  let stopping: AbortController;
  let running: Promise<void>[];
  beforeEach(() => {
    store = memoryStore();
    clock = createSimulatedClock(START);
    turns = [];
    stopping = new AbortController();
    running = [];
  });
  afterEach(() => store.close());

  /** A process that uses each turn at once; it wakes late by so many milliseconds. */
  const start = ({
    late = () => 0,
    from = clock.track(store),
  }: {
    late?: () => number;
    from?: Pick<DailyStore, 'takeSlots'>;
  } = {}) => {
    const { signal } = stopping;
    const tardy: Clock = {
      now: clock.now,
      sleep: (milliseconds) => clock.sleep(Math.max(0, milliseconds) + late(), signal),
    };
    const pace = createPace({ store: from, clock: tardy, rate: RATE, signal });
    const use = async () => {
      while (await pace.turn()) turns.push(clock.now());
    };
    running.push(use());
    return pace;
  };
  /** The turns until an instant, after which nobody goes on. */
  const turnsUntil = async (instant: number) => {
    await clock.runUntil(instant);
    const given = [...turns];
    stopping.abort();
    await Promise.all(running);
    return given;
  };

  it('gives 22 turns a second to one process', async () => {
    start();
    const given = await turnsUntil(START + 10 * SECOND);
    expect(given.length).toBe(223);
    expect(fastest(given)).toBe(23);
  });

  it('shares them among processes', async () => {
    for (let processes = 0; processes < 3; processes += 1) start();
    expect((await turnsUntil(START + 10 * SECOND)).length).toBeGreaterThan(210);
    expect(fastest(turns)).toBeLessThanOrEqual(RATE);
  });

  it('never gives more than 25 in a second, however late the processes wake', async () => {
    const random = createRandom(7);
    const late = () => (random.chance(0.3) ? random.whole(0, 400) : 0);
    for (let index = 0; index < 4; index += 1) start({ late });
    const given = await turnsUntil(START + 60 * SECOND);
    expect(given.length).toBeGreaterThan(600);
    expect(fastest(given)).toBeLessThanOrEqual(RATE);
  });

  it('goes on with a store that takes a second to answer', async () => {
    const takeSlots: DailyStore['takeSlots'] = async (wanted) => {
      await clock.sleep(SECOND, stopping.signal);
      return clock.track(store).takeSlots(wanted);
    };
    start({ from: { takeSlots } });
    expect((await turnsUntil(START + 60 * SECOND)).length).toBeGreaterThan(200);
  });

  it('gives none while it is held, and no more than usual after that', async () => {
    const pace = start();
    await clock.runUntil(START + SECOND);
    const before = turns.length;
    pace.hold(START + 5 * SECOND);
    await clock.runUntil(START + 5 * SECOND - 1);
    expect(turns.length).toBe(before);
    expect((await turnsUntil(START + 8 * SECOND)).length).toBeGreaterThan(before + 60);
    expect(fastest(turns)).toBeLessThanOrEqual(RATE);
  });

  it('gives none when the process stops', async () => {
    const pace = start();
    pace.hold(START + 60 * SECOND);
    expect(await turnsUntil(START + SECOND)).toEqual([]);
    expect(await pace.turn()).toBe(false);
  });
});
