import type { Clock } from '../../src/daily/clock.ts';
import type { Delivery, Letter, PostOffice } from '../../src/daily/post-office.ts';

/** A clock that jumps ahead when somebody sleeps. */
export function jumpingClock(start: number): Clock & { set(now: number): void } {
  let now = start;
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += Math.max(0, milliseconds);
    },
    set: (to) => {
      now = to;
    },
  };
}

/** A Discord for a test, as the daily post sees it: does what `answers` says, one after the other, and delivers after that. */
export interface SampleOffice extends PostOffice {
  readonly letters: Letter[];
  readonly told: string[];
  readonly searches: number[];
  answers: Delivery[];
  standing: PostOffice['standing'];
  found: Awaited<ReturnType<PostOffice['find']>>;
  join: (guildId: string, isMember: boolean) => void;
}

export function sampleOffice(): SampleOffice {
  const office: SampleOffice = {
    letters: [],
    told: [],
    searches: [],
    answers: [],
    found: { messageId: null },
    standing: () => ({ kind: 'open' }),
    send: async (_, letter) => {
      office.letters.push(letter);
      return office.answers.shift() ?? { kind: 'sent', messageId: `m${office.letters.length}` };
    },
    find: async (_channel, _key, since) => {
      office.searches.push(since);
      return office.found;
    },
    tell: async (userId, text) => {
      office.told.push(`${userId}: ${text}`);
      return true;
    },
    shards: () => ({ ids: [0], count: 1 }),
    join: () => undefined,
    onMembership: (listener) => {
      office.join = listener;
    },
  };
  return office;
}
