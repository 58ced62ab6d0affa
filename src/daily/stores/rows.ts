import type { LedgerRow, PostState } from '../ledger.ts';
import type { Scheduled } from '../store.ts';
import type { Pause, Subscription } from '../subscription.ts';
import type { SqlRow } from './sql.ts';

/** What stands in the column `settings`: all of a subscription but what other columns hold. */
type Settings = Omit<Subscription, 'id' | 'guildId' | 'channelId' | 'paused'>;

/** The text of the column `settings`; the same settings are the same text. */
export function settingsText(subscription: Subscription): string {
  const { threadOf, userId, minute, zone, weekdays, place, about, years, count } = subscription;
  const { tone, quietDay, leapDay, window, ping, locale } = subscription;
  const settings: Settings = {
    threadOf,
    userId,
    minute,
    zone,
    weekdays,
    place,
    about,
    years,
    count,
    tone,
    quietDay,
    leapDay,
    window,
    ping,
    locale,
  };
  return JSON.stringify(settings);
}

export function scheduledOf(row: SqlRow): Scheduled {
  // What was written before threads were told apart says nothing of them.
  const settings: Settings = { threadOf: null, ...JSON.parse(text(row, 'settings')) };
  const paused: Pause | null = row.paused === null ? null : JSON.parse(text(row, 'paused'));
  return {
    subscription: {
      id: text(row, 'id'),
      guildId: text(row, 'guild_id'),
      channelId: text(row, 'channel_id'),
      ...settings,
      paused,
    },
    next: { date: text(row, 'next_date'), due: number(row, 'next_due') },
  };
}

const STATES: readonly PostState[] = ['claimed', 'sent', 'failed', 'skipped', 'unknown'];

export function ledgerRowOf(row: SqlRow): LedgerRow {
  const state = STATES.find((one) => one === row.state);
  if (!state) throw wrong('state', STATES.join(', '), row.state);
  return {
    subscriptionId: text(row, 'subscription_id'),
    guildId: text(row, 'guild_id'),
    channelId: text(row, 'channel_id'),
    date: text(row, 'date'),
    due: number(row, 'due'),
    state,
    messageId: row.message_id === null ? null : text(row, 'message_id'),
    events: JSON.parse(text(row, 'events')),
    widened: row.widened === 'filters' || row.widened === 'day' ? row.widened : null,
    why: text(row, 'why'),
    claimedBy: text(row, 'claimed_by'),
    at: number(row, 'at'),
    leaseUntil: number(row, 'lease_until'),
    uncertainSince: row.uncertain_since === null ? null : number(row, 'uncertain_since'),
    tries: number(row, 'tries'),
  };
}

export function text(row: SqlRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw wrong(column, 'a text', value);
  return value;
}

export function number(row: SqlRow, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw wrong(column, 'a number', value);
  return value;
}

function wrong(column: string, expected: string, value: unknown): TypeError {
  return new TypeError(`Reading the store of the daily post: ${column} is "${value}", expected ${expected}`);
}
