import type { Notice } from '../../src/answer/answer.ts';
import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import type { Options } from '../command.ts';
import type { Caller } from '../server-command.ts';
import { EVERY_DAY } from './read-weekdays.ts';
import { ALL_YEARS } from './read-years.ts';
import {
  channelPart,
  leapDayOf,
  type Part,
  pingPart,
  subjectPart,
  textOf,
  timePart,
  weekdaysPart,
  yearsPart,
  zonePart,
} from './setting-parts.ts';
import { tell } from './subcommand.ts';

/** All that a person says of a subscription. */
export type Settings = Omit<Subscription, 'id' | 'guildId' | 'userId' | 'window' | 'locale' | 'paused'>;

/** What `/daily set` says, with remarks on how it was read; or all that could not be read, each with what to try. */
export type SettingsReading =
  | { readonly kind: 'read'; readonly settings: Settings; readonly remarks: readonly string[] }
  | { readonly kind: 'unread'; readonly problems: readonly string[] };

const MOST_EVENTS = 5;

/** Reads the options of `/daily set`. All problems are told at once. */
export function readSettings(options: Options, caller: Caller, desk: DailyDesk): SettingsReading {
  const problems: string[] = [];
  const remarks: string[] = [];
  /** `otherwise` stands in while further problems are looked for; it is never kept. */
  const take = <T>(part: Part<T>, otherwise: T): T => {
    if ('problem' in part) problems.push(part.problem);
    else if (part.remark) remarks.push(part.remark);
    return 'problem' in part ? otherwise : part.value;
  };
  const channelId = textOf(options.channel);
  const settings: Settings = {
    ...take(channelPart(channelId, caller), { channelId: '', threadOf: null }),
    minute: take(timePart(textOf(options.time), caller), 0),
    zone: take(zonePart(textOf(options.zone), caller, desk), 'UTC'),
    weekdays: take(weekdaysPart(textOf(options.weekdays), caller), EVERY_DAY),
    ...take(subjectPart(options, caller, desk), { place: null, about: '' }),
    years: take(yearsPart(textOf(options.years), caller), ALL_YEARS),
    count: Math.min(Math.max(Math.trunc(Number(options.count ?? 1)) || 1, 1), MOST_EVENTS),
    tone: options.tone === 'gentle' ? 'gentle' : 'all',
    quietDay: options.quiet === 'skip' || options.quiet === 'say' ? options.quiet : 'widen',
    leapDay: leapDayOf(options['leap-day']),
    ping: take(pingPart(textOf(options.ping), channelId, caller), null),
  };
  return problems.length > 0 ? { kind: 'unread', problems } : { kind: 'read', settings, remarks };
}

/** Nothing was set, and why. */
export function unreadNotice(problems: readonly string[], locale: string): Notice {
  const { daily, settings } = wordsFor(locale);
  return tell(daily.titles.notSet, [...problems, settings.restUnderstood]);
}
