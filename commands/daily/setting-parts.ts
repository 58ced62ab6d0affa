import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { zoneLabel } from '../../src/daily/zones/zone-name.ts';
import type { Options } from '../command.ts';
import type { Caller } from '../server-command.ts';
import { harmless, quoted } from './describe.ts';
import { readTime } from './read-time.ts';
import { EVERY_DAY, readWeekdays } from './read-weekdays.ts';
import { ALL_YEARS, readYears } from './read-years.ts';

/** One option as it was read, with a remark where it may have been meant otherwise; or why it could not be read. */
export type Part<T> = { readonly value: T; readonly remark?: string } | { readonly problem: string };

/** What was filled in, '' for nothing. */
export function textOf(value: Options[string] | undefined): string {
  return value === undefined ? '' : String(value).trim();
}

/** 28 February unless something else was chosen. */
export function leapDayOf(value: Options[string] | undefined): Subscription['leapDay'] {
  return value === 'skip' || value === 'march-1' ? value : 'february-28';
}

/** A channel in which the bot may post. */
export function channelPart(id: string, { channels }: Caller): Part<string> {
  const channel = channels.get(id);
  if (!channel) return { problem: '**channel** Choose a channel of this server from the list.' };
  if (channel.lacks.length > 0) {
    return {
      problem: `**channel** In <#${id}> the bot is not allowed: ${list(channel.lacks)}. Allow it in the channel’s settings, under Permissions.`,
    };
  }
  return {
    value: id,
    ...(channel.wants.length > 0
      ? { remark: `In <#${id}> the bot would also like to be allowed: ${list(channel.wants)}.` }
      : {}),
  };
}

/** Minutes after midnight. */
export function timePart(text: string): Part<number> {
  const minute = readTime(text);
  return minute === null
    ? { problem: `**time** ${quoted(text)} is no time of day. Try \`9:00\`, \`9am\`, \`21h30\` or \`noon\`.` }
    : { value: minute };
}

/** An IANA id. */
export function zonePart(text: string, { locale, now }: Caller, { zones }: DailyDesk): Part<string> {
  const reading = zones.read(text, { locale, now });
  if (reading.kind === 'zone') return { value: reading.zone, ...(reading.note === '' ? {} : { remark: reading.note }) };
  const near = reading.suggestions.map((one) => quoted(zoneLabel(one, { locale, now })));
  return { problem: `**zone** ${harmless(reading.problem)} Try ${near.join(' or ')}.` };
}

/** Every day where nothing was said. */
export function weekdaysPart(text: string, { locale }: Caller): Part<Subscription['weekdays']> {
  const days = text === '' ? EVERY_DAY : readWeekdays(text, locale);
  return days === null
    ? {
        problem: `**weekdays** ${quoted(text)} is no list of days. Try \`weekdays\`, \`mon-fri\` or \`Monday and Thursday\`.`,
      }
    : { value: days };
}

/** All years where nothing was said. */
export function yearsPart(text: string, caller: Caller): Part<Subscription['years']> {
  const years = text === '' ? ALL_YEARS : readYears(text, caller);
  return years === null
    ? { problem: `**years** ${quoted(text)} is no stretch of years. Try \`2010-2015\` or \`since 2000\`.` }
    : { value: years };
}

/** A place that only the archive's names know is looked for as words. */
export function subjectPart(
  options: Options,
  caller: Caller,
  { annalist }: DailyDesk,
): Part<Pick<Subscription, 'place' | 'about'>> {
  const place = textOf(options.place);
  const about = textOf(options.about);
  if (place === '' && about === '') return { value: { place: null, about: '' } };
  const wanted = { ...(place === '' ? {} : { place }), ...(about === '' ? {} : { about }) };
  const answer = annalist().timeline(wanted, caller);
  if (answer.kind === 'event') return { value: { place: null, about } };
  if (answer.kind === 'nothing' && answer.reason === 'unknown-place') {
    const near = answer.offers.map(({ label }) => quoted(label.replace(/ · .*/, '')));
    return {
      problem: `**place** No place called ${quoted(place)} is known.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
    };
  }
  const { places, about: words } = answer.understood;
  const remark = answer.kind === 'nothing' ? 'The archive has nothing about this at present.' : '';
  return { value: { place: places[0]?.id ?? null, about: words }, remark };
}

/** A role, null for none. */
export function pingPart(id: string, channelId: string, { roles, channels, guildId }: Caller): Part<string | null> {
  if (id === '') return { value: null };
  if (id === guildId)
    return { problem: '**ping** Everybody cannot be pinged each day. Choose a role that people take by choice.' };
  const mute = roles.get(id)?.mentionable === false && channels.get(channelId)?.pingsAnyRole === false;
  return {
    value: id,
    ...(mute ? { remark: `<@&${id}> will be named but not pinged: allow anyone to mention the role.` } : {}),
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `**${name}**`).join(', ');
}
