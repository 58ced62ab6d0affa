import type { Subscription } from '../../src/daily/subscription.ts';

/** A subscription for a test: nine o'clock in Berlin, every day, about everything. */
export function sampleSubscription(given: Partial<Subscription> = {}): Subscription {
  return {
    id: 'aaaaaaaa',
    guildId: '1000000000000000000',
    channelId: '2000000000000000000',
    threadOf: null,
    userId: '3000000000000000000',
    minute: 9 * 60,
    zone: 'Europe/Berlin',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    place: null,
    about: '',
    years: { from: null, to: null },
    count: 1,
    tone: 'all',
    quietDay: 'widen',
    leapDay: 'february-28',
    window: 360,
    ping: null,
    locale: 'en-US',
    paused: null,
    ...given,
  };
}
