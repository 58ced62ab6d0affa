import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('en');

/** What every answer is made of. */
export const answers = {
  events: ({ count }: { count: number }) => counted(count, { one: '# event', other: '# events' }),
  /** Words as they were typed or looked for. */
  quoted: ({ text }: { text: string }) => `“${text}”`,
  /** A date in which something happened, before what it was. */
  dated: ({ date, title }: { date: string; title: string }) => `${date}: ${title}`,
  first: ({ date, title }: { date: string; title: string }) => `The first the archive has, ${date}: ${title}`,
  last: ({ date, title }: { date: string; title: string }) => `The latest the archive has, ${date}: ${title}`,
  settled: ({ date, title }: { date: string; title: string }) => `What the archive has on it, ${date}: ${title}`,
  number: ({ count }: { count: number }) =>
    counted(count, { one: '# event in the archive.', other: '# events in the archive.' }),
  /** Why an event is related to another. */
  shares: ({ names }: { names: readonly string[] }) => `shares ${names.join(', ')}`,
  namedOnPage: 'named on its page',
  /** Of a file that Discord takes no more of. */
  fileCut: ({ count, total }: { count: number; total: number }) =>
    `The file has the first ${number(count)} of ${number(total)} events: more is too large for Discord.`,
};

/** Buttons that lead to another query. */
export const offers = {
  counted: ({ label, count }: { label: string; count: number }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }: { place: string }) => `${place} instead`,
  without: ({ about }: { about: string }) => `Without “${about}”`,
  anyTime: 'Any time',
  anyPlace: 'Anywhere',
  wholeYear: ({ year }: { year: string }) => `All of ${year}`,
  wholePlace: ({ place }: { place: string }) => `All of ${place}`,
  onThis: 'What it has on this',
};

/** Why nothing is shown. */
export const nothing = {
  emptyArchive: 'The archive is empty.',
  outsideSpan: ({ span }: { span: string }) => `The archive reaches from ${span}.`,
  noEventOn: ({ date }: { date: string }) => `The archive has no event for ${date}.`,
  noMatch: 'Nothing in the archive matches all of this.',
  gone: 'This event is not in the archive any more.',
  unreadMessage: 'Nothing in this message reads as a date, a place or a name that the archive knows.',
  outOfScope: {
    reason: 'The archive tells what happened and when, not why.',
    superlative: 'The archive does not rank events: it tells what happened, where and when.',
    opinion: 'The archive has no opinions: it tells what happened and when.',
    future: 'The archive knows only the past.',
  },
  unread: {
    when: ({ typed }: { typed: string }) =>
      `“${typed}” does not read as a date. Try “April 2016”, “11 March”, “2013 to 2015” or “summer 2018”.`,
    day: ({ typed }: { typed: string }) => `“${typed}” does not read as a day. Try “11 March” or “6 August 2015”.`,
  },
  unknownPlace: ({ typed }: { typed: string }) => `No place called “${typed}” is known.`,
  didYouMean: 'Did you mean one of these?',
};

/** What only a terminal shows. */
export const terminal = {
  offers: ({ labels }: { labels: readonly string[] }) => `Or: ${labels.join(' | ')}`,
  /** What can be done at the prompt. */
  greeting: 'Ask in plain words. Tab completes, ↑ recalls, a number follows what it stands before, Ctrl+D ends.',
  noSuchNumber: ({ count }: { count: number }) =>
    `Nothing has that number: type one from 1 to ${number(count)}, or a question.`,
};

/** Kinds of places, where a name alone says too little. */
export const places = { region: 'region', city: 'city' };
