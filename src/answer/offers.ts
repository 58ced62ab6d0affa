import { dayOf, partsOfDay } from '../archive/day.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { localName } from '../places/local-name.ts';
import type { PlaceId } from '../places/place.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { isMonthDay } from '../timeline/when.ts';
import type { Offer } from './answer.ts';
import type { Surroundings } from './answer-query.ts';
import { placeName } from './place-name.ts';

/** As many as fit in one row of buttons. */
const MOST_OFFERS = 5;
const NEAREST_CONTAINERS = 2;

/** A button that leads to another query, with the number of events behind it; null where there is none. */
export function offerQuery(label: string, query: Query, timeline: Timeline, locale: string): Offer | null {
  const count = timeline.search(query).length;
  if (count === 0) return null;
  return { label: wordsFor(locale).offers.counted({ label, count }), action: { do: 'list', query, page: 0 } };
}

/** The readings that were not taken: a namesake of the place, the other order of day and month. */
export function otherReadings(read: ReadQuestion, timeline: Timeline, locale: string): readonly Offer[] {
  const { query } = read;
  const whens = read.otherWhens.map((when) =>
    offerQuery(formatWhen(when, locale), { ...query, when }, timeline, locale),
  );
  const places = read.otherPlaces.map(({ instead, of }) => {
    const swapped = query.places.map((id) => (id === of.id ? instead.id : id));
    return offerQuery(
      wordsFor(locale).offers.insteadPlace({ place: placeName(instead, timeline.gazetteer, locale) }),
      { ...query, places: swapped },
      timeline,
      locale,
    );
  });
  return [...whens, ...places].filter((offer) => offer !== null).slice(0, MOST_OFFERS);
}

/** The same question with one part less or one part wider, each where it finds something. */
export function widerQueries(query: Query, timeline: Timeline, locale: string): readonly Offer[] {
  const words = wordsFor(locale).offers;
  const wider = [
    ...wholeYear(query, locale),
    ...query.places.flatMap((id) => containersOf(id, query, { timeline, locale })),
    ...(query.about && (query.when || query.places.length > 0)
      ? [{ label: words.without({ about: query.about }), query: { ...query, about: '', order: 'oldest' as const } }]
      : []),
    ...(query.when && (query.about || query.places.length > 0)
      ? [{ label: words.anyTime, query: { ...query, when: null } }]
      : []),
    ...(query.places.length > 0 && (query.about || query.when)
      ? [{ label: words.anyPlace, query: { ...query, places: [] } }]
      : []),
  ];
  return wider
    .map((one) => offerQuery(one.label, one.query, timeline, locale))
    .filter((offer) => offer !== null)
    .slice(0, MOST_OFFERS);
}

interface Wider {
  readonly label: string;
  readonly query: Query;
}

/** `All of 2016` for a period within one year that is not the year itself. */
function wholeYear(query: Query, locale: string): readonly Wider[] {
  const { when } = query;
  if (!when || isMonthDay(when) || when.from === null || when.to === null) return [];
  const year = yearPeriod(when.from);
  if (when.to > year.to || (when.from === year.from && when.to === year.to)) return [];
  const label = wordsFor(locale).offers.wholeYear({ year: formatWhen(year, locale) });
  return [{ label, query: { ...query, when: year } }];
}

function yearPeriod(day: number): { readonly from: number; readonly to: number } {
  const { year } = partsOfDay(day);
  return { from: dayOf(year, 1, 1) ?? day, to: dayOf(year, 12, 31) ?? day };
}

/** The same question in the nearest places that contain this one: the region and the country, not the continent. */
function containersOf(id: PlaceId, query: Query, { timeline, locale }: Surroundings): readonly Wider[] {
  const place = timeline.gazetteer.get(id);
  return (place?.within ?? []).slice(0, NEAREST_CONTAINERS).flatMap((outer) => {
    const container = timeline.gazetteer.get(outer);
    if (!container) return [];
    const places = query.places.map((one) => (one === id ? outer : one));
    const label = wordsFor(locale).offers.wholePlace({ place: localName(container, locale) });
    return [{ label, query: { ...query, places: [...new Set(places)] } }];
  });
}
