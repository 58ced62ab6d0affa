import type { Mention, Place } from '../places/place.ts';
import type { Intent, Order, Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { When } from '../timeline/when.ts';
import type { Asking } from './asking.ts';
import { contentWords } from './content-words.ts';
import { findIntent } from './find-intent.ts';
import { findOutOfScope, type OutOfScope } from './out-of-scope.ts';
import { blank } from './phrase.ts';
import { readWhen } from './when/read-when.ts';

/** A question as it was read, with the readings that were not taken. */
export interface ReadQuestion {
  readonly query: Query;
  /** Namesakes of a place that was read, best first (`Georgia`, the state). */
  readonly otherPlaces: readonly { readonly instead: Place; readonly of: Place }[];
  /** Other readings of the date, likelier first (`3/4/2016`). */
  readonly otherWhens: readonly When[];
  readonly outOfScope: OutOfScope | null;
}

/**
 * Reads plain words in the order in which they can be told apart: first the dates, then the places in what is left, then
 * what is wanted, and the rest is what the question is about.
 */
export function readQuestion(question: string, asking: Asking, timeline: Timeline): ReadQuestion {
  const when = readWhen(question, { ...asking, hemisphere: hemisphereOf(timeline.gazetteer.find(question)) });
  const undated = blank(question, when?.spans ?? []);
  const where = timeline.gazetteer.find(undated);
  const { intent, rest } = findIntent(blank(undated, where));
  const about = contentWords(rest);
  const places = [...new Set(where.map(({ place }) => place.id))];
  return {
    query: { when: when?.when ?? null, places, about, intent, order: orderOf(intent, about, timeline) },
    otherPlaces: where.flatMap(({ place, others }) => others.map((instead) => ({ instead, of: place }))),
    otherWhens: when?.others ?? [],
    outOfScope: findOutOfScope(question),
  };
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
  return about === '' || timeline.names.has(about) ? 'oldest' : 'relevance';
}
