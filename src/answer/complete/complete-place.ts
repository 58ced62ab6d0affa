import { wordsFor } from '../../catalogue/words-for.ts';
import type { Place } from '../../places/place.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Choice } from '../answer.ts';
import { countedChoice, MOST_CHOICES } from './choice.ts';
import { placeEvents } from './place-events.ts';
import { placeLabel, placeText } from './place-text.ts';

/** Places while they are typed, those with events first; before anything is typed, the countries and cities with most events. */
export function completePlace(typed: string, timeline: Timeline, locale: string): readonly Choice[] {
  const { gazetteer, index } = timeline;
  const events = placeEvents(index.places);
  const places =
    typed.trim() === '' ? mostEvents(timeline) : gazetteer.suggest(typed.slice(0, LONGEST), MOST_CHOICES, events);
  return places.flatMap((place) => {
    return countedChoice(
      placeLabel(place, gazetteer, locale),
      wordsFor(locale).answers.events({ count: events.get(place.id) ?? 0 }),
      placeText(place, gazetteer),
    );
  });
}

const LONGEST = 100;

/** Continents and oceans are left out: nobody's first thought. */
function mostEvents({ gazetteer, index }: Timeline): readonly Place[] {
  const places: Place[] = [];
  for (const id of placeEvents(index.places).keys()) {
    const place = gazetteer.get(id);
    if (place && place.countryCode !== '') places.push(place);
    if (places.length === MOST_CHOICES) break;
  }
  return places;
}
