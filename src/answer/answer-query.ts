import type { ReadQuestion } from '../question/read-question.ts';
import type { Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Answer, ListAnswer, ListPicture, Offer } from './answer.ts';
import { answerNothing } from './answer-nothing.ts';
import { headlineOf } from './headline.ts';
import { histogramOf, reachOf } from './histogram.ts';
import { jumpsOf } from './jumps.ts';
import { otherReadings } from './offers.ts';
import { placesOfResult } from './places-of-result.ts';
import { understoodOf, withToldBy } from './understood.ts';
import { viewEvent } from './view-event.ts';
import { widerQueries } from './wider-queries.ts';

/** Events shown at a time: what a phone shows at one glance, with the buttons below. */
export const EVENTS_A_PAGE = 5;
/** A list as short as this is shown whole. */
const SHORT = 8;
/** Buttons beneath a list that lead to other queries: a phone shows two in a line. */
const MOST_OFFERS = 4;

/** Spots beyond these would be smaller than a pixel's difference, and hide each other. */
const MOST_ON_MAP = 60;

/** What answering needs to know besides the query. */
export interface Surroundings {
  readonly timeline: Timeline;
  readonly locale: string;
  /** What is to be drawn above a list. */
  readonly picture?: ListPicture | undefined;
}

/** Answers a question that was read: its events, with the readings not taken one press away. */
export function answerRead(read: ReadQuestion, { timeline, locale, picture }: Surroundings): Answer {
  const offers = otherReadings(read, timeline, locale);
  const answer = answerQuery(read.query, 0, { timeline, locale, picture, offers });
  return answer.kind === 'event' ? answer : { ...answer, understood: withToldBy(answer.understood, read.toldBy) };
}

/** One page of the events of a query; a page beyond the last shows the last. Nothing found is an answer of its own. */
export function answerQuery(
  query: Query,
  page: number,
  { timeline, locale, picture, offers = [] }: Surroundings & { readonly offers?: readonly Offer[] },
): Answer {
  const numbers = timeline.search(query);
  const top = numbers[0];
  const topEvent = top === undefined ? undefined : timeline.events.at(top);
  if (!topEvent) return answerNothing(query, { timeline, locale, offers });
  const perPage = numbers.length <= SHORT ? SHORT : EVENTS_A_PAGE;
  const pages = Math.ceil(numbers.length / perPage);
  const shown = Math.min(Math.max(0, page), pages - 1);
  const found = inTime(query, numbers, timeline);
  const onPage = numbers.slice(shown * perPage, (shown + 1) * perPage);
  return {
    kind: 'list',
    understood: understoodOf(query, numbers.length, timeline, locale),
    query,
    total: numbers.length,
    page: shown,
    pages,
    events: onPage.map((number) => viewEvent(timeline, number)),
    ...found,
    picture: picture ?? null,
    map: picture === 'map' ? placesOfResult(numbers, timeline, MOST_ON_MAP) : null,
    headline: headlineOf(query, topEvent, numbers.length, locale),
    jumps: jumpsOf({ query, pages, histogram: found.histogram, perPage }, locale),
    offers: [...offers, ...widerQueries(query, numbers.length, { timeline, locale })].slice(0, MOST_OFFERS),
  };
}

function inTime(
  query: Query,
  numbers: readonly number[],
  timeline: Timeline,
): Pick<ListAnswer, 'first' | 'last' | 'histogram'> {
  const { from: first = 0, to: last = 0 } = reachOf(numbers, timeline.days) ?? {};
  return { first, last, histogram: histogramOf(query, numbers, timeline) };
}
