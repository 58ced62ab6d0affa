import { keysByCount } from '../../timeline/keys-by-count.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Choice } from '../answer.ts';
import { counted } from '../counted.ts';
import { placeName } from '../place-name.ts';
import { choice, MOST_CHOICES } from './choice.ts';

/** Places while they are typed, those with events first; before anything is typed, those with most events. */
export function completePlace(typed: string, timeline: Timeline, locale: string): readonly Choice[] {
  const { gazetteer } = timeline;
  const ids = keysByCount(timeline.index.places);
  const places =
    typed.trim() === ''
      ? ids.slice(0, MOST_CHOICES).flatMap((id) => gazetteer.get(id) ?? [])
      : gazetteer.suggest(typed, MOST_CHOICES, timeline.eventsIn);
  return places.map((place) => {
    const name = placeName(place, gazetteer);
    return choice(`${name} · ${counted(timeline.eventsIn(place.id), 'event', locale)}`, name);
  });
}
