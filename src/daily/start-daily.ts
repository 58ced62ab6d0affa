import { randomUUID } from 'node:crypto';
import type { Annalist } from '../annalist.ts';
import type { Log } from '../log.ts';
import { type Clock, REAL_CLOCK } from './clock.ts';
import { doRound, type Round } from './do-round.ts';
import { keepHouse } from './keep-house.ts';
import type { LedgerRow } from './ledger.ts';
import { createPace } from './pace.ts';
import type { PostOffice } from './post-office.ts';
import type { DailyStore, Lease, ShardRange } from './store.ts';
import { tellOfPause } from './tell-of-pause.ts';

export type { Clock } from './clock.ts';

export interface DailyOptions {
  readonly store: DailyStore;
  /** Asked for each time: a changed archive brings a new one. */
  readonly annalist: () => Annalist;
  readonly discord: PostOffice;
  readonly log: Log;
  /** The real clock if not given. */
  readonly clock?: Clock;
  /** Posts a second over all processes of one token: 25 if not given. */
  readonly rate?: number;
  /** For how long a claim is its process's alone, in milliseconds: a minute if not given. */
  readonly lease?: number;
  /** How often to look for what became due without being foreseen, in milliseconds: every 5 seconds if not given. */
  readonly poll?: number;
}

export interface Daily {
  /** Takes no more posts, waits for those at work. The store stays open: whoever opened it closes it. */
  stop(): Promise<void>;
}

const RATE = 25;
const LEASE = 60_000;
const POLL = 5_000;
const SHORTEST_PAUSE = 250;
const AFTER_FAILURE = 5_000;
const HOUSE_EVERY = 60_000;

/**
 * Posts what is due in the servers of this process's shards, until it is stopped. Never throws: what fails is logged and
 * tried again.
 */
export function startDaily(options: DailyOptions): Daily {
  const { clock = REAL_CLOCK, discord, log, poll = POLL } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const round = createRound({ ...options, clock }, signal);
  noteMembership(round);
  let houseKept = Number.NEGATIVE_INFINITY;

  /** Does what is to be done now; how long there will be nothing else to do, in milliseconds. */
  const work = async (): Promise<number> => {
    const shards = discord.shards();
    if (shards === null) return SHORTEST_PAUSE;
    if (clock.now() - houseKept >= HOUSE_EVERY) {
      await keepHouse({ ...round, shards, now: clock.now() });
      houseKept = clock.now();
    }
    return (await doRound(round, shards)) ? 0 : pauseFor(round, shards, poll);
  };
  const run = async () => {
    while (!signal.aborted) {
      const pause = await work().catch((error: unknown) => {
        log.error({ err: error }, 'the daily post could not be looked after, will be tried again');
        return AFTER_FAILURE;
      });
      if (pause > 0) await clock.sleep(pause, signal);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await Promise.allSettled(round.atWork.values());
    },
  };
}

function createRound(options: DailyOptions & { readonly clock: Clock }, signal: AbortSignal): Round {
  const { store, clock, lease: length = LEASE, rate = RATE } = options;
  const process = randomUUID();
  const lease = (): Lease => ({ process, now: clock.now(), until: clock.now() + length });
  const renew = async (row: LedgerRow) =>
    row.leaseUntil - clock.now() > length / 2 ? row : store.takeOver(row, lease());
  return {
    ...options,
    signal,
    lease,
    renew,
    atWork: new Map(),
    pace: createPace({ store, clock, rate, signal }),
    paused: tellOfPause(options),
  };
}

/** From when on a server's data is kept for a while only. */
function noteMembership({ store, discord, clock, log }: Round): void {
  discord.onMembership((guildId, isMember) => {
    store.markRemoved(guildId, isMember ? null : clock.now()).catch((error: unknown) => {
      log.error({ err: error, guild: guildId }, 'it could not be noted that the bot joined or left a server');
    });
  });
}

async function pauseFor({ store, clock }: Round, shards: ShardRange, longest: number): Promise<number> {
  const wake = await store.nextWake(shards);
  return Math.max(SHORTEST_PAUSE, Math.min(longest, (wake ?? Number.POSITIVE_INFINITY) - clock.now()));
}
