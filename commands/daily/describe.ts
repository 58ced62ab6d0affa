import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { localName } from '../../src/places/local-name.ts';
import type { Caller } from '../server-command.ts';
import { timeText } from './read-time.ts';
import { weekdaysText } from './read-weekdays.ts';
import { yearsText } from './read-years.ts';

type Naming = Pick<DailyDesk, 'zones' | 'gazetteer'>;

/** One line that tells a subscription from the server's others: `09:00, every day · Berlin, Germany · Syria`. */
export function titleOf(subscription: Subscription, desk: Naming, locale: string): string {
  const { minute, zone, weekdays } = subscription;
  const subject = subjectOf(subscription, desk, locale);
  const time = `${timeText(minute, locale)}, ${weekdaysText(weekdays, locale)}`;
  return [time, desk.zones.name(zone, locale), ...(subject === '' ? [] : [subject])].join(' · ');
}

/** The same behind its channel, for where a mention would not be shown as one: `#on-this-day · 09:00, every day · Berlin`. */
export function placedTitleOf(subscription: Subscription, desk: Naming, { locale, channelName }: Caller): string {
  const name = channelName(subscription.channelId);
  const title = titleOf(subscription, desk, locale);
  return name === null ? title : `#${harmless(name)} · ${title}`;
}

/** Place and words that a subscription is about, '' for everything. */
function subjectOf({ place, about }: Subscription, { gazetteer }: Naming, locale: string): string {
  const known = place === null ? undefined : gazetteer.get(place);
  const name = known ? localName(known, locale) : (place ?? '');
  return [name, harmless(about)].filter((part) => part !== '').join(', ');
}

/** What is posted and how, besides when and where; settings that are as they come are left out. */
export function settingsOf(subscription: Subscription, locale: string): readonly string[] {
  const { years, count, tone, quietDay, leapDay, ping } = subscription;
  const { settings, commands } = wordsFor(locale);
  return [
    yearsText(years, locale),
    count === 1 ? '' : settings.countEach({ count }),
    tone === 'gentle' ? commands.daily.options.tone.choices.gentle : '',
    { widen: '', skip: settings.skipsQuiet, say: settings.saysQuiet }[quietDay],
    { 'february-28': '', 'march-1': settings.leapOnMarch, skip: settings.leapAlone }[leapDay],
    ping === null ? '' : settings.pings({ role: `<@&${ping}>` }),
  ].filter((text) => text !== '');
}

/** A moment for the reader's own clock and calendar: `23 November 2026 09:00 (in 6 hours)`. */
export function stamp(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}

/** Words of a person without the signs that Discord gives a meaning. */
export function harmless(text: string): string {
  return text.replaceAll(/[<>@[\]()`*_~|\\#]/g, '').replaceAll(/\s+/g, ' ');
}

/** A day of the ledger (`YYYY-MM-DD`) as the locale writes it. */
export function dateText(date: string, locale: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'medium' });
}
