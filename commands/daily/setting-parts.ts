import type { Words } from '../../src/catalogue/en.ts';
import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import { quoted } from '../../src/daily/quoted.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { zoneLabel } from '../../src/daily/zones/zone-name.ts';
import type { Options } from '../command.ts';
import type { Caller, Permission } from '../server-command.ts';
import { harmless } from './describe.ts';
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
export function channelPart(
  id: string,
  { channels, locale }: Caller,
): Part<Pick<Subscription, 'channelId' | 'threadOf'>> {
  const channel = channels.get(id);
  const { settings, permissions } = wordsFor(locale);
  if (!channel) return problem('channel', settings.noChannel, locale);
  const named = (flags: readonly Permission[]) => ({
    channel: `<#${id}>`,
    names: flags.map((flag) => `**${permissions[flag]}**`),
  });
  if (channel.lacks.length > 0) return problem('channel', settings.channelShut(named(channel.lacks)), locale);
  const value = { channelId: id, threadOf: channel.threadOf };
  return { value, ...(channel.wants.length > 0 ? { remark: settings.channelWants(named(channel.wants)) } : {}) };
}

/** Minutes after midnight. */
export function timePart(text: string, { locale }: Caller): Part<number> {
  const minute = readTime(text);
  if (minute !== null) return { value: minute };
  return problem('time', wordsFor(locale).settings.noTime({ text: quoted(text) }), locale);
}

/** An IANA id. */
export function zonePart(text: string, { locale, now }: Caller, { zones }: DailyDesk): Part<string> {
  const reading = zones.read(text, { locale, now });
  if (reading.kind === 'zone') return { value: reading.zone, ...(reading.note === '' ? {} : { remark: reading.note }) };
  const names = reading.suggestions.map((one) => quoted(zoneLabel(one, { locale, now })));
  return problem('zone', `${harmless(reading.problem)} ${wordsFor(locale).settings.try({ names })}`, locale);
}

/** Every day where nothing was said. */
export function weekdaysPart(text: string, { locale }: Caller): Part<Subscription['weekdays']> {
  const days = text === '' ? EVERY_DAY : readWeekdays(text, locale);
  if (days !== null) return { value: days };
  return problem('weekdays', wordsFor(locale).settings.noWeekdays({ text: quoted(text) }), locale);
}

/** All years where nothing was said. */
export function yearsPart(text: string, caller: Caller): Part<Subscription['years']> {
  const years = text === '' ? ALL_YEARS : readYears(text, caller);
  if (years !== null) return { value: years };
  return problem('years', wordsFor(caller.locale).settings.noYears({ text: quoted(text) }), caller.locale);
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
  const words = wordsFor(caller.locale).settings;
  const wanted = { ...(place === '' ? {} : { place }), ...(about === '' ? {} : { about }) };
  const answer = annalist().timeline(wanted, caller);
  if (answer.kind === 'event') return { value: { place: null, about } };
  if (answer.kind === 'nothing' && answer.reason === 'unknown-place') {
    const names = answer.offers.map(({ label }) => quoted(label.replace(/ · .*/, '')));
    const meant = names.length > 0 ? [words.didYouMean({ names })] : [];
    return problem('place', [words.noPlace({ text: quoted(place) }), ...meant].join(' '), caller.locale);
  }
  const { places, about: kept } = answer.understood;
  const remark = answer.kind === 'nothing' ? words.nothingAbout : '';
  return { value: { place: places[0]?.id ?? null, about: kept }, remark };
}

/** A role, null for none. */
export function pingPart(id: string, channelId: string, caller: Caller): Part<string | null> {
  const { roles, channels, guildId, locale } = caller;
  const words = wordsFor(locale).settings;
  if (id === '') return { value: null };
  if (id === guildId) return problem('ping', words.noPingForAll, locale);
  const mute = roles.get(id)?.mentionable === false && channels.get(channelId)?.pingsAnyRole === false;
  return { value: id, ...(mute ? { remark: words.mutePing({ role: `<@&${id}>` }) } : {}) };
}

/** What is wrong with an option, under the name that it has in the language. */
function problem(
  option: keyof Words['commands']['daily']['options'],
  text: string,
  locale: string,
): { problem: string } {
  const { commands, settings } = wordsFor(locale);
  return { problem: settings.problem({ name: commands.daily.options[option].name, text }) };
}
