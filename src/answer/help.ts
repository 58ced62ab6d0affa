import { partsOfDay } from '../archive/day.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import type { Asking } from '../question/asking.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { keysByCount } from '../timeline/keys-by-count.ts';
import { EVERYTHING, type Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Notice, Offer } from './answer.ts';
import { offerQuery } from './offers.ts';

/** How to ask, with examples that find something in this archive, each a button that runs it. */
export function helpNotice(timeline: Timeline, { today, locale }: Asking): Notice {
  const { month, dayOfMonth } = partsOfDay(today);
  const thisDay = { month, day: dayOfMonth };
  const examples: readonly { readonly label: string; readonly query: Query }[] = [
    { label: formatWhen(thisDay, locale), query: { ...EVERYTHING, when: thisDay } },
    ...exampleStories(timeline),
    ...examplePlaces(timeline),
  ];
  const offers = examples
    .map(({ label, query }) => offerQuery(label, query, timeline))
    .filter((offer): offer is Offer => offer !== null)
    .slice(0, 5);
  return { kind: 'notice', ...wordsFor(locale).help, fields: [], offers };
}

/** The two names of most events. */
function exampleStories({ index }: Timeline): readonly { readonly label: string; readonly query: Query }[] {
  return keysByCount(index.names)
    .slice(0, 2)
    .map((name) => ({ label: name, query: { ...EVERYTHING, about: name } }));
}

/** The two cities of most events. */
function examplePlaces({ index, gazetteer }: Timeline): readonly { readonly label: string; readonly query: Query }[] {
  return keysByCount(index.places)
    .flatMap((id) => gazetteer.get(id) ?? [])
    .filter(({ type }) => type === 'city')
    .slice(0, 2)
    .map(({ id, name }) => ({ label: name, query: { ...EVERYTHING, places: [id] } }));
}
