import { wordsFor } from '../catalogue/words-for.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Offer } from './answer.ts';
import { placeName } from './place-name.ts';

/** Readings that nobody would think of are left out. */
const MOST_READINGS = 3;

/** A button that leads to another query, with the number of events behind it; null where there is none. */
export function offerQuery(label: string, query: Query, timeline: Timeline): Offer | null {
  const count = timeline.search(query).length;
  if (count === 0) return null;
  return { label, count, action: { do: 'list', query, page: 0 } };
}

/** The readings that were not taken: a namesake of the place, the other order of day and month. */
export function otherReadings(read: ReadQuestion, timeline: Timeline, locale: string): readonly Offer[] {
  const { query } = read;
  const whens = read.otherWhens.map((when) => offerQuery(formatWhen(when, locale), { ...query, when }, timeline));
  const places = read.otherPlaces.map(({ instead, of }) => {
    const swapped = query.places.map((id) => (id === of.id ? instead.id : id));
    return offerQuery(
      wordsFor(locale).offers.insteadPlace({ place: placeName(instead, timeline.gazetteer, locale) }),
      { ...query, places: swapped },
      timeline,
    );
  });
  return [...whens, ...places]
    .filter((offer) => offer !== null)
    .slice(0, MOST_READINGS)
    .map((offer) => ({ ...offer, isReading: true }));
}
