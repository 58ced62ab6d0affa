import type { NewsEvent } from '../archive/event.ts';
import { localName } from '../places/local-name.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { valuesOf } from '../timeline/postings.ts';
import { EVERYTHING, type Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { EventView, Offer } from './answer.ts';
import type { Surroundings } from './answer-query.ts';

/** The timeline of the story, the same place and the same day, each where it leads to other events. */
export function waysFromEvent({ event, places }: EventView, { timeline, locale }: Surroundings): readonly Offer[] {
  const story = storyOf(event, timeline);
  const place = places[0]?.place;
  const when = { from: event.day, to: event.day };
  const ways: readonly { readonly label: string; readonly query: Query }[] = [
    ...(story === null ? [] : [{ label: story, query: { ...EVERYTHING, about: story } }]),
    ...(place ? [{ label: localName(place, locale), query: { ...EVERYTHING, places: [place.id] } }] : []),
    { label: formatWhen(when, locale), query: { ...EVERYTHING, when } },
  ];
  return ways.flatMap(({ label, query }): readonly Offer[] => {
    const count = timeline.search(query).length;
    return count > 1 ? [{ label, count, action: { do: 'list', query, page: 0 } }] : [];
  });
}

/** A story has at least this many events. */
const LEAST = 3;

/** The story that an event belongs to: its topic, or else the rarest of its names that is no place; null where it has none. */
function storyOf({ topic, names }: NewsEvent, { index, gazetteer, isName }: Timeline): string | null {
  const countOf = (name: string) => valuesOf(index.names, name).length;
  if (topic !== null && countOf(topic) >= LEAST) return topic;
  const stories = names.filter((name) => countOf(name) >= LEAST && isName(name) && !gazetteer.knows(name));
  return stories.sort((a, b) => countOf(a) - countOf(b))[0] ?? null;
}
