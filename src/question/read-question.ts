import type { Day } from '../archive/day.ts';
import type { Mention, Place, PlaceId } from '../places/place.ts';
import type { Intent, Order, Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { When } from '../timeline/when.ts';
import type { Asking } from './asking.ts';
import { asksWhatHappened, contentWords, withoutFillers } from './content-words.ts';
import { findIntent } from './find-intent.ts';
import { inEnglish } from './glossary/in-english.ts';
import { findOutOfScope, type OutOfScope } from './out-of-scope.ts';
import { blank, type Span } from './phrase.ts';
import { findSpeltPlaces } from './spelt-places.ts';
import { findToldByEvent } from './told-by-event.ts';
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
  const told = readToldByEvent(asked, { asking, timeline, dates: when?.spans ?? [] });
  if (told) return told;
  if (!when) return readUndated(asked, null, timeline);
  const read = readUndated(english(blank(question, when.spans)), when.when, timeline);
  return { ...read, otherWhens: when.others, outOfScope: findOutOfScope(asked) };
}

interface Told {
  readonly asking: Asking;
  readonly timeline: Timeline;
  /** Where the question names dates: `a week before Christmas 2014` is told by no event. */
  readonly dates: readonly Span[];
}

/** Reads a question whose time is told by an event: that of the event which surely is meant. */
function readToldByEvent(question: string, { asking, timeline, dates }: Told): ReadQuestion | null {
  const told = findToldByEvent(question);
  if (!told || dates.some(({ start, end }) => start < told.head.end && end > told.head.start)) return null;
  const asked = blank(question, [told]);
  const rest = readUndated(asked, null, timeline);
  if (told.isOpen && rest.query.places.length === 0 && rest.query.about === '' && !asksWhatHappened(asked)) return null;
  const anchors = told.events.map((event) => readAnchor(event, { asking, timeline, dates }, rest.query.places));
  const days = anchors.flatMap((anchor) => anchor?.day ?? []);
  if (days.length < told.events.length) return null;
  const read = readUndated(asked, told.period(...days), timeline);
  const places = read.query.places.length > 0 ? [] : (anchors[0]?.where ?? []);
  const there = { ...read.query, places };
  const query = places.length > 0 && timeline.search(there).length > 0 ? there : read.query;
  return { ...read, query, outOfScope: findOutOfScope(question), toldBy: told.text };
}

/** The day of the event that a text names; `where`: the places behind its last `in`. Null where no event surely is meant. */
function readAnchor(
  text: string,
  { asking, timeline }: Told,
  places: readonly PlaceId[],
): { readonly day: Day; readonly where: readonly PlaceId[] } | null {
  const { query } = readQuestion(text, asking, timeline);
  if (query.about === '') return null;
  const own = query.places.length > 0 ? query.places : places;
  const [found] = timeline.search({ ...query, places: own, intent: 'when', order: 'relevance' });
  const day = found === undefined ? undefined : timeline.days[found];
  if (day === undefined) return null;
  return { day, where: /\bin\s+[\p{Lu}\p{Ll}' -]+$/u.test(text) ? query.places : [] };
}

function readUndated(text: string, when: When | null, timeline: Timeline): ReadQuestion {
  const asked = withoutFillers(text);
  const found = timeline.gazetteer
    .find(asked)
    .filter((mention) => !isOrganisation(mention, asked))
    .map((mention) => ({ ...mention, ...whereEventsAre(mention.place, mention.others, timeline) }));
  const spelt = findSpeltPlaces(blank(asked, found), timeline).filter((mention) => !isOrganisation(mention, asked));
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
