import type { Clock } from '../../src/daily/start-daily.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import type { Random } from './random.ts';
import type { Fate, Weather } from './simulated-discord.ts';

/** Weather that changes at random. */
export interface Storms extends Weather {
  /** Decides what comes over the next day for some of these servers, or for all of them. */
  brew(subscriptions: readonly Subscription[]): void;
  /** From now on all is well. */
  calm(): void;
}

type Trouble = 'no answers' | 'outage' | 'shut' | 'unreadable';

/** `of`: a server, a channel where it is unreadable, null for everything. */
interface Storm {
  readonly trouble: Trouble;
  readonly of: string | null;
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;
/** What always goes wrong: of a hundred requests those below the first number, of the others those below the second, … */
const ALWAYS: readonly (readonly [below: number, fate: Fate])[] = [
  [3, 'lost before'],
  [6, 'lost after'],
  [8, 'limited here'],
  [9, 'limited everywhere'],
];

/** What may come: how likely, and for how many hours at most, mostly and at times. */
const BREWS: readonly { trouble: Trouble; likelihood: number; hours: number; longest: number }[] = [
  { trouble: 'no answers', likelihood: 0.2, hours: 1, longest: 12 },
  { trouble: 'outage', likelihood: 0.3, hours: 2, longest: 10 },
  { trouble: 'shut', likelihood: 0.3, hours: 30, longest: 80 },
  { trouble: 'unreadable', likelihood: 0.8, hours: 40, longest: 100 },
];

/** Fair at first, but for what always goes wrong. */
export function createStorms(clock: Clock, random: Random): Storms {
  let storms: Storm[] = [];
  let isCalm = false;
  const rages = (trouble: Trouble, of: string | null) =>
    storms.some((storm) => {
      return storm.trouble === trouble && storm.of === of && storm.from <= clock.now() && clock.now() < storm.to;
    });
  const add = (trouble: Trouble, of: string | null, hours: number) => {
    const from = clock.now() + random.whole(0, 20) * HOUR;
    storms.push({ trouble, of, from, to: from + random.whole(1, hours * 60) * (HOUR / 60) });
  };
  return {
    fate() {
      if (isCalm) return 'fine';
      if (rages('no answers', null)) return random.chance(0.5) ? 'lost before' : 'lost after';
      const dice = random.whole(0, 99);
      return ALWAYS.find(([below]) => dice < below)?.[1] ?? 'fine';
    },
    standing(guildId) {
      if (rages('shut', guildId)) return 'shut';
      return rages('outage', guildId) ? 'away' : 'open';
    },
    isReadable: (channelId) => !rages('unreadable', channelId),
    brew(subscriptions) {
      storms = storms.filter(({ to }) => to > clock.now());
      for (const { trouble, likelihood, hours, longest } of BREWS) {
        const index = random.whole(0, subscriptions.length - 1);
        const one = subscriptions[index];
        if (!one || !random.chance(likelihood)) continue;
        const of = { 'no answers': null, outage: one.guildId, shut: one.guildId, unreadable: one.channelId }[trouble];
        add(trouble, of, random.chance(0.2) ? longest : hours);
      }
    },
    calm() {
      isCalm = true;
      storms = [];
    },
  };
}
