import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { timeText } from './read-time.ts';
import { weekdaysText } from './read-weekdays.ts';
import { yearsText } from './read-years.ts';

type Naming = Pick<DailyDesk, 'zones' | 'gazetteer'>;

/** One line that tells a subscription from the server's others: `09:00, every day · Berlin, Germany · Syria`. */
export function titleOf(subscription: Subscription, desk: Naming, locale: string): string {
  const { minute, zone, weekdays } = subscription;
  const subject = subjectOf(subscription, desk);
  const time = `${timeText(minute, locale)}, ${weekdaysText(weekdays)}`;
  return [time, desk.zones.name(zone), ...(subject === '' ? [] : [subject])].join(' · ');
}

/** Place and words that a subscription is about, '' for everything. */
function subjectOf({ place, about }: Subscription, { gazetteer }: Naming): string {
  const name = place === null ? '' : (gazetteer.get(place)?.name ?? place);
  return [name, harmless(about)].filter((part) => part !== '').join(', ');
}

/** What is posted and how, besides when and where; settings that are as they come are left out. */
export function settingsOf(subscription: Subscription): readonly string[] {
  const { years, count, tone, quietDay, leapDay, ping } = subscription;
  return [
    ...(years.from === null && years.to === null
      ? []
      : [years.from === null || years.to === null ? `events ${yearsText(years)}` : `events of ${yearsText(years)}`]),
    ...(count === 1 ? [] : [`${count} events a post`]),
    ...(tone === 'gentle' ? ['gentle: no attacks, disasters or deaths'] : []),
    ...(quietDay === 'widen' ? [] : [QUIET[quietDay]]),
    ...(leapDay === 'february-28' ? [] : [LEAP[leapDay]]),
    ...(ping === null ? [] : [`pings <@&${ping}>`]),
  ];
}

const QUIET = { skip: 'skips quiet days', say: 'says so on quiet days' } as const;
const LEAP = {
  'march-1': '29 February is remembered on 1 March',
  skip: '29 February is remembered in leap years alone',
} as const;

/** A moment for the reader's own clock and calendar: `23 November 2026 09:00 (in 6 hours)`. */
export function stamp(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}

/** What a person typed, as words that can do nothing. */
export function quoted(text: string): string {
  return `\`${text.replaceAll('`', 'ʼ').replaceAll(/\s+/g, ' ').slice(0, 100)}\``;
}

/** Words of a person without the signs that Discord gives a meaning. */
export function harmless(text: string): string {
  return text.replaceAll(/[<>@[\]()`*_~|\\#]/g, '').replaceAll(/\s+/g, ' ');
}

/** A day of the ledger (`YYYY-MM-DD`) as the locale writes it. */
export function dateText(date: string, locale: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'medium' });
}
