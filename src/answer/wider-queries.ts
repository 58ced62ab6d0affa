import { partsOfDay } from '../archive/day.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { localName } from '../places/local-name.ts';
import type { PlaceId } from '../places/place.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import { isMonthDay } from '../timeline/when.ts';
import type { Offer } from './answer.ts';
import type { Surroundings } from './answer-query.ts';
import { monthOf, wholeMonth, wholeYears } from './complete/months.ts';

/** A query with one part less or wider, and what its button says. */
interface Wider {
  readonly label: string;
  readonly query: Query;
}

/** The same question with one part less or one part wider, each where it finds more than the `found` events of now. */
export function widerQueries(query: Query, found: number, { timeline, locale }: Surroundings): readonly Offer[] {
  const words = wordsFor(locale).offers;
  const { when, places, about } = query;
  const wider = [
    ...longerTimes(query, locale),
    ...places.flatMap((id) => containersOf(id, query, { timeline, locale })),
    ...(when && (about || places.length > 0) ? [{ label: words.anyTime, query: { ...query, when: null } }] : []),
    ...(places.length > 0 && (about || when) ? [{ label: words.anyPlace, query: { ...query, places: [] } }] : []),
    ...(about && (when || places.length > 0)
      ? [{ label: words.without({ about }), query: { ...query, about: '', order: 'oldest' as const } }]
      : []),
  ];
  return wider.flatMap((one): readonly Offer[] => {
    const count = timeline.search(one.query).length;
    if (count <= found) return [];
    return [{ label: one.label, count, action: { do: 'list', query: one.query, page: 0 } }];
  });
}

/** The whole month of some of its days, the whole year of other parts of it. */
function longerTimes(query: Query, locale: string): readonly Wider[] {
  const { when } = query;
  if (!when || isMonthDay(when) || when.from === null || when.to === null) return [];
  const { from, to } = when;
  const { year, month } = partsOfDay(from);
  const wholes = [wholeMonth(year, month), wholeYears(year, year)];
  const around = wholes.filter((whole) => to <= whole.to && (from !== whole.from || to !== whole.to));
  return around.map((whole) => {
    const ofYear = { year: formatWhen(whole, locale) };
    const label = monthOf(whole)?.name(locale) ?? wordsFor(locale).offers.wholeYear(ofYear);
    return { label, query: { ...query, when: whole } };
  });
}

/** The same question in the region and the country around a place. */
function containersOf(id: PlaceId, query: Query, { timeline, locale }: Surroundings): readonly Wider[] {
  const around = (timeline.gazetteer.get(id)?.within ?? []).flatMap((whole) => timeline.gazetteer.get(whole) ?? []);
  return around
    .filter(({ type }) => type === 'admin1' || type === 'country')
    .map((container) => {
      const places = query.places.map((one) => (one === id ? container.id : one));
      const label = wordsFor(locale).offers.wholePlace({ place: localName(container, locale) });
      return { label, query: { ...query, places: [...new Set(places)] } };
    });
}
