import type { Mention, Place } from '../places/place.ts';
import type { Intent, Order, Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { When } from '../timeline/when.ts';
import { findAfterEvent } from './after-event.ts';
import type { Asking } from './asking.ts';
import { contentWords, withoutFillers } from './content-words.ts';
import { findIntent } from './find-intent.ts';
import { inEnglish } from './glossary/in-english.ts';
import { findOutOfScope, type OutOfScope } from './out-of-scope.ts';
import { blank } from './phrase.ts';
import { findSpeltPlaces } from './spelt-places.ts';
import { readWhen } from './when/read-when.ts';
import { whereEventsAre } from './where-events-are.ts';

/** A question as it was read, with the readings that were not taken. */
export interface ReadQuestion {
  readonly query: Query;
  /** Namesakes of a place that was read, best first (`Georgia`, the state). */
  readonly otherPlaces: readonly { readonly instead: Place; readonly of: Place }[];
  /** Other readings of the date, likelier first (`3/4/2016`). */
  readonly otherWhens: readonly When[];
  readonly outOfScope: OutOfScope | null;
  /** The words that told the time by an event (`the day after the moon landing`); null where none did. */
  readonly toldBy: string | null;
}

/**
 * Reads plain words in the order in which they can be told apart: first the dates, then the places in what is left, then
 * what is wanted, and the rest is what the question is about.
 */
export function readQuestion(question: string, asking: Asking, timeline: Timeline): ReadQuestion {
  const english = (text: string) => inEnglish(text, asking.locale, timeline);
  const asked = english(question);
  const when = readWhen(question, { ...asking, hemisphere: hemisphereOf(timeline.gazetteer.find(asked)) });
  if (!when) return readAfterEvent(asked, asking, timeline) ?? readUndated(asked, null, timeline);
  const read = readUndated(english(blank(question, when.spans)), when.when, timeline);
  return { ...read, otherWhens: when.others, outOfScope: findOutOfScope(asked) };
}

/** Reads a question whose time is told by an event: that of the event found first. */
function readAfterEvent(question: string, asking: Asking, timeline: Timeline): ReadQuestion | null {
  const after = findAfterEvent(question);
  if (!after) return null;
  const rest = readUndated(blank(question, [after]), null, timeline).query;
  const { query } = readQuestion(after.event, asking, timeline);
  const places = query.places.length > 0 ? query.places : rest.places;
  const anchor: Query = { ...query, places, intent: 'first', order: 'oldest' };
  const [found] = query.about === '' ? [] : timeline.search(anchor);
  const day = found === undefined ? undefined : timeline.days[found];
  if (day === undefined) return null;
  return { ...readUndated(blank(question, [after]), after.period(day), timeline), toldBy: after.text };
}

function readUndated(text: string, when: When | null, timeline: Timeline): ReadQuestion {
  const asked = withoutFillers(text);
  const found = timeline.gazetteer
    .find(asked)
    .filter((mention) => !isOrganisation(mention, asked))
    .map((mention) => ({ ...mention, ...whereEventsAre(mention.place, mention.others, timeline) }));
  const spelt = findSpeltPlaces(blank(asked, found), timeline);
  const query = spelt.length > 0 ? queryOf(asked, [...found, ...spelt], { when, timeline }) : null;
  const where = query && timeline.search(query).length > 0 ? [...found, ...spelt] : found;
  return {
    query: queryOf(asked, where, { when, timeline }),
    otherPlaces: where.flatMap(({ place, others }) => others.map((instead) => ({ instead, of: place }))),
    otherWhens: [],
    outOfScope: findOutOfScope(text),
    toldBy: null,
  };
}

interface Around {
  readonly when: When | null;
  readonly timeline: Timeline;
}

function queryOf(asked: string, where: readonly Mention[], { when, timeline }: Around): Query {
  const { intent, rest } = findIntent(blank(asked, where), when);
  const about = contentWords(rest);
  const places = [...new Set(where.map(({ place }) => place.id))];
  return { when, places, about, intent, order: orderOf(intent, about, timeline) };
}

/** `leave the EU` speaks of the union, `protests in the EU` of where it is. */
function isOrganisation({ place, start }: Mention, text: string): boolean {
  if (place.type !== 'other' || !/\bunion\b/i.test(place.name)) return false;
  return !/\b(in|across|within|inside|throughout|around)( all of)?( the)?\s*$/i.test(text.slice(0, start));
}

/** Whose summer is meant: that of the first place named. */
export function hemisphereOf(mentions: readonly Pick<Mention, 'place'>[]): 'northern' | 'southern' {
  return (mentions[0]?.place.latitude ?? 0) < 0 ? 'southern' : 'northern';
}

/**
 * Where every event is as good as another (a place, a period or a name alone), a story is told in order of time; where
 * words choose, the best comes first.
 */
export function orderOf(intent: Intent, about: string, timeline: Timeline): Order {
  if (intent === 'first') return 'oldest';
  if (intent === 'last') return 'newest';
  return about === '' || timeline.isName(about) ? 'oldest' : 'relevance';
}
