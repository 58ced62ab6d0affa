import type { Annalist } from '../annalist.ts';
import type { DailyStore } from '../daily/store.ts';
import type { GatewayState } from '../discord/gateway-state.ts';

/** What of the bot is up so far: filled in part by part while it starts, looked at whenever somebody asks. */
export interface Vitals {
  annalist?: () => Annalist;
  store?: Pick<DailyStore, 'ping'>;
  gateway?: () => GatewayState;
  /** The process was asked to end. */
  isStopping?: boolean;
}

/** A part of the bot, and how it stands. */
export type Part = 'archive' | 'store' | 'gateway';
export type Standing = 'ok' | 'waiting' | 'away' | 'stopping';

/** How long the store may take to answer, in milliseconds. */
const PATIENCE = 2_000;

/** How every part stands; `waiting`: it did not come up yet, `away`: it did and cannot be reached now. */
export async function examine(vitals: Vitals): Promise<Readonly<Record<Part, Standing>>> {
  if (vitals.isStopping) return { archive: 'stopping', store: 'stopping', gateway: 'stopping' };
  return {
    archive: vitals.annalist ? 'ok' : 'waiting',
    store: vitals.store ? await standingOf(vitals.store) : 'waiting',
    gateway: vitals.gateway ? (vitals.gateway().isReady ? 'ok' : 'away') : 'waiting',
  };
}

async function standingOf(store: Pick<DailyStore, 'ping'>): Promise<Standing> {
  const late = Promise.withResolvers<Standing>();
  const timer = setTimeout(() => late.resolve('away'), PATIENCE);
  const answer = store.ping().then(
    () => 'ok' as const,
    () => 'away' as const,
  );
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer));
}
