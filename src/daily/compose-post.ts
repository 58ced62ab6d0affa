import type { Annalist } from '../annalist.ts';
import type { Answer, EventAnswer, ListAnswer, NothingAnswer, Notice, Offer } from '../answer/answer.ts';
import { dayFromIso, partsOfDay } from '../archive/day.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { EVERYTHING, type Query } from '../timeline/query.ts';
import type { MonthDay } from '../timeline/when.ts';
import { type Choice, type ChooseFrom, chooseEvents } from './choose-events.ts';
import { eventAnswer } from './event-answers.ts';
import type { Subscription } from './subscription.ts';

/** A post as it will be sent. */
export interface Post {
  /** Ids of the events shown. */
  readonly events: readonly string[];
  readonly widened: Choice['widened'];
  /** Null on a quiet day that is skipped. */
  readonly reply: Answer | Notice | null;
  /** The line above: how long ago it was. */
  readonly words: string;
  /** The way to everything that happened on the day, for the button that every post has. */
  readonly through: Offer;
}

/** The post of a day: what `/daily preview` shows. */
export async function composePost(subscription: Subscription, date: string, from: ChooseFrom): Promise<Post> {
  const choice = await chooseEvents(subscription, date, from);
  return composeChoice(subscription, date, { annalist: from.annalist, choice });
}

/** The post of a day from events chosen before, some of which may have left the archive. */
export function composeChoice(
  subscription: Subscription,
  date: string,
  { annalist, choice }: { readonly annalist: Annalist; readonly choice: Choice },
): Post {
  const around = surroundings(subscription, date);
  const cards = choice.events
    .map((id) => eventAnswer(annalist, id, around.asking))
    .filter((answer) => answer !== null)
    .sort((a, b) => a.view.event.day - b.view.event.day);
  const [first] = cards;
  const through = {
    label: wordsFor(subscription.locale).posts.allOfDay({ day: around.dayText }),
    action: { do: 'list', query: around.query, page: 0 },
  } as const;
  const post = { events: choice.events, widened: choice.widened, through };
  if (!first) {
    const reply = subscription.quietDay === 'say' ? nothingToTell(subscription, around) : null;
    return { ...post, words: '', reply };
  }
  return { ...post, words: wordsOf(cards, choice, around), reply: cards.length === 1 ? first : listOf(cards, around) };
}

interface Surroundings {
  readonly asking: { readonly today: number; readonly locale: string };
  readonly year: number;
  /** `3 May`. */
  readonly dayText: string;
  readonly query: Query;
}

function surroundings({ locale }: Subscription, date: string): Surroundings {
  const today = dayFromIso(date);
  if (today === null) throw new RangeError(`Composing a post: "${date}" is no day, expected YYYY-MM-DD`);
  const { year, month, dayOfMonth } = partsOfDay(today);
  const when = { month, day: dayOfMonth };
  return { asking: { today, locale }, year, dayText: monthDayText(when, locale), query: { ...EVERYTHING, when } };
}

/** By locale: making one takes longer than composing a whole post with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `3 May`, in any year: 2000 had every day. */
function monthDayText({ month, day }: MonthDay, locale: string): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(Date.UTC(2000, month - 1, day));
}

function wordsOf(cards: readonly EventAnswer[], { widened }: Choice, { year, dayText, asking }: Surroundings): string {
  const words = wordsFor(asking.locale).posts;
  const ago = cards.map(({ view }) => year - partsOfDay(view.event.day).year);
  const [years = 0] = ago;
  const same = ago.every((one) => one === years);
  const when = same ? words.yearsAgo({ count: years }) : words.throughTheYears;
  if (widened === 'day') return words.aroundThisDay({ day: dayText, ago: when });
  if (widened === 'filters') return words.unfitting({ day: dayText, ago: when });
  return words.onThisDay({ ago: when });
}

/** Several events as one list; its buttons lead to all of the day. */
function listOf(cards: readonly EventAnswer[], { query, dayText }: Surroundings): ListAnswer {
  const days = cards.map(({ view }) => view.event.day);
  return {
    kind: 'list',
    understood: { places: [], when: dayText, about: '', line: dayText },
    query,
    total: cards.length,
    page: 0,
    pages: 1,
    events: cards.map(({ view }) => view),
    first: Math.min(...days),
    last: Math.max(...days),
    histogram: null,
    picture: null,
    map: null,
    headline: null,
    jumps: [],
    offers: [],
  };
}

function nothingToTell({ place, about, years }: Subscription, { dayText, asking }: Surroundings): NothingAnswer {
  const words = wordsFor(asking.locale).posts;
  const filtered = place !== null || about !== '' || years.from !== null || years.to !== null;
  return {
    kind: 'nothing',
    reason: 'no-match',
    understood: { places: [], when: dayText, about, line: dayText },
    text: filtered ? words.quietFor({ day: dayText }) : words.quiet({ day: dayText }),
    offers: [],
  };
}
